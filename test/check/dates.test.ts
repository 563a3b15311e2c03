import { expect, test } from 'vitest';
import { changed, checkedCourse, SIGNS, said, sentences } from './checked';

const LOCAL = 'content/local.yaml';

test.each([
  ['About 40% have seen it.', '40%'],
  ['It is 39.1 per cent.', '39.1 per cent'],
  ['More than two million people live with it.', 'two million'],
  ['1.3 billion', '1.3 billion'],
  ['It harms one in four women.', 'one in four'],
])('a figure without a year is named: %s', (text, figure) => {
  const files = changed(SIGNS, 'Hitting.', `Hitting.\n\n${text}`);
  expect(said(files).warnings).toEqual([`${SIGNS}:9:${text.indexOf(figure) + 1} figure-undated`]);
  expect(sentences(files)).toEqual([
    `“${figure}” has neither a year nor a fact near it. Put the source and its year in brackets after it.`,
  ]);
});

test.each([
  '40% have seen it (Groundswell, 2023).',
  'A million thanks. In 2020 it was two million.',
  '40 people, 1 in the van',
])('nothing is said about: %s', (text) => {
  expect(said(changed(SIGNS, 'Hitting.', text)).warnings).toEqual([]);
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
