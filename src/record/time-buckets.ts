/** In seconds: each bucket holds what took longer than the one before it and no longer than this; a last one, what took longer still. */
export const SECONDS_UP_TO: readonly number[] = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900];

/** In seconds: whoever was gone sooner read nothing. A guess. */
export const SHORTEST_READING = 2;

/** How many readings fell into each bucket. All that is kept of a reading is that there was one more. */
export type Counts = readonly number[];

const NUMBER_OF_BUCKETS = SECONDS_UP_TO.length + 1;

export const NO_COUNTS: Counts = Array.from({ length: NUMBER_OF_BUCKETS }, () => 0);

/** One reading. */
export function oneReading(seconds: number): Counts {
  const at = SECONDS_UP_TO.findIndex((end) => seconds <= end);
  const bucket = at === -1 ? SECONDS_UP_TO.length : at;
  return Array.from({ length: NUMBER_OF_BUCKETS }, (_, index) => (index === bucket ? 1 : 0));
}

export function addCounts(a: Counts, b: Counts): Counts {
  return Array.from({ length: NUMBER_OF_BUCKETS }, (_, index) => (a[index] ?? 0) + (b[index] ?? 0));
}

export function readingsIn(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The median in seconds: within the bucket of the middle reading, as far on as the middle is among that
 * bucket's readings. Of an even number, the middle is the lower of the two. In the last bucket, which has
 * no end, it is where the bucket begins. Null where there are none.
 */
export function medianOf(counts: Counts): number | null {
  const middle = readingsIn(counts) / 2;
  if (middle === 0) return null;
  let before = 0;
  for (const [at, count] of counts.entries()) {
    if (before + count >= middle) return startOf(at) + ((middle - before) / count) * widthOf(at);
    before += count;
  }
  return null;
}

function startOf(bucket: number): number {
  return SECONDS_UP_TO[bucket - 1] ?? SHORTEST_READING;
}

function widthOf(bucket: number): number {
  return (SECONDS_UP_TO[bucket] ?? startOf(bucket)) - startOf(bucket);
}
