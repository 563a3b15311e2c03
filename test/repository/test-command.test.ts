import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judged } from '../../scripts/test/counts';
import { runSteps } from '../../scripts/test/run-steps';
import type { Step } from '../../scripts/test/steps';

const step = (id: string, code: number, more: Partial<Step> = {}): Step => ({
  id,
  title: id,
  commands: [`node -e "process.exit(${code})"`],
  ...more,
});

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line.trim()));
});
afterEach(() => vi.restoreAllMocks());

test('a runner that stopped before it counted anything has failed', () => {
  expect(judged(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test file that did not load is a failure, although no test in it was counted', () => {
  expect(judged({ passed: 12, failed: 0, skipped: 0 }, false)).toEqual({ passed: 12, failed: 1, skipped: 0 });
});

test('failed tests are not counted twice', () => {
  expect(judged({ passed: 12, failed: 2, skipped: 1 }, false)).toEqual({ passed: 12, failed: 2, skipped: 1 });
});

test('after a step that fails the others still run', async () => {
  const outcomes = await runSteps([step('types', 1), step('lint', 0), step('unit', 0, { alone: true })]);
  expect(outcomes.map((one) => [one.step.id, one.counts.failed])).toEqual([
    ['types', 1],
    ['lint', 0],
    ['unit', 0],
  ]);
});

test('a step is not run on the build of another day when this build failed', async () => {
  const outcomes = await runSteps([
    step('build', 1, { alone: true }),
    step('sizes', 0, { alone: true, needs: ['build'] }),
  ]);
  expect(outcomes.map(({ counts }) => counts.failed)).toEqual([1, 1]);
  expect(printed).toContain('Not run, because "build" failed.');
});

test('one of several commands that fails is enough to fail the step', async () => {
  const [outcome] = await runSteps([step('types', 0, { commands: ['node -e ""', 'node -e "process.exit(2)"'] })]);
  expect(outcome?.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a step that does not count tests itself counts as one', async () => {
  const [outcome] = await runSteps([step('lint', 0)]);
  expect(outcome?.counts).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
