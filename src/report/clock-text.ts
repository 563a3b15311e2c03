/** The longest time that a SCORM 1.2 CMITimespan can say, with its four digits of hours. */
const LONGEST_SECONDS = 9999 * 3600 + 3599;

interface Span {
  readonly hours: number;
  readonly minutes: number;
  /** Two digits, and two decimals. */
  readonly seconds: string;
}

/** A length of time in parts, from seconds alone: no date object, so no time zone can bend it. */
export function spanOf(seconds: number): Span {
  const hundredths = Math.round(Math.min(LONGEST_SECONDS, Math.max(0, seconds || 0)) * 100);
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: `${twoDigits(Math.floor(hundredths / 100) % 60)}.${twoDigits(hundredths % 100)}`,
  };
}

/**
 * A moment on the learner's clock, without a zone: `2026-11-12T14:05:09`. SCORM 2004 allows a zone only
 * after a fraction of a second, and Moodle refuses `…09Z` (RTE 4.1.1.7).
 *
 * @param at - epoch milliseconds.
 * @returns null when it lies outside 1970 to 2038, the years that the standard knows.
 */
export function localMoment(at: number): { readonly date: string; readonly time: string } | null {
  const when = new Date(at);
  const year = when.getFullYear();
  if (!(year >= 1970 && year <= 2038)) return null;
  const date = `${year}-${twoDigits(when.getMonth() + 1)}-${twoDigits(when.getDate())}`;
  return { date, time: [when.getHours(), when.getMinutes(), when.getSeconds()].map(twoDigits).join(':') };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
