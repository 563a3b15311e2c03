import { words } from './words';

const LONG: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** A moment in epoch seconds as a day in words, where the learner is: `12 November 2026`. */
export function dateOf(seconds: number): string {
  return new Intl.DateTimeFormat(words.language, LONG).format(new Date(seconds * 1000));
}

/** Kept, because making one takes a slow tablet ten milliseconds and a list of contacts needs a dozen. */
let dayFormat: Intl.DateTimeFormat | undefined;

/** A day written `YYYY-MM-DD` in words; the day itself when it is not a date. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  dayFormat ??= new Intl.DateTimeFormat(words.language, { ...LONG, timeZone: 'UTC' });
  return dayFormat.format(date);
}

/** A score of 0 to 100 as a whole percentage: `88%`. */
export function percent(score: number): string {
  return `${Math.round(score)}%`;
}
