import { rmSync } from 'node:fs';
import { nearest } from './content/nearest';
import { add, NOTHING } from './test/counts';
import { runSteps } from './test/run-steps';
import { STEPS } from './test/steps';

const asked = process.argv.slice(2);
const known = STEPS.map(({ id }) => id);
const unknown = asked.filter((id) => !known.includes(id));
for (const id of unknown) {
  const near = nearest(id, known);
  console.error(
    `There is no step called "${id}". ${near ? `Did you mean "${near}"?` : `The steps are ${known.join(', ')}.`}`,
  );
}
if (unknown.length > 0) process.exit(1);

// What a runner counted last time must never be taken for this time.
rmSync('test-results', { recursive: true, force: true });
const outcomes = await runSteps(asked.length === 0 ? STEPS : STEPS.filter(({ id }) => asked.includes(id)));
const failed = outcomes.filter(({ counts }) => counts.failed > 0);
const total = outcomes.map(({ counts }) => counts).reduce(add, NOTHING);

console.log('');
for (const { step } of failed) {
  console.log(`Failed: ${step.title}. To run it alone: npm test -- ${[...(step.needs ?? []), step.id].join(' ')}`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`Tests: ${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failed.length > 0 ? 1 : 0;
