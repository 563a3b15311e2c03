import { expect, test } from 'vitest';
import { canCarryOut } from '../../src/app/carry-page';
import type { Connection } from '../../src/episode/connection';
import type { Kept } from '../../src/episode/episode-view';

const offered = (kept: Kept, is: 'connecting' | 'connected' | 'closed', isInLms: boolean) =>
  canCarryOut({ kept, connection: { is } satisfies Connection }, isInLms);

test('work that the LMS has, or that nobody records, is not offered to be carried', () => {
  for (const kept of ['sent', 'received', 'review'] as const) expect(offered(kept, 'connected', true)).toBe(false);
});

test('an LMS that has only just been opened is given the time to take the work first', () => {
  expect(offered('waiting', 'connecting', true)).toBe(false);
  expect(offered('nowhere', 'connecting', true)).toBe(false);
  expect(offered('waiting', 'closed', true)).toBe(true);
});

test('while the device is slow to write, an LMS is given its time, and without one nothing changes', () => {
  expect(offered('keeping', 'connected', true)).toBe(false);
  expect(offered('keeping', 'connecting', false)).toBe(true);
});

test('without an LMS work can be carried, above all where the browser cannot keep it', () => {
  expect(offered('here', 'connecting', false)).toBe(true);
  expect(offered('nowhere', 'connecting', false)).toBe(true);
});
