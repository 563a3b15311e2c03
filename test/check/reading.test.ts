import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colemanLiau, sentencesOf } from '../../scripts/check/coleman-liau';
import { changed, checkedCourse, SIGNS, said, sentences, WELCOME } from './checked';

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
  expect(sentences(files)).toEqual([
    'The module takes 4 minutes, and the limit is 2. ' +
      'Take out a screen, or raise `minutesPerModule` in course.yaml and tell learners so.',
  ]);
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
