import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adopt } from '../../src/record/adopt';
import { roleChosen, screenSeen } from '../../src/record/changes';
import { datesOf } from '../../src/record/dates';
import { facts } from '../../src/record/facts';
import { merge } from '../../src/record/merge';
import { newRecord } from '../../src/record/new-record';
import { holdsWork, holdsWorkOf } from '../../src/record/work';
import { anyRecord } from './any-record';
import { sampleCourse } from './sample-course';

const anyOther = anyRecord.map((record) => ({ ...record, episode: 'Other-01' }));
const anyCarried = fc.oneof(anyRecord, anyOther);
const fresh = newRecord({ course: sampleCourse.id, episode: 'Fresh_01', started: 1_900_000_000, by: 'Sit0' });

test('work that is brought in twice is there once: the second time is the very same record', () => {
  fc.assert(
    fc.property(fc.oneof(anyRecord, fc.constant(fresh)), anyCarried, (current, carried) => {
      const once = adopt(current, carried);
      expect(adopt(once, carried)).toBe(once);
    }),
  );
});

test('nothing that was done on either side is lost, and nothing falls', () => {
  fc.assert(
    fc.property(anyRecord, anyCarried, (current, carried) => {
      const whole = adopt(current, carried);
      expect(holdsWorkOf(whole, current)).toBe(true);
      expect(holdsWorkOf(whole, carried)).toBe(true);
      const [before, after] = [current, whole].map((record) => facts(record, sampleCourse, ''));
      expect(after!.score ?? -1).toBeGreaterThanOrEqual(before!.score ?? -1);
      expect(after!.progress).toBeGreaterThanOrEqual(before!.progress);
    }),
  );
});

test('neither record that went in is changed', () => {
  fc.assert(
    fc.property(anyRecord, anyCarried, (current, carried) => {
      const copies = structuredClone([current, carried]);
      adopt(current, carried);
      expect([current, carried]).toEqual(copies);
    }),
  );
});

test('an episode without work gives way to the carried one, which goes on under its own id', () => {
  fc.assert(
    fc.property(anyOther.filter(holdsWork), (carried) => {
      const whole = adopt(fresh, carried);
      expect(whole).toEqual({ ...carried, clock: carried.clock + 1 });
      // Whatever is done on the other device later still merges.
      expect(() => merge(whole, screenSeen(carried, 'dynamics', 'welcome'))).not.toThrow();
    }),
  );
});

test('an episode with work stays itself and keeps its place', () => {
  fc.assert(
    fc.property(anyRecord.filter(holdsWork), anyOther, (current, carried) => {
      const { episode, place } = adopt(current, carried);
      expect({ episode, place }).toEqual({ episode: current.episode, place: current.place });
    }),
  );
});

test('a role that was chosen here is the latest word, and one that was chosen elsewhere is taken in where none was', () => {
  fc.assert(
    fc.property(anyRecord, anyOther.filter(holdsWork), (current, carried) => {
      const whole = adopt(current, carried);
      expect(whole.role?.value).toBe(current.role?.value ?? carried.role?.value);
    }),
  );
  const chosen = roleChosen(fresh, 'repairs', 'Sit0');
  fc.assert(
    fc.property(anyOther.filter(holdsWork), (carried) => {
      // No stamp is later than the record that it stands in.
      fc.pre((carried.role?.clock ?? 0) <= carried.clock);
      const whole = adopt(chosen, carried);
      expect(whole.role?.value).toBe('repairs');
      // The carried episode goes on under its own id, and comes back with what it said before.
      expect(merge(whole, carried).role?.value).toBe('repairs');
    }),
  );
});

test('what is new moves the clock on, so that no LMS seems to have it already', () => {
  fc.assert(
    fc.property(anyRecord, anyCarried, (current, carried) => {
      const whole = adopt(current, carried);
      expect(whole === current || whole.clock > Math.max(current.clock, carried.clock)).toBe(true);
    }),
  );
});

test('a code with no work in it changes nothing', () => {
  expect(adopt(fresh, { ...fresh, episode: 'Empty_01', clock: 7 })).toBe(fresh);
});

test('an episode is dated by when it began and by its latest result', () => {
  expect(datesOf(fresh)).toEqual({ begun: 1_900_000_000, lastResult: null });
  expect(datesOf(screenSeen(fresh, 'dynamics', 'welcome')).lastResult).toBeNull();
  const attempt = { started: 5, questions: [], answers: {}, finished: { at: 9, score: 50, passed: false } };
  const tested = { seen: [], blocks: {}, attempts: { Att0: attempt }, best: 50, passed: null, completed: 3 };
  expect(datesOf({ ...fresh, modules: { dynamics: tested } }).lastResult).toBe(9);
});
