import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../src/record/merge';
import type { LearningRecord, ModuleRecord } from '../../src/record/record';
import { anyRecord } from './any-record';

test('copies of two episodes are never joined, so that last year cannot complete this year', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      expect(() => merge(a, { ...b, episode: 'another1' })).toThrow('cannot be merged with episode another1');
      expect(() => merge(a, { ...b, course: 'another' })).toThrow('cannot be merged with one of another');
    }),
  );
});

test('it does not matter which copy comes first', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
  );
});

test('it does not matter which copies meet first', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test('[row 18] a copy that arrives twice changes nothing', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});

test('[row 18] nothing that was earned is ever lost by a merge', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      const both = merge(a, b);
      for (const copy of [a, b]) expectKept(copy, both);
    }),
  );
});

function expectKept(copy: LearningRecord, both: LearningRecord): void {
  expect(both.clock).toBeGreaterThanOrEqual(copy.clock);
  expect(both.started).toBeLessThanOrEqual(copy.started);
  for (const [id, seconds] of Object.entries(copy.sittings)) expect(both.sittings[id]).toBeGreaterThanOrEqual(seconds);
  for (const [id, module] of Object.entries(copy.modules)) expectModuleKept(module, both.modules[id]!);
}

function expectModuleKept(copy: ModuleRecord, both: ModuleRecord): void {
  expect(both.seen).toEqual(expect.arrayContaining([...copy.seen]));
  if (copy.best !== null) expect(both.best).toBeGreaterThanOrEqual(copy.best);
  if (copy.passed !== null) expect(both.passed).toBeLessThanOrEqual(copy.passed);
  if (copy.completed !== null) expect(both.completed).toBeLessThanOrEqual(copy.completed);
  for (const [id, attempt] of Object.entries(copy.attempts)) {
    const joined = both.attempts[id]!;
    if (attempt.finished) expect(joined.finished).not.toBeNull();
    for (const [question, { right }] of Object.entries(attempt.answers)) {
      expect(joined.answers[question]).toBeDefined();
      if (right) expect(joined.answers[question]!.right).toBe(true);
    }
  }
}

test('the place that was written last wins', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      fc.pre(a.place.clock > b.place.clock);
      expect(merge(a, b).place).toEqual(a.place);
    }),
  );
});

test('of two places written at the same moment every copy picks the one of the larger sitting id', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      const one = { ...a, place: { ...a.place, clock: 7, by: 'aaaa' } };
      const other = { ...b, place: { ...b.place, clock: 7, by: 'bbbb' } };
      expect(merge(one, other).place).toEqual(other.place);
    }),
  );
});
