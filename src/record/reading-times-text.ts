import { mergeTimes, type PlaceTimes, type ReadingTimes, shownAtOnce } from './reading-times';
import { type Counts, readingsIn, SECONDS_UP_TO } from './time-buckets';

/** Raised when a key changes its meaning or goes, or the buckets change. */
const FORMAT = 1;
/** An id or a revision, and nothing that could be a sentence about somebody. */
const ID = /^[A-Za-z0-9][\w.-]{0,99}$/;
/** More readings than any county's staff could do, and far from where numbers stop being exact. */
const MOST = 1e9;

/** The times of one course. */
export interface TimesOfCourse {
  /** Its id; of a package of one module, `<course>.<module>`. */
  readonly course: string;
  readonly times: ReadingTimes;
}

/** As JSON, for the device and for a file; see `readTimes`. */
export function timesText({ course, times }: TimesOfCourse): string {
  const lines = times.map((each) => `    ${JSON.stringify(toLine(each))}`).join(',\n');
  const head = `"format": ${FORMAT},\n  "course": ${JSON.stringify(course)},\n  "secondsUpTo": ${JSON.stringify(SECONDS_UP_TO)}`;
  return `{\n  ${head},\n  "times": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

/** Without `shown` where it goes without saying: so in every file, and on devices that wrote none of it. */
function toLine({ shown, ...line }: PlaceTimes): object {
  return isSame(shown, shownAtOnce(line.counts)) ? line : { ...line, shown };
}

/**
 * Reads what `timesText` wrote. A line that is not one is left out, so that a damaged file counts for what
 * is sound in it; undefined where none of it is ours. It never throws.
 */
export function readTimes(text: string): TimesOfCourse | undefined {
  const found = parsed(text);
  if (!isObject(found) || found.format !== FORMAT || !isId(found.course)) return undefined;
  if (JSON.stringify(found.secondsUpTo) !== JSON.stringify(SECONDS_UP_TO) || !Array.isArray(found.times))
    return undefined;
  // A place that stands there twice is counted together.
  return { course: found.course, times: mergeTimes(found.times.flatMap(toPlaceTimes), []) };
}

function toPlaceTimes(value: unknown): PlaceTimes[] {
  if (!isObject(value)) return [];
  const { revision, module, place, counts } = value;
  if (!isId(revision) || !isId(module) || !isId(place) || !isCounts(counts)) return [];
  const { shown = shownAtOnce(counts) } = value;
  return isShownOf(counts, shown) ? [{ revision, module, place, counts, shown }] : [];
}

function isCounts(value: unknown): value is number[] {
  return isCountsOrNone(value) && readingsIn(value) > 0;
}

/** Nothing is shown that was not counted. */
function isShownOf(counts: Counts, value: unknown): value is Counts {
  return isCountsOrNone(value) && value.every((count, bucket) => count <= (counts[bucket] ?? 0));
}

function isCountsOrNone(value: unknown): value is number[] {
  if (!Array.isArray(value) || value.length !== SECONDS_UP_TO.length + 1) return false;
  return value.every((each: unknown) => Number.isInteger(each) && Number(each) >= 0 && Number(each) <= MOST);
}

function isSame(a: Counts, b: Counts): boolean {
  return a.every((count, bucket) => count === b[bucket]);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
