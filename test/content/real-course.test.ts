import { expect, test } from 'vitest';
import { compileCourse } from '../../scripts/content/compile-course';
import { formatProblems } from '../../scripts/content/format';

test('the course that learners get has nothing to mend', async () => {
  const result = await compileCourse(process.cwd());
  expect(result.ok ? '' : formatProblems(result.problems)).toBe('');
});

test('every outcome of every module can be asked about anew in a retake', async () => {
  const { warnings } = await compileCourse(process.cwd());
  expect(warnings.filter(({ code }) => code.endsWith('outcome-once'))).toEqual([]);
});
