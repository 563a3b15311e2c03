import type { Facts } from '../record/facts';
import type { Place } from '../record/record';

/** `cmi.core.lesson_location` is a CMIString255. */
const LOCATION_LIMIT = 255;

/**
 * The one word that SCORM 1.2 has for completion and success (RTE 3.4, `cmi.core.lesson_status`).
 * A status that the LMS already counts as finished is never lowered.
 */
export function lessonStatus(facts: Facts, before: string): string {
  if (facts.completed) return facts.success === 'passed' ? 'passed' : 'completed';
  return before === 'passed' || before === 'completed' ? before : 'incomplete';
}

/** The place as text, so that an administrator can read it: `dynamics/signs`; '' on the course home. */
export function lessonLocation({ module, at, within }: Place): string {
  return [module, at, within]
    .filter((part) => part !== '')
    .join('/')
    .slice(0, LOCATION_LIMIT);
}

/** A CMIDecimal from 0 to 100 with no more decimals than it needs. */
export function scoreText(score: number): string {
  return String(Math.round(Math.min(100, Math.max(0, score)) * 100) / 100);
}

/** The longest that a CMITimespan can say: four digits of hours. */
const LONGEST_SECONDS = 9999 * 3600 + 3599;

/**
 * A CMITimespan, `HHHH:MM:SS.SS`, from seconds alone: no date object, so no time zone can bend it.
 * Two decimals, because Moodle reads `.5` as `.05`.
 */
export function sessionTime(seconds: number): string {
  const whole = Math.round(Math.min(LONGEST_SECONDS, Math.max(0, seconds || 0)) * 100);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = String(Math.floor(whole / 360_000)).padStart(4, '0');
  return `${hours}:${two(Math.floor(whole / 6000) % 60)}:${two(Math.floor(whole / 100) % 60)}.${two(whole % 100)}`;
}
