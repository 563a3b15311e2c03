import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, type Counts, medianOf, oneReading, readingsIn, SECONDS_UP_TO } from '../../src/record/time-buckets';

const anySeconds = fc.integer({ min: 2, max: 4000 });
const anyReadings = fc.array(anySeconds, { minLength: 1, maxLength: 60 });
const counted = (seconds: readonly number[]) => seconds.map(oneReading).reduce<Counts>(addCounts, []);

/** The bucket's ends; the last one is as long as its beginning. */
function bucketOf(seconds: number): readonly [number, number] {
  const at = SECONDS_UP_TO.findIndex((end) => seconds <= end);
  const from = SECONDS_UP_TO[(at === -1 ? SECONDS_UP_TO.length : at) - 1] ?? 2;
  return [from, at === -1 ? from : (SECONDS_UP_TO[at] ?? from)];
}

test('nothing was read: there is no median', () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf(addCounts([], []))).toBeNull();
});

test('one reading is in one bucket, and the bucket says no more than about how long', () => {
  fc.assert(
    fc.property(anySeconds, (seconds) => {
      expect(readingsIn(oneReading(seconds))).toBe(1);
      const [from, to] = bucketOf(seconds);
      expect(oneReading(Math.max(from + 1, to))).toEqual(oneReading(seconds));
    }),
  );
});

test('the median is in the bucket of the reading that is really in the middle', () => {
  fc.assert(
    fc.property(anyReadings, (seconds) => {
      const inOrder = [...seconds].sort((a, b) => a - b);
      const [from, to] = bucketOf(inOrder[Math.ceil(inOrder.length / 2) - 1] ?? 0);
      const median = medianOf(counted(seconds)) ?? Number.NaN;
      expect(median).toBeGreaterThanOrEqual(from);
      expect(median).toBeLessThanOrEqual(to);
    }),
  );
});

test('more slow readings never make the median quicker', () => {
  fc.assert(
    fc.property(anyReadings, (seconds) => {
      const slower = counted([...seconds, Math.max(...seconds)]);
      expect(medianOf(slower) ?? 0).toBeGreaterThanOrEqual(medianOf(counted(seconds)) ?? 0);
    }),
  );
});

test('whoever takes longer than the longest bucket counts as that long, and cannot be told from others', () => {
  expect(medianOf(oneReading(5000))).toBe(SECONDS_UP_TO.at(-1));
  expect(oneReading(5000)).toEqual(oneReading(901));
});
