import { expect, test } from 'vitest';
import { moreCourse, moreEdited, TENANCY } from '../content/more-course';
import { inFirst } from '../content/small-course';
import { html, plain } from './printed';

const GLOSSARY = 'terms:\n  - term: doorway\n    means: Where a door is.\n  - term: refuge\n    means: A safe place.\n';
const withWords = new Map([...moreCourse, ['content/glossary.yaml', GLOSSARY]]);

test('the module on paper ends with what nobody has to read, and with its words explained', () => {
  const text = plain(withWords, 'text');
  const end = text.slice(text.lastIndexOf('5. Answers'));
  expect(end).toMatch(
    /6\. If you have more time: Staying or moving Some people want to stay\..* Staying A new lock\..*7\. If you have more time: When parents argue Only for: All staff\. It is not ours to decide\. 8\. Words explained doorway: Where a door is\. /,
  );
  expect(text).not.toContain('refuge');
});

test('the list of what is in the print leads to all of it', () => {
  const page = html(withWords, 'text');
  for (const anchor of ['tenancy', 'rows', 'the.words']) {
    expect(page).toContain(`href="#${anchor}"`);
    expect(page).toContain(`id="${anchor}"`);
  }
});

test('without either the print ends with the answers', () => {
  const text = plain(
    new Map([...withWords, ['content/glossary.yaml', 'terms:\n  - term: x\n    means: M.\n']]),
    'text',
  );
  expect(text).not.toContain('Words explained');
});

test('a talk is made of what everybody has read', () => {
  const files = moreEdited(TENANCY, ':::reveal{', ':::key-points{#k}\nOne more point.\n:::\n\n:::reveal{');
  expect(plain(files, 'team-talk')).not.toContain('One more point.');
});

test('the sources name these screens where a fact is used, and where a specialist reads', () => {
  const files = moreEdited(
    inFirst('module.yaml'),
    '  - screen: signs',
    '  - screen: tenancy\n    what: The moves.\n  - screen: signs',
  );
  const sources = plain(files, 'sources');
  expect(sources).toContain('- text, on the screen "Staying or moving" (screens/tenancy.md:5:1)');
  expect(sources).toContain('Staying or moving: The moves.');
});
