import { expect, test } from 'vitest';
import { checkCourse, type Look } from '../../scripts/check/check-course';
import { showPlace } from '../../scripts/content/notes';
import { unreadyIn } from '../../scripts/package/unready';
import { inFirst } from '../content/small-course';
import { inCy, translated } from '../content/translated-course';
import { BANK, changed, checkedCourse, SIGNS, STORY, TODAY, WELCOME } from './checked';

const MODULE = inFirst('module.yaml');
const course = translated(checkedCourse);
const bank = course.get(inCy(BANK)) ?? '';
const lastQuestion = bank.slice(bank.indexOf(':::sequence'));

/** The course with some files changed; null takes one away. */
function withFiles(changes: Readonly<Record<string, string | null>>): Map<string, string> {
  const files = new Map(course);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** The course with a piece of one translated file written differently. */
function rewritten(original: string, from: string, to: string): Map<string, string> {
  const text = course.get(inCy(original)) ?? '';
  if (!text.includes(from)) throw new Error(`There is no “${from}” in the translation of ${original}.`);
  return withFiles({ [inCy(original)]: text.replace(from, () => to) });
}

function said(files: ReadonlyMap<string, string>, look?: Look): string[] {
  const { problems, warnings } = checkCourse(files, TODAY, look);
  return [...problems, ...warnings].map(({ place, code, what, mend }) => `${showPlace(place)} ${code} ${what} ${mend}`);
}

function codes(files: ReadonlyMap<string, string>, look?: Look): string[] {
  return said(files, look).map((line) => line.split(' ').slice(0, 2).join(' '));
}

test('nothing is said of a course whose translation has all of it', () => {
  expect(said(course)).toEqual([]);
});

test('each file that has no translation is named once, with where it belongs', () => {
  expect(said(withFiles({ [inCy(STORY)]: null, [inCy('content/facts.yaml')]: null }))).toEqual([
    'content/facts.yaml:1:1 translation-missing This has no translation into `cy`, so learners would read it as it is. ' +
      'Copy it to content/translations/cy/facts.yaml, and translate the words.',
    `${STORY}:1:1 translation-missing This has no translation into \`cy\`, so learners would read it as it is. ` +
      `Copy it to ${inCy(STORY)}, and translate the words.`,
  ]);
});

test('words that a translated list lacks are named, as when a council adds a contact', () => {
  const local = course.get('content/local.yaml') ?? '';
  const added =
    '  - id: night\n    name: At night\n    about: When all is shut.\n    phone: 0300 123 4568\n    use: report\n    checked: 2026-11-21\n';
  expect(said(withFiles({ 'content/local.yaml': local.replace('none:\n', `${added}none:\n`) }))).toEqual([
    'content/local.yaml:1:1 translation-missing In content/translations/cy/local.yaml there are no words for ' +
      '`contacts.night.name` and `contacts.night.about`, so learners of `cy` would read them as they are here. Translate them there.',
  ]);
});

const MEND = 'a learning record has to mean the same in each language.';

test.each([
  ['a block with another id', SIGNS, ['{#forms}', '{#dull}'], '6:11', '`dull` is `forms` in the original.'],
  ['a story with another id', STORY, ['{#lock ', '{#clo '], '6:14', '`clo` is `lock` in the original.'],
  ['a step with another id', STORY, ['doorway', 'drws'], '7:9', 'In `lock`: `drws` is `doorway` in the original.'],
  [
    'a choice that leads on where it did not',
    STORY,
    ['Ask him.', 'Ask him. :to[lead]'],
    '12:7',
    'In `lock`, `doorway`, `b`: `to` is `lead` here, and not there in the original.',
  ],
  [
    'a choice that is as good as the good one',
    STORY,
    ['[ ] B.', '[x] B.'],
    '12:7',
    'In `lock`, `doorway`, `b`: `good` is `[x]` here, and `[ ]` in the original.',
  ],
  ['an answer with another letter', BANK, ['[x] B.', '[x] C.'], '10:7', 'In `q-1`: `c` is `b` in the original.'],
  ['a question too few', BANK, [':::sequence', ''], '1:1', '`q-5` of the original is missing.'],
  [
    'a question about another outcome',
    BANK,
    ['outcome=o1', 'outcome=o2'],
    '5:11',
    'In `q-1`: `outcome` is `o2` here, and `o1` in the original.',
  ],
  [
    'a step of an order in another place',
    BANK,
    ['also="b a c"', 'also="b c a"'],
    '46:13',
    'In `q-5`: `alsoRight` is `bca` here, and `bac` in the original.',
  ],
  [
    'a part that opens too few',
    SIGNS,
    ['## Economic', 'Economic'],
    '6:11',
    'In `forms`: `items` has 1 here, and 2 in the original.',
  ],
])('%s would make a learning record mean something else', (name, path, [from, to], place, how) => {
  const files =
    name.endsWith('too few') && path === BANK ? rewritten(path, lastQuestion, '') : rewritten(path, from!, to!);
  expect(said(files)).toEqual([
    `${inCy(path)}:${place} translation-differs ${how} Write it as ${path} has it: ${MEND}`,
  ]);
});

test('what the compiler refuses is said at its line of the translation', () => {
  expect(said(rewritten(WELCOME, '(#signs)', '(#dull)'))).toEqual([
    expect.stringContaining(`${inCy(WELCOME)}:7:1 link-screen-unknown The link leads to a screen called \`dull\``),
  ]);
  expect(codes(rewritten(MODULE, 'title: "', 'title: : "'))).toEqual([`${inCy(MODULE)}:2:8 yaml-unreadable`]);
});

test('of a list of keys the ids, the number of questions and the order of the screens are the original’s', () => {
  expect(said(rewritten(MODULE, 'draw: 4', 'draw: 3'))).toEqual([
    `${inCy(MODULE)}:4:7 translation-differs \`draw\` is 3 here, and 4 in the original. Write it as ${MODULE} has it: ${MEND}`,
  ]);
  expect(said(rewritten(MODULE, 'id: o2', 'id: o3'))).toEqual([
    `${inCy(MODULE)}:13:11 translation-differs There is no \`outcomes.o3.text\` in the original. Write it as ${MODULE} has it: ${MEND}`,
    expect.stringContaining(
      `${MODULE}:1:1 translation-missing In ${inCy(MODULE)} there are no words for \`outcomes.o2.text\``,
    ),
  ]);
});

test('a translation of an older version of the module is out of date, and one that does not say may be', () => {
  expect(said(rewritten(WELCOME, 'translatedFrom: 1.0.0', 'translatedFrom: 0.9'))).toEqual([
    `${inCy(WELCOME)}:1:1 translation-outdated The translation was made from version 0.9 of the module, which is at ` +
      '1.0.0 now. Look at what has changed since, then write `translatedFrom: 1.0.0`.',
  ]);
  expect(said(rewritten(BANK, 'translatedFrom: 1.0.0', ''))).toEqual([
    `${inCy(BANK)}:1:1 translation-outdated The translation does not say which version of the module it was made from. ` +
      'Write `translatedFrom: 1.0.0` in its first lines, if that is the one.',
  ]);
  expect(said(rewritten(MODULE, 'translatedFrom: 1.0.0', 'translatedFrom: "1"'))).toEqual([]);
});

test('translations that nobody would see are named, a whole language at its first file', () => {
  const nobodys = ['fr/course.yaml', 'fr/local.yaml', 'cy.md', 'cy/modules/first/screens/gone.md', 'en-GB/course.yaml'];
  const files = withFiles(Object.fromEntries(nobodys.map((path) => [`content/translations/${path}`, ''])));
  expect(said(files)).toEqual([
    'content/translations/fr/course.yaml:1:1 translation-unlisted `fr` is not in the list of languages in course.yaml, ' +
      'so nobody would see this translation. Write `languages: [en-GB, cy, fr]` there, or remove the folder.',
    'content/translations/en-GB/course.yaml:1:1 translation-unlisted The texts below content/ are in `en-GB` ' +
      'themselves, so nobody would see this one. Remove the folder.',
    expect.stringContaining('content/translations/cy.md:1:1 translation-stray There is no content/cy.md'),
    'content/translations/cy/modules/first/screens/gone.md:1:1 translation-stray There is no ' +
      'content/modules/first/screens/gone.md that learners read, so nobody would see this translation. ' +
      'Give it the path of its original, or remove it.',
  ]);
});

test('a tag that no browser would know is refused', () => {
  const listing = (languages: string) =>
    said(withFiles({ 'content/course.yaml': course.get('content/course.yaml')!.replace('[en-GB, cy]', languages) }));
  expect(listing('[en-gb, cy]')).toEqual([
    'content/course.yaml:3:13 language-tag `en-gb` is not the tag of a language. Did you mean `en-GB`?',
  ]);
  expect(listing('[en-GB, welsh]')).toEqual([
    'content/course.yaml:3:20 language-tag `welsh` is not the tag of a language. ' +
      'Write the one that browsers know it by, such as `en-GB` or `cy`.',
  ]);
});

test('what can be said of English alone is not said of a translation, and the rest is', () => {
  const blaming = 'She let him back in. Of them 42% did.';
  expect(codes(changed(WELCOME, 'Some **bold**', `${blaming} Some **bold**`))).toEqual([
    `${WELCOME}:5:1 language`,
    `${WELCOME}:5:30 figure-undated`,
  ]);
  expect(codes(rewritten(WELCOME, 'cy Some', blaming))).toEqual([`${inCy(WELCOME)}:6:30 figure-undated`]);
  // Which numbers are measures, and not counts, is known of English.
  expect(codes(rewritten(WELCOME, 'cy Some', 'Mae hi 110 milltir i ffwrdd. cy Some'))).toEqual([]);
});

test('a course that is written in another language is not held to English either', () => {
  const first = changed(WELCOME, 'Some **bold**', 'She let him back in. Some **bold**');
  const inWelsh = changed('content/course.yaml', 'modules:', 'languages: [cy]\nmodules:', first);
  expect(codes(first)).toEqual([`${WELCOME}:5:1 language`]);
  expect(codes(inWelsh)).toEqual([]);
});

test('a language that the buttons and messages are not in is named where it is listed', () => {
  const lacks = ['words.ts', 'carry-words.ts', 'about-words.ts', 'device-words.ts', 'people-words.ts'];
  const look = { interfaceLacks: (tag: string) => (tag === 'cy' ? lacks : []) };
  expect(said(course, look)).toEqual([
    'content/course.yaml:3:20 interface-language-missing The buttons and messages of the course are not in `cy`: ' +
      '`words.ts`, `carry-words.ts`, `about-words.ts` and 2 more are not there. ' +
      'Until somebody has written them, learners read them in British English.',
  ]);
});

test('a package of one language is not held up by another', () => {
  const files = withFiles({ [inCy(STORY)]: null, 'content/translations/fr/course.yaml': '' });
  expect(codes(files, { languages: [''] })).toEqual([]);
  expect(codes(files, { languages: ['cy'] })).toEqual([`${STORY}:1:1 translation-missing`]);
});

test('what is not translated holds up a package in that language, as a contact does that nobody has checked', () => {
  const files = withFiles({ [inCy(STORY)]: null, [inCy(BANK)]: bank.replace('1.0.0', '0.9') });
  const unready = (language: string) => unreadyIn(checkCourse(files, TODAY, { languages: [language] }));
  expect(unready('cy').map(({ place }) => place.file)).toEqual([STORY]);
  expect(unready('')).toEqual([]);
});
