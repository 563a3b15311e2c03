import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, percentile95 } from '../../scripts/bench/median';

const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });

test('the median of nothing is refused, so that a run that measured nothing never looks like one that did', () => {
  expect(() => median([])).toThrow('There is nothing to take the median of.');
});

test('the slowest in 20 of nothing is refused too', () => {
  expect(() => percentile95([])).toThrow('There is nothing to take the slowest of.');
});

test('one slow run among five does not move the median', () => {
  expect(median([12, 10, 900, 11, 13])).toBe(12);
});

test('of an even number of figures the median is halfway between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('as many figures lie below the median as above it', () => {
  fc.assert(
    fc.property(figures, (some) => {
      const middle = median(some);
      const below = some.filter((figure) => figure < middle).length;
      const above = some.filter((figure) => figure > middle).length;
      expect(below).toBeLessThanOrEqual(some.length / 2);
      expect(above).toBeLessThanOrEqual(some.length / 2);
    }),
  );
});

test('the order in which figures were measured changes nothing, and they stay as they were', () => {
  fc.assert(
    fc.property(figures, (some) => {
      const before = [...some];
      expect(median([...some].reverse())).toBe(median(some));
      expect(percentile95([...some].reverse())).toBe(percentile95(some));
      expect(some).toEqual(before);
    }),
  );
});

test('no more than one figure in 20 is above the slowest in 20, which was itself measured', () => {
  fc.assert(
    fc.property(figures, (some) => {
      const slow = percentile95(some);
      expect(some).toContain(slow);
      expect(some.filter((figure) => figure > slow).length).toBeLessThanOrEqual(some.length / 20);
    }),
  );
});
