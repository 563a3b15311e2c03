import { expect, test } from 'vitest';
import { inFirst } from '../content/small-course';
import { BANK, changed, checkedCourse, SIGNS, said, sentences } from './checked';

const LOCAL = 'content/local.yaml';

test.each([
  ['About 40% have seen it.', '40%'],
  ['It is 39.1 per cent.', '39.1 per cent'],
  ['More than two million people live with it.', 'two million'],
  ['1.3 billion', '1.3 billion'],
  ['It harms one in four women.', 'one in four'],
  ['It harms two in five.', 'two in five'],
  ['In a year 34,418 households were moved.', '34,418'],
  ['There were 1200 households.', '1200'],
  ['We asked 599 survivors.', '599'],
  ['Of the forms, 599 of 1,000 came back.', '599 of 1,000'],
  ['It was six of 72.', 'six of 72'],
  ['It was twenty-one out of thirty.', 'twenty-one out of thirty'],
  ['Two thousand women were asked.', 'Two thousand'],
])('a figure without a year is named: %s', (text, figure) => {
  const files = changed(SIGNS, 'Hitting.', `Hitting.\n\n${text}`);
  expect(said(files).warnings).toEqual([`${SIGNS}:9:${text.indexOf(figure) + 1} figure-undated`]);
  expect(sentences(files)).toEqual([
    `“${figure}” has neither a year beside it nor a fact that is named for it. ` +
      'Put the source and its year in brackets after it. ' +
      'Name the fact that holds it, such as `facts="F25"` on the block or `[F25]` at the end of the paragraph.',
  ]);
});

test.each([
  '40 people, 1 in the van',
  'Ring 999 first, or 101, or 0808 2000 247, or 116 123.',
  'At 10.30am on 3 May 2023, and at 1:15.',
  'Section 120 of the Act of 1866, on page 250. It began in 1991.',
  'She lives at flat 120, and he at 340 Mill Lane.',
  'It cost £1,200, or 300 a month. He owes 450 pounds.',
  'It is 110 miles off, and open 24 hours: 120 minutes by bus.',
  'This is one of the six steps. Question 3 of 8. Choose one of two ways.',
  'Two in three weeks. He wrote a 100-page letter about A4 and 100m.',
])('nothing is said about: %s', (text) => {
  expect(said(changed(SIGNS, 'Hitting.', text)).warnings).toEqual([]);
});

test('a year alone is not enough: somebody has to be able to look it up', () => {
  const files = changed(SIGNS, 'Hitting.', 'It was 40% (Groundswell, 2023).');
  expect(said(files).warnings).toEqual([`${SIGNS}:7:8 figure-unsourced`]);
  expect(sentences(files)).toEqual([
    'No fact is named for “40%”, so nobody could look it up. ' +
      'Name the fact that holds it, such as `facts="F25"` on the block or `[F25]` at the end of the paragraph.',
  ]);
});

test('in module.yaml, where no fact can be named, the year is enough', () => {
  const summary = (text: string) => changed(inFirst('module.yaml'), 'What it is about.', text);
  expect(said(summary('It harms one in four.')).warnings).toEqual([`${inFirst('module.yaml')}:2:10 figure-undated`]);
  expect(said(summary('It harms one in four (Groundswell, 2023).')).warnings).toEqual([]);
});

test('what is shown as wrong needs neither: a poor answer, and a myth', () => {
  expect(said(changed(BANK, 'A. A fight', 'A. A fight, in 40% of cases')).warnings).toEqual([]);
  expect(said(changed(SIGNS, 'It is rare.', 'It harms one in 100.')).warnings).toEqual([]);
});

test('a year in another paragraph says nothing about the figure', () => {
  const files = changed(SIGNS, 'Hitting.', 'In 2023 we asked.\n\nIt was 40%.');
  expect(said(files).warnings).toEqual([`${SIGNS}:9:8 figure-undated`]);
});

test('a module that was to be read again before today is named', () => {
  expect(said(checkedCourse, '2027-11-21').warnings).not.toContain(
    'content/modules/first/module.yaml:6:9 review-overdue',
  );
  expect(said(checkedCourse, '2027-11-22').warnings).toContain('content/modules/first/module.yaml:6:9 review-overdue');
});

test('a contact that was checked on a day still to come is an error: it would never grow old', () => {
  const files = changed(LOCAL, 'use: support\n    checked: 2026-11-21', 'use: support\n    checked: 2027-11-21');
  expect(said(files)).toEqual({ errors: [`${LOCAL}:15:14 contact-to-come`], warnings: [] });
  expect(sentences(files)).toEqual([
    'The contact `helpline` was checked on 2027-11-21, which is still to come. ' +
      'Change `checked` to the day on which somebody called it.',
  ]);
});

test('a contact that was last checked longer ago than half a year is named', () => {
  expect(said(checkedCourse, '2027-05-22').warnings).toEqual([
    `${LOCAL}:9:14 contact-stale`,
    `${LOCAL}:15:14 contact-stale`,
    `${LOCAL}:21:14 contact-stale`,
  ]);
  expect(sentences(checkedCourse, '2027-05-22')[0]).toBe(
    'The contact `emergency` was last checked on 2026-11-21, more than 6 months ago. ' +
      'Call it, and change `checked` to that day.',
  );
});

test('on the very day on which the months are over, the contact still counts as checked', () => {
  expect(said(checkedCourse, '2027-05-21').warnings).toEqual([]);
});

test('the council sets after how many months its contacts are checked', () => {
  const files = changed(LOCAL, 'contacts:', 'checkedWithinMonths: 1\ncontacts:');
  expect(said(files, '2026-12-21').warnings).toEqual([]);
  expect(said(files, '2026-12-22').warnings).toHaveLength(3);
  expect(sentences(changed(LOCAL, 'contacts:', 'checkedWithinMonths: 0\ncontacts:'))).toEqual([
    '`checkedWithinMonths` should be 1 or more. Change the number.',
  ]);
});

test('a month that is too short ends on its last day', () => {
  const files = changed(LOCAL, 'contacts:', 'checkedWithinMonths: 1\ncontacts:');
  const february = new Map(
    [...files].map(([path, text]) => [path, text.replaceAll('checked: 2026-11-21', 'checked: 2027-02-28')]),
  );
  expect(said(february, '2027-03-31').warnings).toEqual([]);
  expect(said(february, '2027-04-01').warnings).toHaveLength(3);
});
