import { expect, test } from 'vitest';
import { localProblems } from '../../scripts/check/local-problems';
import { isUnready } from '../../scripts/package/unready';
import { authorLocalProblems } from '../../src/problems/author/local';
import type { Problem } from '../../src/problems/problem';

const made = Object.entries({ ...authorLocalProblems, ...localProblems }).map(([name, make]) => {
  // Whatever it is about, the code is the same.
  const problem = (make as (...about: unknown[]) => Problem)(['refuge'], 'refuge', 6);
  return { name, ...problem };
});

test.each(made)('nothing is packaged with what is not ready in local.yaml: $code', (problem) => {
  expect(isUnready({ ...problem, place: { file: 'content/local.yaml', line: 1, column: 1 } })).toBe(true);
});

test('each of them has a code of its own, and what an author of modules has to settle is not among them', () => {
  expect(new Set(made.map(({ code }) => code)).size).toBe(made.length);
  const place = { file: 'content/course.yaml', line: 1, column: 1 };
  expect(isUnready({ code: 'review-overdue', what: '', mend: '', place })).toBe(false);
});
