import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FEWEST_TO_SHOW,
  mergeTimes,
  type ReadingTimes,
  readingsOf,
  shareable,
  withReading,
} from '../../src/record/reading-times';
import { readTimes, timesText } from '../../src/record/reading-times-text';
import { SECONDS_UP_TO } from '../../src/record/time-buckets';
import { anyPlace, anyTimes } from './any-times';

const WELCOME = { revision: 'r1', module: 'dynamics', place: 'welcome' };
const COURSE = 'sample';

function readBy(people: number, place = WELCOME): ReadingTimes {
  return Array.from({ length: people }).reduce<ReadingTimes>((times) => withReading(times, place, 40), []);
}

test('a screen that four people have read is not shown and does not leave the device; with the fifth it is', () => {
  expect(shareable(readBy(FEWEST_TO_SHOW - 1))).toEqual([]);
  expect(shareable(readBy(FEWEST_TO_SHOW))).toEqual(readBy(FEWEST_TO_SHOW));
});

test('readings of two editions are not added up to be enough', () => {
  const both = mergeTimes(readBy(4), readBy(4, { ...WELCOME, revision: 'r2' }));
  expect(shareable(both)).toEqual([]);
});

test('the times of two devices are the same together, whichever comes first', () => {
  fc.assert(
    fc.property(anyTimes, anyTimes, (a, b) => {
      expect(mergeTimes(a, b)).toEqual(mergeTimes(b, a));
    }),
  );
});

test('the times of three devices are the same together, whichever two are merged first', () => {
  fc.assert(
    fc.property(anyTimes, anyTimes, anyTimes, (a, b, c) => {
      expect(mergeTimes(mergeTimes(a, b), c)).toEqual(mergeTimes(a, mergeTimes(b, c)));
    }),
  );
});

test('no reading is lost or made up by a merge', () => {
  fc.assert(
    fc.property(anyTimes, anyTimes, (a, b) => {
      expect(readingsOf(mergeTimes(a, b))).toBe(readingsOf(a) + readingsOf(b));
    }),
  );
});

test('who read first cannot be told: in any order the same is kept', () => {
  fc.assert(
    fc.property(anyTimes, anyPlace, anyPlace, (times, one, other) => {
      const oneFirst = withReading(withReading(times, one, 20), other, 300);
      expect(withReading(withReading(times, other, 300), one, 20)).toEqual(oneFirst);
    }),
  );
});

test('a device that has had many editions forgets the one with the fewest readings, and never the one in use', () => {
  const editions = Array.from({ length: 30 }, (_, at) => ({ ...WELCOME, revision: `r${at}` }));
  const much = readBy(9, { ...WELCOME, revision: 'much-read' });
  const kept = editions.reduce((times, place) => withReading(times, place, 40), much);
  const revisions = kept.map(({ revision }) => revision);
  expect(revisions).toContain('r29');
  expect(revisions).toContain('much-read');
  expect(revisions.length).toBeLessThan(editions.length);
});

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(anyTimes, (times) => {
      expect(readTimes(timesText({ course: COURSE, times }))).toEqual({ course: COURSE, times });
    }),
  );
});

test('whatever else stands in the file, it is never an error', () => {
  const hostile = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '[]', '{"format":1}'));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(readTimes(text)).toBeUndefined();
    }),
  );
});

test('lines that are not ours are left out, and the others count', () => {
  const good = readBy(5)[0];
  const counts = good?.counts ?? [];
  const bad = [
    null,
    'Sam',
    { ...good, place: 'Sam Taylor, on Tuesday' },
    { ...good, module: { toString: 'x' } },
    { ...good, revision: '' },
    { ...good, counts: [1, 2] },
    { ...good, counts: [-5, ...counts.slice(1)] },
    { ...good, counts: [0.5, ...counts.slice(1)] },
    { ...good, counts: [1e300, ...counts.slice(1)] },
    { ...good, counts: counts.map(() => 0) },
    { counts },
  ];
  const text = JSON.stringify({ format: 1, course: COURSE, secondsUpTo: SECONDS_UP_TO, times: [...bad, good] });
  expect(readTimes(text)).toEqual({ course: COURSE, times: [good] });
});

test('a line says where, and how many took about how long, and whatever else a stranger adds is not kept', () => {
  const [good] = readBy(5);
  const times = [{ ...good, name: 'Sam', at: 1_762_950_000 }];
  const text = JSON.stringify({ format: 1, course: COURSE, secondsUpTo: SECONDS_UP_TO, times, by: 'Sam' });
  const read = readTimes(text);
  expect(read).toEqual({ course: COURSE, times: [good] });
  expect(timesText({ course: COURSE, times: read?.times ?? [] })).not.toContain('Sam');
});

test('times in other buckets, or of a later format, are not guessed at', () => {
  const written = timesText({ course: COURSE, times: readBy(5) });
  expect(readTimes(written.replace('"format": 1', '"format": 2'))).toBeUndefined();
  expect(readTimes(written.replace('[5,10', '[6,10'))).toBeUndefined();
  expect(readTimes(written)).toBeDefined();
});
