import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { isDramaNumber } from '../../scripts/content/drama-numbers';
import { unreadyIn } from '../../scripts/package/unready';
import { changed, checkedCourse, said, sentences, TODAY } from './checked';

const LOCAL = 'content/local.yaml';

function unready(files: ReadonlyMap<string, string>, today = TODAY): string[] {
  return unreadyIn(checkCourse(files, today)).map(({ code }) => code);
}

test('a course with nobody at work to tell is warned of, and may not be packaged unseen', () => {
  const files = changed(LOCAL, 'use: report', 'use: support');
  expect(said(files)).toEqual({ errors: [], warnings: [`${LOCAL}:2:1 contact-report`] });
  expect(sentences(files)).toEqual([
    'No contact has the use `report`, so learners have nobody to tell. ' +
      'Add the person or team at work whom they tell, such as the domestic abuse lead.',
  ]);
  expect(unready(files)).toEqual(['contact-report']);
});

test('a web address alone is no way to get help in an emergency', () => {
  const files = changed(LOCAL, 'phone: "999"', 'web: https://help.example/');
  expect(said(files)).toEqual({ errors: [], warnings: [`${LOCAL}:2:1 contact-emergency-phone`] });
  expect(unready(files)).toEqual(['contact-emergency-phone']);
});

test('a council that is made up is named', () => {
  const files = changed(LOCAL, 'Westmarch Council', 'Example Borough Council');
  expect(said(files).warnings).toEqual([`${LOCAL}:1:10 council-example`]);
  expect(sentences(files)).toEqual(['“Example Borough Council” is no council. Write the name of yours.']);
  expect(unready(files)).toEqual(['council-example']);
});

test('a number that Ofcom keeps for plays is an example, whatever marks are left', () => {
  const files = changed(LOCAL, '0300 123 4567', '020 7946 0101');
  expect(said(files).warnings).toEqual([`${LOCAL}:19:12 contact-drama`]);
  expect(sentences(files)).toEqual([
    'The contact `lead` has the number 020 7946 0101, which belongs to nobody: Ofcom keeps it free for plays and ' +
      'examples. Put the real number in its place.',
  ]);
  expect(unready(files)).toEqual(['contact-drama']);
  const { compiled } = checkCourse(files, TODAY);
  const contacts = compiled.ok ? compiled.value.course.local.contacts : [];
  expect(contacts.map(({ id, checked }) => [id, checked])).toContainEqual(['lead', '']);
});

test('a contact that is marked as an example is named once, whatever its number', () => {
  const files = changed(LOCAL, '0300 123 4567', '020 7946 0101\n    example: true');
  expect(unready(files)).toEqual(['contact-example']);
});

test.each([
  '020 7946 0999',
  '0113 496 0000',
  '0191 498 0123',
  '01632 960 001',
  '0163 2960001',
  '07700 900 982',
  '0808 157 0192',
  '03069 990 000',
])('nobody is called by the number %s', (phone) => {
  expect(isDramaNumber(phone)).toBe(true);
});

test.each(['999', '116 123', '0808 2000 247', '020 7946 1000', '020 7946 01', '01632 961 000', '0113 496 1000'])(
  'the number %s may be somebody’s',
  (phone) => {
    expect(isDramaNumber(phone)).toBe(false);
  },
);

test('whatever is not ready may not be packaged unseen, a day still to come included', () => {
  expect(unready(checkedCourse, '2027-06-01')).toEqual(['contact-stale', 'contact-stale', 'contact-stale']);
  expect(unready(checkedCourse, '2026-11-20')).toEqual(['contact-to-come', 'contact-to-come', 'contact-to-come']);
  for (const mark of ['example', 'verify']) {
    expect(unready(changed(LOCAL, 'use: support\n', `use: support\n    ${mark}: true\n`))).toHaveLength(1);
  }
});

test('a council and contacts that somebody has seen to may be packaged', () => {
  expect(unready(checkedCourse)).toEqual([]);
  expect(said(checkedCourse)).toEqual({ errors: [], warnings: [] });
});
