import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINT_FILE, type LintEntry, readLintFile } from '../../scripts/check/lint-file';
import { wordsFound } from '../../scripts/check/rules/language';
import { readCourseFile } from '../../scripts/content/course-file';
import { Names } from '../../scripts/content/names';
import { Notes } from '../../scripts/content/notes';
import { withoutComments } from '../repository/source-code';

const { entries } = readLintFile(new Map([[LINT_FILE, readFileSync(LINT_FILE, 'utf8')]]));

/** The words of the interface and of the printed sheets, a line of code each. */
function interfaceLines(folders = ['src/locale', 'scripts/sheets']): string[] {
  const inFolder = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
  const paths = folders.flatMap(inFolder).filter((path) => path.endsWith('.ts'));
  return paths.flatMap((path) => withoutComments(path, readFileSync(path, 'utf8')).split('\n'));
}

function found(lines: readonly string[]): string[] {
  const inLine = (line: string) => entries.flatMap((entry: LintEntry) => wordsFound(entry, line));
  return lines.flatMap((line) => inLine(line).map((words) => `${words}: ${line.trim()}`));
}

test('a word that the list is about would be found', () => {
  expect(found(["help: { lead: 'For victims of a domestic incident.' },"])).not.toEqual([]);
});

test('the interface and the sheets say nothing that the modules may not say', () => {
  expect(interfaceLines().length).toBeGreaterThan(300);
  expect(found(interfaceLines())).toEqual([]);
});

test('the interface calls nothing by a name that a council may change: its words are the same for every council', () => {
  const course = 'content/course.yaml';
  const changeable = readCourseFile(course, readFileSync(course, 'utf8'), new Notes()).names ?? [];
  const found = new Names(new Map(changeable.map((name) => [name, '§'])));
  expect(found.in("lead: 'Ask the domestic abuse lead.'")).toContain('§');
  expect(interfaceLines(['src/locale']).filter((line) => found.in(line) !== line)).toEqual([]);
});
