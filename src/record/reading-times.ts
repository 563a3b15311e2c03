import { addCounts, type Counts, NO_COUNTS, oneReading, readingsIn } from './time-buckets';

/** Where something was read: a screen of a module by its id, or `test`, in one edition of the course. */
export interface ReadPlace {
  /** The revision of the course. */
  readonly revision: string;
  readonly module: string;
  readonly place: string;
}

/** How long one place took. */
export interface PlaceTimes extends ReadPlace {
  readonly counts: Counts;
  /**
   * As many of them as may be shown: `counts` as they were at some moment before. They are brought up to
   * `counts` only in steps of `FEWEST_TO_SHOW`. Otherwise whoever looks before and after somebody learns
   * here could subtract, and have that one person's times.
   */
  readonly shown: Counts;
}

/**
 * How long the places of a course took people, each place once, in the order of their names. It holds no
 * person, no day, no order but which readings are shown already, and nothing that leads from one place's
 * reading to another's.
 */
export type ReadingTimes = readonly PlaceTimes[];

/** With fewer, somebody who knows who learnt could tell whose a time is: no group below five people is shown (R7.7). */
export const FEWEST_TO_SHOW = 5;

/** Enough for a year of corrections, while the device holds a few kilobytes of them at most. A guess. */
export const EDITIONS_KEPT = 6;

/** The times of several devices, or of several people's places, together. In any order it is the same. */
export function mergeTimes(a: ReadingTimes, b: ReadingTimes): ReadingTimes {
  const found = new Map<string, PlaceTimes>();
  for (const each of [...a, ...b]) {
    const before = found.get(keyOf(each));
    found.set(keyOf(each), before ? addTimes(before, each) : each);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, times]) => times);
}

function addTimes(a: PlaceTimes, b: PlaceTimes): PlaceTimes {
  return { ...a, counts: addCounts(a.counts, b.counts), shown: addCounts(a.shown, b.shown) };
}

/**
 * One more reading, which is shown once enough others have come with it. Where there are too many editions,
 * the one with the fewest readings goes, and never this one.
 */
export function withReading(times: ReadingTimes, place: ReadPlace, seconds: number): ReadingTimes {
  const all = mergeTimes(times, [{ ...place, counts: oneReading(seconds), shown: NO_COUNTS }]).map(inSteps);
  const others = [...new Set(all.map(({ revision }) => revision))].filter((revision) => revision !== place.revision);
  if (others.length < EDITIONS_KEPT) return all;
  const amount = (revision: string) => readingsOf(all.filter((each) => each.revision === revision));
  const [least] = others.sort((one, other) => amount(one) - amount(other));
  return all.filter(({ revision }) => revision !== least);
}

function inSteps(times: PlaceTimes): PlaceTimes {
  const unshown = readingsIn(times.counts) - readingsIn(times.shown);
  return unshown >= FEWEST_TO_SHOW ? { ...times, shown: times.counts } : times;
}

/** What is shown of counts of which nothing else is known: all, or none where they are too few. */
export function shownAtOnce(counts: Counts): Counts {
  return readingsIn(counts) >= FEWEST_TO_SHOW ? counts : NO_COUNTS;
}

/** What may be shown, and leave the device: the places of which something is shown, and no more than that. */
export function shareable(times: ReadingTimes): ReadingTimes {
  return times
    .filter(({ shown }) => readingsIn(shown) >= FEWEST_TO_SHOW)
    .map((each) => ({ ...each, counts: each.shown }));
}

/** How many first readings there are in all. */
export function readingsOf(times: ReadingTimes): number {
  return times.reduce((sum, { counts }) => sum + readingsIn(counts), 0);
}

/** Ids and revisions hold no spaces. */
function keyOf({ revision, module, place }: ReadPlace): string {
  return `${module} ${place} ${revision}`;
}
