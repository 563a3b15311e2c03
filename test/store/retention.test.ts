import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyModule, newRecord } from '../../src/record/new-record';
import { amountOfWork } from '../../src/record/work';
import type { DeviceEpisode } from '../../src/store/device-episode';
import { isOutlived } from '../../src/store/retention';

const DAY = 24 * 60 * 60 * 1000;
const CHANGED = Date.UTC(2026, 0, 1);
const LONG_AFTER = Date.UTC(2027, 0, 1);

/** The work of somebody whom only an LMS knows, all of which it has shown back, but not the time of the last sitting. */
function received(but: Partial<DeviceEpisode> = {}): DeviceEpisode {
  const fresh = newRecord({ course: 'c', episode: 'one', started: 0, by: 's' });
  const record = { ...fresh, clock: 9, modules: { m: { ...emptyModule, seen: ['a'] } } };
  const shown = amountOfWork(record);
  return { record, person: '', learner: 'hash', received: 8, updated: CHANGED, declined: {}, shown, ...but };
}

test('work that no LMS has shown back is kept, however old it is', () => {
  const { shown: _, ...neverShown } = received({ received: -1 });
  const { shown: __, ...beforeItWasNoted } = received({ received: 8 });
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), (days) => {
      expect(isOutlived(neverShown, CHANGED + days * DAY)).toBe(false);
      expect(isOutlived(beforeItWasNoted, CHANGED + days * DAY)).toBe(false);
    }),
  );
});

test('work that was done after the LMS last showed it is kept, however old it is', () => {
  const { record } = received();
  const more = { ...record, modules: { m: { ...emptyModule, seen: ['a', 'b'] } } };
  expect(isOutlived(received({ record: more }), LONG_AFTER)).toBe(false);
});

test('what somebody with a name on this device did is theirs to remove', () => {
  expect(isOutlived(received({ person: 'person-s' }), LONG_AFTER)).toBe(false);
});

test('what the LMS has all of goes half a year after it was last changed, and not a day before', () => {
  for (const days of [0, 30, 181]) expect(isOutlived(received(), CHANGED + days * DAY)).toBe(false);
  for (const days of [185, 400]) expect(isOutlived(received(), CHANGED + days * DAY)).toBe(true);
});

test('what was read back before it was noted how much that was goes too, and so does an episode without work', () => {
  const { shown: _, ...old } = received({ received: 9 });
  expect(isOutlived(old, LONG_AFTER)).toBe(true);
  const opened = received({ received: -1, record: { ...received().record, modules: {} } });
  expect(isOutlived(opened, LONG_AFTER)).toBe(true);
});

test('a clock that was put back ends nothing', () => {
  expect(isOutlived(received(), CHANGED - 400 * DAY)).toBe(false);
});
