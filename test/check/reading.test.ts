import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { colemanLiau, sentencesOf } from '../../scripts/check/coleman-liau';
import { toFigures } from '../../scripts/check/figures';
import { changed, checkedCourse, SIGNS, said, sentences, TODAY, WELCOME } from './checked';

const HARD =
  'Multidisciplinary organisational collaboration necessitates comprehensive understanding of intersecting ' +
  'responsibilities, notwithstanding considerable administrative constraints encountered throughout ' +
  'implementation and subsequent evaluation of interdepartmental safeguarding arrangements. ';
const EASY = 'She told us what he did. We told the lead that day. ';
const COURSE = 'content/course.yaml';

function withLimits(lines: string, files: ReadonlyMap<string, string> = checkedCourse) {
  return changed(COURSE, 'passMark: 80%', `passMark: 80%\nlimits:\n  ${lines}`, files);
}

test('a limit that nobody means is said where it stands', () => {
  expect(sentences(withLimits('readingAge: 3'))).toEqual(['`readingAge` should be 6 or more. Change the number.']);
  expect(sentences(withLimits('readingAges: 12'))).toEqual([
    'There is no key called `readingAges` here. Did you mean `readingAge`?',
  ]);
});

test('a screen that is hard to read is named, with its age and the limit', () => {
  const files = changed(WELCOME, '- One', HARD.repeat(3));
  expect(said(files).warnings).toEqual([`${WELCOME}:1:1 reading-age`]);
  expect(sentences(files)[0]).toMatch(
    /^The screen reads like one for people aged \d+(\.\d)?, and the limit is 12\. Use/,
  );
});

const FORMAL = 'The lead follows the agreed procedure. We note whatever our tenant describes. '.repeat(6);
const forRole = (role: string, text: string) => `:::for{#for-${role} role=${role}}\n${text}\n:::`;

/** The course with a second role, and text on the first screen that only one of the two meets. */
function withTwoRoles(all: string, repairs: string) {
  const two = changed(COURSE, '    title: All staff', '    title: All staff\n  - id: repairs\n    title: Repairs');
  return changed(WELCOME, '- One', `${forRole('all', all)}\n\n${forRole('repairs', repairs)}`, two);
}

test('a screen that is hard for one role is named with that role, however plain it is for the others', () => {
  const files = withTwoRoles(EASY.repeat(17), FORMAL);
  expect(said(files).warnings).toEqual([`${WELCOME}:1:1 reading-age`]);
  expect(sentences(files)[0]).toMatch(
    /^For `repairs` the screen reads like one for people aged 1[2-9](\.\d)?, and the limit is 12\. Use/,
  );
});

test('a screen that is hard for every role is told once, with the age of the role for which it is hardest', () => {
  const files = withTwoRoles(FORMAL, HARD.repeat(3));
  expect(said(files).warnings).toEqual([`${WELCOME}:1:1 reading-age`]);
  expect(sentences(files)[0]).toMatch(/^The screen reads like one for people aged \d+(\.\d)?, and/);
  const { material } = checkCourse(files, TODAY);
  const { modules, roles } = toFigures(material!);
  const { readingAge, readingAges } = modules[0]!.screens[0]!;
  expect(readingAges.repairs).toBeGreaterThan(readingAges.all!);
  expect(readingAge).toBe(readingAges.repairs);
  expect(sentences(files)[0]).toContain(`aged ${readingAge},`);
  expect(roles.map(({ paths }) => paths[0]!.readingAge)).toEqual([readingAges.all, readingAges.repairs]);
});

test('few words for each role are few words, and what another role meets is not counted with them', () => {
  expect(said(withTwoRoles(HARD, 'A lock.')).warnings).toEqual([]);
  expect(said(changed(WELCOME, '- One', HARD.repeat(2))).warnings).toEqual([`${WELCOME}:1:1 reading-age`]);
  expect(said(withTwoRoles(HARD.slice(0, 100), HARD.slice(100))).warnings).toEqual([]);
});

