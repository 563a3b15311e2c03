import { expect, test } from 'vitest';
import { inFirst } from '../content/small-course';
import { changed, checkedCourse, SIGNS, said, sentences, WELCOME } from './checked';

const FILE = 'content/glossary.yaml';
const TERMS = 'terms:\n  - term: doorway\n    means: Where a door is.\n';

function withGlossary(text: string, files: ReadonlyMap<string, string> = checkedCourse): Map<string, string> {
  return new Map([...files, [FILE, text]]);
}

test('an abbreviation that nobody explains is told where it first stands in a module', () => {
  const twice = changed(SIGNS, 'Hitting.', 'The MARAC.', changed(WELCOME, '- One', '- A MARAC'));
  expect(said(withGlossary(TERMS, twice))).toEqual({
    errors: [],
    warnings: [`${WELCOME}:10:5 abbreviation-unexplained`],
  });
  expect(sentences(withGlossary(TERMS, twice))).toEqual([
    'Nothing explains “MARAC”. Write out what it means, add it to `terms` in glossary.yaml, or to `plain` if everybody knows it.',
  ]);
  expect(said(withGlossary(`${TERMS}plain: [MARAC]\n`, twice)).warnings).toEqual([]);
});

test('an abbreviation in a summary or a question is told as well', () => {
  const summary = changed(inFirst('module.yaml'), 'What it is about.', 'What the CSP is about.');
  expect(said(withGlossary(TERMS, summary)).warnings).toEqual([
    `${inFirst('module.yaml')}:2:10 abbreviation-unexplained`,
  ]);
});

test('a word that no module uses is told in the glossary', () => {
  expect(said(withGlossary(`${TERMS}  - term: refuge\n    means: A safe place.\n`)).warnings).toEqual([
    `${FILE}:4:11 term-unused`,
  ]);
});

test('what a word is said to mean is held to the words that the course avoids, and to plain English', () => {
  expect(said(withGlossary(TERMS.replace('Where a door is.', 'She let him in.'))).errors).toEqual([
    `${FILE}:3:12 language`,
  ]);
  const hard = 'Multidisciplinary organisational collaboration necessitating comprehensive understanding. '.repeat(10);
  expect(said(withGlossary(TERMS.replace('Where a door is.', hard))).warnings).toEqual([`${FILE}:1:1 reading-age`]);
});

test('a course without a glossary is asked for no abbreviation', () => {
  expect(said(changed(WELCOME, '- One', '- A MARAC'))).toEqual({ errors: [], warnings: [] });
});
