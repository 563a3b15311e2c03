import { expect, test } from 'vitest';
import { STATUS_TABLE, statusesOf } from '../../src/report/statuses';

test.each([
  [false, 'unknown', 'incomplete', 'incomplete', 'unknown'],
  [false, 'failed', 'incomplete', 'incomplete', 'unknown'],
  [false, 'passed', 'incomplete', 'incomplete', 'unknown'],
  [true, 'unknown', 'completed', 'completed', 'unknown'],
  [true, 'failed', 'completed', 'completed', 'unknown'],
  [true, 'passed', 'passed', 'completed', 'passed'],
] as const)(
  '[row 9] completed %s and %s is told as “%s” in 1.2, “%s” and “%s” in 2004',
  (completed, success, ...words) => {
    const { lessonStatus, completionStatus, successStatus } = statusesOf(completed, success);
    expect([lessonStatus, completionStatus, successStatus]).toEqual(words);
  },
);

test('[row 9] every pair has one row, “failed” is never said, and “passed” never without “completed”', () => {
  const pairs = STATUS_TABLE.map(({ completed, success }) => `${completed} ${success}`);
  expect(new Set(pairs).size).toBe(6);
  for (const { lessonStatus, completionStatus, successStatus } of STATUS_TABLE) {
    expect([lessonStatus, successStatus]).not.toContain('failed');
    expect(lessonStatus === 'passed').toBe(successStatus === 'passed');
    if (successStatus === 'passed') expect(completionStatus).toBe('completed');
  }
});