test('plain words pass, and so does a screen of too few words to tell', () => {
  expect(said(changed(WELCOME, '- One', EASY.repeat(10))).warnings).toEqual([]);
  expect(said(changed(WELCOME, '- One', HARD.slice(0, 100))).warnings).toEqual([]);
});

test('a council sets another age', () => {
  const files = changed(WELCOME, '- One', EASY.repeat(10));
  expect(said(withLimits('readingAge: 6', files)).warnings).toEqual([]);
  const hard = changed(WELCOME, '- One', 'Safeguarding arrangements follow procedure. '.repeat(20));
  expect(said(hard).warnings).toEqual([`${WELCOME}:1:1 reading-age`]);
});

test('the source of a figure, in brackets with its year, is not counted as reading', () => {
  const source = '(Domestic Abuse Housing Alliance and University of Central Lancashire, 2023) ';
  expect(said(changed(WELCOME, '- One', `${EASY}${source}`.repeat(10))).warnings).toEqual([]);
});

test('the measure is the published one, for a text with 5 letters a word and 20 words a sentence', () => {
  const sentence = Array.from({ length: 20 }, () => 'abcde').join(' ');
  expect(colemanLiau(Array.from({ length: 5 }, () => sentence))).toBeCloseTo(0.0588 * 500 - 0.296 * 5 - 15.8);
});

test('longer words never make a text easier', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, (some) => {
      const longer = some.map((word) => `${word}x`);
      expect(colemanLiau([longer.join(' ')])).toBeGreaterThan(colemanLiau([some.join(' ')]));
    }),
  );
});

test('a sentence ends at its stop, also inside quotation marks, and not within a figure or a time', () => {
  expect(sentencesOf('It was 8.40pm, and 39.1% knew. "He left." She rang! …')).toEqual([
    'It was 8.40pm, and 39.1% knew.',
    '"He left."',
    'She rang!',
  ]);
});

test('a screen with too many words is named, and the council sets how many that are', () => {
  const files = changed(WELCOME, '- One', EASY.repeat(30));
  expect(said(files).warnings).toEqual([`${WELCOME}:1:1 screen-words`]);
  expect(said(withLimits('wordsPerScreen: 1000', files)).warnings).toEqual([]);
});

test('a module that takes longer than the limit cannot be published', () => {
  const files = withLimits('minutesPerModule: 2');
  expect(said(files).errors).toEqual(['content/modules/first/module.yaml:13:1 module-minutes']);
  const [takes = '', ...more] = sentences(files);
  const [, minutes] = /^The module takes (\d+) minutes, and the limit is 2\. Take out a screen/.exec(takes) ?? [];
  expect(Number(minutes)).toBeGreaterThan(2);
  expect(more).toEqual([]);
});

test('reading for longer than the limit with nothing to do is said at the screen where it ends', () => {
  const long = changed(WELCOME, '- One', EASY.repeat(18));
  const files = withLimits('minutesWithoutAction: 1', long);
  expect(said(files).warnings).toEqual([`${WELCOME}:1:1 time-without-action`]);
  expect(sentences(files)[0]).toContain('since `welcome`, without anything to do; the limit is 1.');
});

test('reading goes on from screen to screen, until there is something to open or to answer', () => {
  let files = changed(WELCOME, '- One', EASY.repeat(10));
  files = changed(SIGNS, ':::reveal{#forms}', `${EASY.repeat(10)}\n\n:::reveal{#forms}`, files);
  expect(said(withLimits('minutesWithoutAction: 1', files)).warnings).toEqual([`${SIGNS}:1:1 time-without-action`]);
  const split = changed(SIGNS, EASY.repeat(10), '', files);
  expect(said(withLimits('minutesWithoutAction: 1', split)).warnings).toEqual([]);
});
