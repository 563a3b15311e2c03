import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Connection, type ConnectionEvent, nextConnection, retryAfter } from '../../src/episode/connection';
import { lmsCommitFailed, lmsRefused, lmsThrew } from '../../src/problems/lms';

const commitFailed = lmsCommitFailed('LMSCommit', '101', '');
const refused = lmsRefused('LMSSetValue cmi.suspend_data', '405', '');

const anyEvent: fc.Arbitrary<ConnectionEvent> = fc.oneof(
  fc.constant<ConnectionEvent>({ type: 'accepted' }),
  fc.constant<ConnectionEvent>({ type: 'unreachable' }),
  fc
    .constantFrom(lmsThrew('LMSCommit'), refused, commitFailed)
    .map((problem) => ({ type: 'failed' as const, problem })),
);
const after = (events: readonly ConnectionEvent[]) => events.reduce(nextConnection, { is: 'connecting' } as Connection);

test('an LMS whose calls throw is silent, one that says no is refusing', () => {
  expect(after([{ type: 'failed', problem: lmsThrew('LMSInitialize') }]).is).toBe('silent');
  expect(after([{ type: 'failed', problem: refused }]).is).toBe('refusing');
});

test('[row 11] an LMS that committed before and no longer does has most likely logged the learner out', () => {
  expect(after([{ type: 'accepted' }, { type: 'failed', problem: commitFailed }]).is).toBe('expired');
  expect(after([{ type: 'failed', problem: commitFailed }]).is).toBe('refusing');
});

test('[row 6] whatever the LMS answers, without a network it is offline', () => {
  expect(after([{ type: 'accepted' }, { type: 'unreachable' }])).toEqual({ is: 'offline', failures: 1 });
});

test('whatever went wrong, an accepted telling makes it connected, with nothing left to retry', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const now = after([...events, { type: 'accepted' }]);
      expect(now).toEqual({ is: 'connected' });
      expect(retryAfter(now, 0)).toBeNull();
    }),
  );
});

test('each failure waits longer than the last, up to seven and a half minutes', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { minLength: 1 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (events, random) => {
        const wait = retryAfter(after(events), random);
        if (wait === null) return;
        expect(wait).toBeGreaterThanOrEqual(5000);
        expect(wait).toBeLessThanOrEqual(450_000);
      },
    ),
  );
});

test('a session that we ended stays ended', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      expect(events.reduce(nextConnection, { is: 'closed' } as Connection)).toEqual({ is: 'closed' });
    }),
  );
});
