import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EDITIONS_KEPT,
  FEWEST_TO_SHOW,
  mergeTimes,
  type PlaceTimes,
  type ReadingTimes,
  readingsOf,
  shareable,
  withReading,
} from '../../src/record/reading-times';
import { readTimes, timesText } from '../../src/record/reading-times-text';
import { readingsIn, SECONDS_UP_TO } from '../../src/record/time-buckets';
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

test('after that nothing new is shown until five more have read it', () => {
  const shownTo = (people: number) => readingsOf(shareable(readBy(people)));
  const first = FEWEST_TO_SHOW;
  expect([first, first + 1, 2 * first - 1].map(shownTo)).toEqual([first, first, first]);
  expect(shownTo(2 * first)).toBe(2 * first);
});

test('whoever saves before and after somebody learns here never has the difference of fewer than five people', () => {
  // More editions than are kept, so that whole editions go meanwhile.
  const place = fc.record({
    revision: fc.integer({ min: 1, max: EDITIONS_KEPT + 2 }).map((number) => `r${number}`),
    module: fc.constant('dynamics'),
    place: fc.constantFrom('welcome', 'test'),
  });
  const readings = fc.array(fc.tuple(place, fc.integer({ min: 2, max: 1200 })), { minLength: 30, maxLength: 200 });
  fc.assert(
    fc.property(readings, (all) => {
      let times: ReadingTimes = [];
      for (const [at, seconds] of all) {
        const before = shareable(times);
        times = withReading(times, at, seconds);
        for (const people of differences(before, shareable(times))) expect(people).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});

/** Of how many people each difference between two saved files is. */
function differences(before: ReadingTimes, after: ReadingTimes): number[] {
  const nameOf = ({ revision, place }: PlaceTimes) => `${place} ${revision}`;
  const countsIn = (times: ReadingTimes, name: string) => times.find((each) => nameOf(each) === name)?.counts ?? [];
  const names = new Set([...before, ...after].map(nameOf));
  const apart = [...names].map((name) => {
    const [old, now] = [countsIn(before, name), countsIn(after, name)];
    return readingsIn(SECONDS_UP_TO.concat(0).map((_, at) => Math.abs((now[at] ?? 0) - (old[at] ?? 0))));
  });
  return apart.filter((people) => people > 0);
}

test('what an earlier version of the app kept is shown as it was, and goes on in steps from there', () => {
  const unmarked = (people: number) => {
    const lines = readBy(people).map(({ shown: _, ...line }) => line);
    return readTimes(JSON.stringify({ format: 1, course: COURSE, secondsUpTo: SECONDS_UP_TO, times: lines }))?.times;
  };
  expect(shareable(unmarked(4) ?? [])).toEqual([]);
  const seven = unmarked(7) ?? [];
  expect(readingsOf(shareable(seven))).toBe(7);
  expect(readingsOf(shareable(withReading(seven, WELCOME, 300)))).toBe(7);
});

test('the saved file holds what is shown, and does not tell that more were counted', () => {
  const text = timesText({ course: COURSE, times: shareable(readBy(FEWEST_TO_SHOW + 3)) });
  expect(text).toBe(timesText({ course: COURSE, times: readBy(FEWEST_TO_SHOW) }));
  expect(text).not.toContain('shown');
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

test('who read first cannot be told: in any order the same is counted', () => {
  const counted = (times: ReadingTimes) => times.map(({ shown: _, ...line }) => line);
  fc.assert(
    fc.property(anyTimes, anyPlace, anyPlace, (times, one, other) => {
      const oneFirst = withReading(withReading(times, one, 20), other, 300);
      expect(counted(withReading(withReading(times, other, 300), one, 20))).toEqual(counted(oneFirst));
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
  expect(revisions.length).toBeLessThanOrEqual(EDITIONS_KEPT);
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
    { ...good, shown: null },
    { ...good, shown: counts.map((count) => count + 1) },
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
