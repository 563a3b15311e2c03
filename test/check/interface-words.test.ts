import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINT_FILE, type LintEntry, readLintFile } from '../../scripts/check/lint-file';
import { wordsFound } from '../../scripts/check/rules/language';
import { withoutComments } from '../repository/source-code';

const { entries } = readLintFile(new Map([[LINT_FILE, readFileSync(LINT_FILE, 'utf8')]]));

/** The words of the interface and of the printed sheets, a line of code each. */
function interfaceLines(): string[] {
  const inFolder = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
  const paths = ['src/locale', 'scripts/sheets'].flatMap(inFolder).filter((path) => path.endsWith('.ts'));
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
