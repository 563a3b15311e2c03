import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyModule, newRecord } from '../../src/record/new-record';
import { type DeviceEpisode, joined, readDeviceEpisode } from '../../src/store/device-episode';
import { BEFORE_NAMES, isPerson } from '../../src/store/person';
import { unsentWork } from '../../src/store/unsent-work';
import { anyRecord } from '../record/any-record';

const anyEpisode: fc.Arbitrary<DeviceEpisode> = fc.record(
  {
    record: anyRecord,
    person: fc.constantFrom('', 'person-s'),
    learner: fc.constantFrom('', 'hash'),
    received: fc.integer({ min: -1, max: 99 }),
    updated: fc.nat(),
    declined: fc.dictionary(fc.constantFrom('one', 'two'), fc.nat(), { noNullPrototype: true }),
    isPast: fc.constant(true as const),
    shown: fc.nat(),
  },
  { requiredKeys: ['record', 'person', 'learner', 'received', 'updated', 'declined'] },
);

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

test('what was written before a no was kept holds none, and one that cannot be read is asked for again', () => {
  fc.assert(
    fc.property(anyEpisode, ({ declined: _, ...old }) => {
      expect(readDeviceEpisode(old)?.declined).toEqual({});
      expect(readDeviceEpisode({ ...old, declined: { one: 'no', two: 2 } })?.declined).toEqual({ two: 2 });
    }),
  );
});

test('joining forgets neither whose it is, nor the learner of the LMS, nor that they have begun again, in either order and any number of times', () => {
  fc.assert(
    fc.property(anyEpisode, anyEpisode, (a, other) => {
      const b = { ...other, record: { ...other.record, episode: a.record.episode, course: a.record.course } };
      const both = joined(a, b);
      expect(both.person).toBe(a.person || b.person);
      expect(both.learner).toBe(a.learner || b.learner);
      expect(both.isPast).toBe(a.isPast ?? b.isPast);
      expect(both.shown ?? -1).toBe(Math.max(a.shown ?? -1, b.shown ?? -1));
      for (const id of ['one', 'two']) {
        const most = Math.max(a.declined[id] ?? -1, b.declined[id] ?? -1);
        expect(both.declined[id] ?? -1).toBe(most);
      }
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

/** An episode of Sam in which some screens were seen; no LMS has shown it back unless it is said. */
function sams(episode: string, seen: readonly string[], but: Partial<DeviceEpisode> = {}): DeviceEpisode {
  const fresh = newRecord({ course: 'c', episode, started: 0, by: 's' });
  const record = { ...fresh, clock: 9, modules: { m: { ...emptyModule, seen } } };
  return { record, person: 'person-s', learner: '', received: -1, updated: 0, declined: {}, ...but };
}

test('where the device does not say what it has, some of the learner’s work may be lost', () => {
  const { record } = sams('one', ['a']);
  expect(unsentWork(null, record)).toEqual({ isOwn: true, others: 0 });
  expect(unsentWork([], record)).toEqual({ isOwn: true, others: 0 });
});

test('what a full device could not keep is unsent, though an LMS has shown back all that the device has', () => {
  const kept = sams('one', ['a'], { received: 9 });
  expect(unsentWork([kept], kept.record).isOwn).toBe(false);
  expect(unsentWork([kept], sams('one', ['a', 'b']).record).isOwn).toBe(true);
});

test('what somebody did before they began again waits by itself, until an LMS has it', () => {
  const past = sams('past', ['a', 'b'], { isPast: true });
  const current = sams('current', ['a'], { received: 9 });
  expect(unsentWork([current, past], current.record)).toEqual({ isOwn: true, earlier: past, others: 0 });
  const received = { ...past, received: 9 };
  expect(unsentWork([current, received], current.record)).toEqual({ isOwn: false, others: 0 });
  const jos = { ...past, person: 'person-j' };
  expect(unsentWork([current, jos], current.record)).toEqual({ isOwn: false, others: 1 });
});

test('of two pieces with the same work that no LMS has shown back one still counts, whichever is the later', () => {
  for (const updated of [0, 1, 2]) {
    const both = [sams('one', ['a'], { updated: 1 }), sams('two', ['a'], { updated })];
    const found = both.map(({ record }) => unsentWork(both, record));
    expect(found.map(({ isOwn }) => isOwn)).toEqual([true, true]);
    expect(found.map(({ others }) => others).sort()).toEqual([0, 1]);
  }
});

test('work that its learner has taken into another piece waits there and not twice, nor at all once an LMS has that', () => {
  const half = sams('half', ['a'], { updated: 2 });
  const whole = sams('whole', ['a', 'b'], { updated: 1 });
  expect(unsentWork([half, whole], whole.record)).toEqual({ isOwn: true, others: 0 });
  expect(unsentWork([half, { ...whole, received: 9 }], half.record)).toEqual({ isOwn: false, others: 0 });
  expect(unsentWork([half, { ...whole, received: 9, person: 'person-j' }], half.record).isOwn).toBe(true);
});
