import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Contact, Local } from '../../src/content/course';
import { howChecked, isLongAgo } from '../../src/content/how-checked';

function local(...days: readonly string[]): Local {
  const contacts = days.map(
    (checked, at): Contact => ({
      id: `contact-${at}`,
      name: 'Somebody',
      about: '',
      phone: '999',
      web: '',
      hours: '',
      use: 'support',
      checked,
    }),
  );
  return {
    council: 'A council',
    contacts,
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  };
}

test('one number that nobody has called is enough for a copy not to be ready, however old the others are', () => {
  expect(howChecked(local('2026-11-21', ''), '2026-11-22')).toBe('not');
  expect(howChecked(local('2019-01-01', ''), '2026-11-22')).toBe('not');
});

test('one number that was called too long ago is enough for a copy to be out of date', () => {
  expect(howChecked(local('2026-11-21', '2026-05-21'), '2026-11-22')).toBe('long-ago');
  expect(howChecked(local('2026-11-21', '2026-05-22'), '2026-11-22')).toBe('lately');
});

test('an installed copy grows old by itself, with the days', () => {
  const installed = local('2026-11-21');
  expect(howChecked(installed, '2027-05-21')).toBe('lately');
  expect(howChecked(installed, '2027-05-22')).toBe('long-ago');
});

test('a device whose clock is behind, and a course without contacts, say nothing', () => {
  expect(howChecked(local('2026-11-21'), '2020-01-01')).toBe('lately');
  expect(howChecked(local(), '2026-11-22')).toBe('lately');
});

test('a month that is too short ends on its last day', () => {
  expect(isLongAgo('2027-02-28', 1, '2027-03-31')).toBe(false);
  expect(isLongAgo('2027-02-28', 1, '2027-04-01')).toBe(true);
});

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('what is out of date stays so on every later day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, fc.integer({ min: 1, max: 24 }), (checked, one, other, months) => {
      const [earlier = '', later = ''] = [one, other].sort();
      if (isLongAgo(checked, months, earlier)) expect(isLongAgo(checked, months, later)).toBe(true);
    }),
  );
});
