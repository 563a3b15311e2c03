import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeviceEpisode, joined, readDeviceEpisode } from '../../src/store/device-episode';
import { BEFORE_NAMES, isPerson } from '../../src/store/person';
import { anyRecord } from '../record/any-record';

const anyEpisode: fc.Arbitrary<DeviceEpisode> = fc.record({
  record: anyRecord,
  person: fc.constantFrom('', 'person-s'),
  learner: fc.constantFrom('', 'hash'),
  received: fc.integer({ min: -1, max: 99 }),
  updated: fc.nat(),
});

test('a value that is no episode is read as none, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readDeviceEpisode(value)).toBeUndefined();
    }),
  );
});

test('an episode is read as it was written, and whatever else a later version wrote is no hindrance', () => {
  fc.assert(
    fc.property(anyEpisode, (episode) => {
      expect(readDeviceEpisode({ ...episode, later: 1 })).toEqual(episode);
    }),
  );
});

test('what version 1 wrote belongs to whoever was here before names were asked, unless to a learner of an LMS', () => {
  fc.assert(
    fc.property(anyEpisode, ({ person: _, ...old }) => {
      expect(readDeviceEpisode(old)?.person).toBe(old.learner === '' ? BEFORE_NAMES : '');
    }),
  );
});

test('joining forgets neither whose it is, nor the learner of the LMS, in either order and any number of times', () => {
  fc.assert(
    fc.property(anyEpisode, anyEpisode, (a, other) => {
      const b = { ...other, record: { ...other.record, episode: a.record.episode, course: a.record.course } };
      const both = joined(a, b);
      expect(both.person).toBe(a.person || b.person);
      expect(both.learner).toBe(a.learner || b.learner);
      expect(joined(b, a)).toEqual(both);
      expect(joined(both, b)).toEqual(both);
    }),
  );
});

test('only what has an id, a name and a time is a person', () => {
  expect(isPerson({ id: 'person-s', name: '', used: 0 })).toBe(true);
  expect(isPerson({ id: 'person-s', name: 'Sam', used: 0, forFile: 'staff-1' })).toBe(true);
  for (const odd of [
    null,
    'Sam',
    {},
    { id: '', name: 'Sam', used: 0 },
    { id: 'a', name: 'Sam', used: 0, forFile: 1 },
  ]) {
    expect(isPerson(odd)).toBe(false);
  }
});
