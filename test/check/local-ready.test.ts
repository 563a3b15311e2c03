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

test('whatever a council has forgotten is named, and may not be packaged unseen', () => {
  const forgotten = changed(LOCAL, '  - specialist\n  - by-and-for\n', '');
  expect(said(forgotten)).toEqual({ errors: [], warnings: [`${LOCAL}:2:1 local-gap`, `${LOCAL}:2:1 local-gap`] });
  expect(sentences(forgotten)).toEqual([
    'There is no `specialist` here: the specialist service for your area. ' +
      'Add one, or write `specialist` under `none` if your council truly has none.',
    'There is no `by-and-for` here: a service run by and for a community. ' +
      'Add one, or write `by-and-for` under `none` if your council truly has none.',
  ]);
  expect(unready(forgotten)).toEqual(['local-gap', 'local-gap']);
});

test.each(['champion', 'specialist', 'by-and-for', 'refuge', 'perpetrator', 'policy', 'next'])(
  'a council can have no %s, and says so once',
  (name) => {
    expect(unready(changed(LOCAL, `  - ${name}\n`, ''))).toEqual(['local-gap']);
  },
);

test.each(['emergency', 'report', 'support'])('no council can say that it has no %s', (use) => {
  expect(said(changed(LOCAL, '  - refuge\n', `  - refuge\n  - ${use}\n`)).errors).toEqual([
    expect.stringContaining('value-unknown'),
  ]);
});

test('a council that says nothing of what it has none of is told of each', () => {
  const text = checkedCourse.get(LOCAL) ?? '';
  const files = new Map([...checkedCourse, [LOCAL, text.replace(/^none:\n( {2}- .*\n)+/m, '')]]);
  expect(unready(files)).toHaveLength(7);
});

test('what a council says that it has none of, and has, is named', () => {
  const files = changed(LOCAL, 'use: report', 'use: refuge', changed(LOCAL, 'use: support', 'use: report'));
  const both = changed(LOCAL, '    use: report\n', '    use: support\n', files);
  expect(sentences(both)).toContain(
    '`none` says that your council has no `refuge`, and there is one in this file. ' +
      'Take `refuge` out of `none`, or take out what there is.',
  );
  expect(unready(both)).toContain('local-none');
});

test('with nobody to tell at night and at weekends a course may not be packaged unseen', () => {
  const files = changed(LOCAL, '    outOfHours: true\n', '');
  expect(said(files)).toEqual({ errors: [], warnings: [`${LOCAL}:2:1 contact-out-of-hours`] });
  expect(sentences(files)).toEqual([
    'No contact with the use `report` answers out of hours, so at night and at weekends learners have nobody to tell. ' +
      'Add one, or write `outOfHours: true` below the one who does.',
  ]);
  const elsewhere = changed(LOCAL, 'use: emergency', 'use: emergency\n    outOfHours: true', files);
  expect(unready(elsewhere)).toEqual(['contact-out-of-hours']);
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
