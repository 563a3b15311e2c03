import fc from 'fast-check';
import { type ReadingTimes, withReading } from '../../src/record/reading-times';

export const anyPlace = fc.record({
  revision: fc.constantFrom('r1', 'r2'),
  module: fc.constantFrom('dynamics', 'asking'),
  place: fc.constantFrom('welcome', 'constructor', 'test'),
});

export const anyTimes: fc.Arbitrary<ReadingTimes> = fc
  .array(fc.tuple(anyPlace, fc.integer({ min: 2, max: 1200 })), { maxLength: 20 })
  .map((readings) =>
    readings.reduce<ReadingTimes>((times, [place, seconds]) => withReading(times, place, seconds), []),
  );
