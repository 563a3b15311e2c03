import { rmSync } from 'node:fs';
import { type Cell, cellsOf, RUN_VARIABLE, titleOf } from './faults/matrix';
import { readOptions } from './faults/options';
import { outcomesIn } from './faults/outcomes';
import { table } from './faults/table';
import { runCommand } from './test/run-command';
import { ONE_MODULE_BUILD } from './test/steps';

/**
 * `npm run faults`: launches a package of one module in a simulated LMS, once for each fault, moment and
 * way of leaving, and prints a table of what went well. `npm run faults -- offline` does the same on a device
 * without an LMS, with what goes wrong there. `-- --fault slow --moment result --leaving kill` runs one
 * cell, `-- --slice` what `npm test` runs today, `-- --standard scorm2004` the other standard, and
 * `-- --no-build` takes the packages that are there.
 */
const REPORT = 'test-results/faults.json';

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  for (const problem of options.problems) console.error(problem);
  process.exit(1);
}
const { build, matrix, run } = options.value;
const cells = cellsOf(matrix, run);
if (cells.length === 0) {
  console.error('The slice of today has no such cell. Leave out --slice, and it is looked for in the whole matrix.');
  process.exit(1);
}
if (build && !(await runCommand(ONE_MODULE_BUILD, true)).well) process.exit(1);

// What an earlier run counted must never be taken for this one.
rmSync(REPORT, { force: true });
process.env[RUN_VARIABLE] = JSON.stringify(run);
await runCommand('playwright test --project=faults', true);

const outcomes = outcomesIn(REPORT, cells);
console.log(`\n${table(matrix, outcomes)}`);
const failed = cells.filter((cell) => outcomes.get(titleOf(cell)) !== 'passed');
for (const cell of failed) console.log(`To run it alone: ${commandFor(cell)}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function commandFor({ fault, moment, leaving }: Cell): string {
  const which = matrix === 'lms' ? '' : `${matrix} `;
  const inStandard = run.standard === 'scorm12' ? '' : ` --standard ${run.standard}`;
  return `npm run faults -- ${which}--fault ${fault} --moment ${moment} --leaving ${leaving}${inStandard}`;
}
