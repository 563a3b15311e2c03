import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { edited, inFirst, smallCourse } from '../content/small-course';
import { courseWithCard, plain } from './printed';

const SOURCES = plain(smallCourse, 'sources');

function without(path: string): Map<string, string> {
  return new Map([...smallCourse].filter(([file]) => file !== path));
}

test('facts without a register are warned of once, where the first is named, and stop nothing', () => {
  const files = without('content/facts.yaml');
  const result = compile(files);
  expect(result).toMatchObject({ ok: true, warnings: [{ code: 'facts-file-missing' }] });
  const { file, line } = result.warnings[0]!.place;
  expect(files.get(file)?.split('\n')[line - 1]).toContain('facts="');
  expect(plain(files, 'sources')).toContain('F01 Fact: It is not in the register.');
});

test('a course that names no fact needs no register', () => {
  const files = new Map(
    [...without('content/facts.yaml')].map(([file, text]) => [file, text.replace(/ facts="[^"]*"/g, '')]),
  );
  expect(compile(files)).toMatchObject({ ok: true, warnings: [] });
  expect(plain(files, 'sources')).toContain('No question and no block of this module names a fact.');
});

test('a register that cannot be read is said once, and no fact is called unknown for it', () => {
  const result = compile(edited('content/facts.yaml', 'facts:', 'facts: "'));
  expect(result.ok ? [] : result.problems.map(({ place }) => place.file)).toEqual(['content/facts.yaml']);
});

test('a module has one role card: a second is told where the first is', () => {
  const files = edited(
    inFirst('screens/story.md'),
    'title: Story',
    'title: Story\ncard: true',
    new Map(courseWithCard),
  );
  const result = compile(files);
  expect(result.ok ? [] : result.problems).toMatchObject([
    {
      code: 'card-taken',
      what: `The module has a role card already, at ${inFirst('screens/story.md')}:3:1.`,
      place: { file: inFirst('screens/card.md'), line: 3, column: 1 },
    },
  ]);
});

test('a module that learners open carries nothing of the facts that it rests on', () => {
  const changed = edited('content/facts.yaml', 'text: What it is.', 'text: Another text.');
  const [one, other] = [compile(smallCourse), compile(changed)];
  if (!one.ok || !other.ok) throw new Error('The small course has mistakes.');
  expect(other.value.backgrounds).not.toEqual(one.value.backgrounds);
  expect(other.value.modules).toEqual(one.value.modules);
});

test('learners are sent nothing of what a fact says to authors', () => {
  const changed = edited('content/facts.yaml', 'care: Of one city.', 'care: Of two cities.');
  const [one, other] = [compile(smallCourse), compile(changed)];
  if (!one.ok || !other.ok) throw new Error('The small course has mistakes.');
  expect(other.value.authors).not.toEqual(one.value.authors);
  expect({ ...other.value, authors: null }).toEqual({ ...one.value, authors: null });
});

test('every fact is told with its source, and every place where it is used', () => {
  expect(SOURCES).toContain(
    'F01 Fact: What it is. Kind: law Year: 2021 Source: The Act To be looked at again by: 21 November 2036 ' +
      'Not to be shown from: 31 December 2036 Used: - single q-1, in the test (questions.md:1:1)',
  );
  const files = edited(inFirst('screens/signs.md'), 'single{#p-1 ', 'single{#p-1 facts="F02" ');
  const sources = plain(files, 'sources');
  expect(sources).toContain('F02 (check before publication) Fact: Who is harmed.');
  expect(sources).toContain(
    'Care: Of one city. To be looked at again by: 21 November 2036 Used: - single p-1, on the screen "Signs" (screens/signs.md:24:1)',
  );
});

test('questions that name no fact are listed, and so is what a specialist has to read', () => {
  expect(SOURCES).toContain('Questions that name no fact p-1, q-2, q-3, q-4, q-5.');
  expect(SOURCES).toContain('- Signs: Every sign.');
});

test('what a specialist has read is listed with who read it and when, and is no longer to be read', () => {
  const reviewed = 'Every sign.\n    reviewed: { by: "A. Reader, specialist", on: 2026-11-22 }';
  const sources = plain(edited(inFirst('module.yaml'), 'Every sign.', reviewed), 'sources');
  expect(sources).toContain('- Signs: Every sign. Read by A. Reader, specialist, 22 November 2026.');
  expect(sources).not.toContain('For a domestic abuse specialist to read');
  expect(SOURCES).not.toContain('Read by a domestic abuse specialist');
});

test('a paragraph that names a fact is a place where it is used, and so is text for some roles', () => {
  let files = edited(inFirst('screens/welcome.md'), '- One', '- One [F01]');
  files = edited(
    inFirst('screens/welcome.md'),
    '## More',
    ':::for{#x role=all facts=F01}\nOne.\n:::\n\n## More',
    files,
  );
  const sources = plain(files, 'sources');
  expect(sources).toContain('- text, on the screen "Welcome" (screens/welcome.md:14:3)');
  expect(sources).toContain('- for x, on the screen "Welcome" (screens/welcome.md:8:1)');
});

test('a reviewer sees the edition, its days, its owner and what has changed', () => {
  expect(SOURCES).toContain('Version: 1.0.0 Facts as of: 21 November 2026');
  expect(SOURCES).toContain('To be read again by: 21 November 2027 Owner: Domestic abuse lead');
  expect(SOURCES).toContain('1.0.0, 21 November 2026: First edition.');
});
