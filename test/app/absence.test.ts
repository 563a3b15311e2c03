import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Absence } from '../../src/app/absence';

const MINUTE = 60_000;

let page: EventTarget;
let ended: number;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('window', page);
  ended = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function watch(minutes: number, isBegun = () => true): Absence {
  const absent = () => {
    ended += 1;
  };
  const absence = new Absence({ limit: minutes * MINUTE, isBegun, present: () => {}, absent, changed: () => {} });
  absence.watch();
  return absence;
}
const wait = (time: number) => vi.advanceTimersByTime(time);
const press = () => page.dispatchEvent(new Event('keydown'));

test('where a turn never ends by itself, nobody is ever asked whether they are still there', () => {
  const absence = watch(0);
  wait(24 * 60 * MINUTE);
  expect([absence.secondsToAnswer, ended]).toEqual([0, 0]);
});

test('of one minute the second half is there for an answer, of more the last minute', () => {
  for (const [minutes, seconds] of [
    [1, 30],
    [2, 60],
    [10, 60],
    [240, 60],
  ] as const) {
    const absence = watch(minutes);
    wait(minutes * MINUTE - seconds * 1000 - 1);
    expect(absence.secondsToAnswer).toBe(0);
    wait(1);
    expect(absence.secondsToAnswer).toBe(seconds);
    absence.stop();
  }
  expect(ended).toBe(0);
});

test('whatever somebody does answers, and it asks again after as long', () => {
  const absence = watch(10);
  wait(9 * MINUTE);
  press();
  expect(absence.secondsToAnswer).toBe(0);
  wait(9 * MINUTE);
  expect(absence.secondsToAnswer).toBe(60);
  wait(MINUTE);
  expect(ended).toBe(1);
});

test('a turn that is over asks nothing any longer', () => {
  const absence = watch(10);
  wait(9 * MINUTE);
  absence.stop();
  expect(absence.secondsToAnswer).toBe(0);
  wait(20 * MINUTE);
  expect([absence.secondsToAnswer, ended]).toEqual([0, 0]);
});

test('nobody is asked about a page on which nobody has begun anything, until somebody has', () => {
  let isBegun = false;
  const absence = watch(10, () => isBegun);
  wait(9 * MINUTE);
  expect(absence.secondsToAnswer).toBe(0);
  press();
  isBegun = true;
  wait(9 * MINUTE);
  expect(absence.secondsToAnswer).toBe(60);
});
