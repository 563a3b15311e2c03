import { PLANTED_BUGS } from './planted-bugs';
import { printSoak } from './print';
import { runSchedule, withoutThreads } from './schedule';
import { soak } from './soak';

/**
 * `npm run soak`: random schedules of the product in a simulated world, for a minute or `-- --minutes M`,
 * or `-- --schedules N` of them, from a fresh seed or `-- --first N`. `-- --seed N` replays one, step by
 * step. `-- --planted` puts one bug after another into the product, and says how fast each is found.
 */
const [, , ...asked] = process.argv;
const first = option('--first') ?? Math.floor(Math.random() * 2 ** 32);
const seed = option('--seed');
if (seed !== null) process.exitCode = await replay(seed);
else if (asked.includes('--planted')) process.exitCode = await findPlanted();
else process.exitCode = await run();

function option(name: string): number | null {
  const at = asked.indexOf(name);
  if (at < 0) return null;
  const value = Number(asked[at + 1]);
  if (asked[at + 1] !== undefined && Number.isFinite(value) && value >= 0) return value;
  console.error(
    `${name} needs a number. The options are --minutes M, --schedules N, --first N, --seed N and --planted.`,
  );
  process.exit(1);
}

async function replay(seed: number): Promise<number> {
  withoutThreads();
  const { steps, broken } = await runSchedule(seed, true);
  for (const step of steps) console.log(step);
  console.log(broken ?? 'Every promise was kept.');
  return broken === null ? 0 : 1;
}

async function run(): Promise<number> {
  const schedules = option('--schedules') ?? Number.POSITIVE_INFINITY;
  const minutes = option('--minutes') ?? (Number.isFinite(schedules) ? Number.POSITIVE_INFINITY : 1);
  const { tally, seconds } = await soak({ first, minutes, schedules, enough: 20 });
  printSoak(tally, seconds, first);
  return tally.failures.length > 0 ? 1 : 0;
}

/** Two minutes is longer than any of them needs: one that is not found by then counts as missed. */
async function findPlanted(): Promise<number> {
  let missed = 0;
  for (const bug of PLANTED_BUGS) {
    const { tally, seconds } = await soak({ first, minutes: 2, schedules: Number.POSITIVE_INFINITY, enough: 1, bug });
    const [found] = tally.failures;
    if (!found) missed++;
    const how = found ? `found in ${seconds.toFixed(1)} s, schedule ${tally.schedules}` : 'MISSED';
    console.log(`${how}: ${bug.name}${found ? `\n    seed ${found.seed}: ${found.broken}` : ''}`);
  }
  return missed === 0 ? 0 : 1;
}
