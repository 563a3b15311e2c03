import { rmSync } from 'node:fs';
import { cellsOf, type FaultRun, RUN_VARIABLE, titleOf } from './faults/matrix';
import { readOptions } from './faults/options';
import { outcomesIn } from './faults/outcomes';
import { table } from './faults/table';
import { runCommand } from './test/run-command';

/**
 * `npm run faults`: launches the package in a simulated LMS, once for each fault, moment and way of
 * leaving, and prints a table of what went well. `-- --fault slow --moment result --leaving kill` runs
 * one cell, `-- --slice` what `npm test` runs, `-- --standard scorm2004` the other standard, and
 * `-- --no-build` takes the packages that are there.
 */
const REPORT = 'test-results/faults.json';

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  for (const problem of options.problems) console.error(problem);
  process.exit(1);
}
const { build, run } = options.value;
const cells = cellsOf(run);
if (cells.length === 0) {
  console.error('The slice has no such cell. Leave out --slice, and it is looked for in the whole matrix.');
  process.exit(1);
}
if (build && !(await runCommand('tsx scripts/package.ts', true)).well) process.exit(1);

// What an earlier run counted must never be taken for this one.
rmSync(REPORT, { force: true });
process.env[RUN_VARIABLE] = JSON.stringify(run);
await runCommand('playwright test --project=faults', true);

const outcomes = outcomesIn(REPORT, cells);
console.log(`\n${table(outcomes)}`);
const failed = cells.filter((cell) => outcomes.get(titleOf(cell)) !== 'passed');
for (const { fault, moment, leaving } of failed)
  console.log(`To run it alone: ${commandFor(run, fault, moment, leaving)}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function commandFor({ standard }: FaultRun, fault: string, moment: string, leaving: string): string {
  const inStandard = standard === 'scorm12' ? '' : ` --standard ${standard}`;
  return `npm run faults -- --fault ${fault} --moment ${moment} --leaving ${leaving}${inStandard}`;
}
