import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { isMark, markLines } from '../../scripts/check/marks';
import { inFirst } from '../content/small-course';
import { changed, checkedCourse, TODAY } from './checked';

const MODULE = inFirst('module.yaml');
const LOCAL = 'content/local.yaml';
const unread = changed(MODULE, '\n    reviewed: { by: A specialist, on: 2026-11-21 }', '');

function marksIn(files: ReadonlyMap<string, string>): string[] {
  return markLines(checkCourse(files, TODAY).warnings.filter(isMark));
}

test('what waits for others is counted, for each of them', () => {
  const two = changed(MODULE, '  - screen: signs', '  - screen: story\n    what: The end.\n  - screen: signs', unread);
  expect(marksIn(unread)).toEqual(['For a specialist: 1 part to be read.']);
  expect(marksIn(two)).toEqual(['For a specialist: 2 parts to be read.']);
  const council = new Map([...two, [LOCAL, (two.get(LOCAL) ?? '').replace(/council: .*/, 'council: Example Council')]]);
  expect(marksIn(council)).toEqual([
    'For a specialist: 2 parts to be read.',
    'For the council: 1 line of local.yaml to be filled in or checked.',
  ]);
});

test('what an author can mend is not among it, and nothing is said where nothing waits', () => {
  expect(checkCourse(checkedCourse, '2030-01-01').warnings.some(({ code }) => code === 'review-overdue')).toBe(true);
  expect(checkCourse(checkedCourse, '2030-01-01').warnings.filter(isMark)).toEqual([]);
  expect(marksIn(checkedCourse)).toEqual([]);
});
