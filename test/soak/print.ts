import type { Tally } from './tally';

const STEPS_SHOWN = 30;

/** Prints what a soak came to; of the first failure, its last steps. */
export function printSoak({ schedules, steps, faults, met, failures }: Tally, seconds: number, first: number): void {
  const rate = Math.round(schedules / seconds);
  console.log(
    `${schedules} schedules from seed ${first}, ${steps} steps, in ${Math.round(seconds)} s: ${rate} a second.`,
  );
  list('What went wrong, how often:', faults);
  list('What learners met, in how many schedules:', met);
  for (const { seed, broken } of failures) console.log(`Seed ${seed}: ${broken}`);
  const [worst] = failures;
  if (!worst) {
    console.log('Every promise was kept.');
    return;
  }
  console.log(`\nThe last steps of seed ${worst.seed}; \`npm run soak -- --seed ${worst.seed}\` replays it:`);
  for (const step of worst.steps.slice(-STEPS_SHOWN)) console.log(step);
}

function list(heading: string, counts: Readonly<Record<string, number>>): void {
  console.log(heading);
  for (const [kind, count] of Object.entries(counts).sort()) console.log(`${String(count).padStart(9)}  ${kind}`);
}
