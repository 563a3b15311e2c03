import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/record/day-of';
import { monthsLater } from '../../src/record/months-later';

/** Noon on a day, by this device's clock. */
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime() / 1000;
const later = (seconds: number, months: number) => dayOf(monthsLater(seconds, months));

test('where a month has no such day, its last day counts', () => {
  expect(later(noon(2028, 2, 29), 12)).toBe('2029-02-28');
  expect(later(noon(2026, 8, 31), 6)).toBe('2027-02-28');
  expect(later(noon(2026, 10, 31), 1)).toBe('2026-11-30');
});

test('three years on is the same day of the calendar, whatever the clocks did meanwhile', () => {
  expect(later(noon(2026, 11, 12), 36)).toBe('2029-11-12');
  expect(later(noon(2026, 6, 30), 12)).toBe('2027-06-30');
});

test('for any day and number of months it is that many months on, and never a later day of the month', () => {
  const days = fc.date({ min: new Date(2020, 0, 1), max: new Date(2060, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 120 }), (date, months) => {
      const after = new Date(monthsLater(date.getTime() / 1000, months) * 1000);
      const monthOf = (one: Date) => one.getFullYear() * 12 + one.getMonth();
      expect(monthOf(after)).toBe(monthOf(date) + months);
      expect(after.getDate()).toBeLessThanOrEqual(date.getDate());
    }),
  );
});
