import { words } from './words';

/** A moment in epoch milliseconds as a day and a time, where the learner is: `12 November 2026 at 14:05`. */
export function momentOf(milliseconds: number): string {
  const format = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(milliseconds));
}
