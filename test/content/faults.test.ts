import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { showPlace } from '../../scripts/content/notes';
import { faults } from './faults';
import { edited, smallCourse } from './small-course';

/** All that is said about a course, each in one line as an author reads it. */
function saidAbout(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`.trim());
}

/** `file:line:column` of a piece of text. */
function placeOf(files: ReadonlyMap<string, string>, file: string, text: string): string {
  const offset = files.get(file)!.indexOf(text);
  if (offset === -1) throw new Error(`There is no “${text}” in ${file}.`);
  const lines = files.get(file)!.slice(0, offset).split('\n');
  return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

test.each(faults)('an author is told once, where and how to mend it: $name', ({ file, from, to, at, place, says }) => {
  const files = edited(file, from, to);
  expect(saidAbout(files)).toEqual([`${place ?? placeOf(files, file, at ?? to)} ${says}`]);
});

test('nothing is said about a course with nothing wrong', () => {
  expect(saidAbout(smallCourse)).toEqual([]);
});

test('there are at least fifty faults in the corpus, with a name of its own for each', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(50);
});
