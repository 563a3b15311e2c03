import type { Local } from './course';

/**
 * How far the numbers that a council gives can be relied on: all were called lately; one of them never
 * was, or is an example, and then the copy is not ready for learners; or one was called too long ago.
 */
export type HowChecked = 'lately' | 'not' | 'long-ago';

/** @param today - `YYYY-MM-DD`, where the learner is. */
export function howChecked({ contacts, checkedWithinMonths }: Local, today: string): HowChecked {
  if (contacts.some(({ checked }) => checked === '')) return 'not';
  return contacts.some(({ checked }) => isLongAgo(checked, checkedWithinMonths, today)) ? 'long-ago' : 'lately';
}

/**
 * Whether a day is more than so many months before another; on the very day on which they are over it is not.
 *
 * @param day - `YYYY-MM-DD`, and so is `today`.
 * @param months - 0 or more.
 */
export function isLongAgo(day: string, months: number, today: string): boolean {
  // Days written as `YYYY-MM-DD` sort as text.
  return day < monthsBefore(today, months);
}

/** The same day of an earlier month, or the last of that month when it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
