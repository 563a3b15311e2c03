import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '../../src/app/idle';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let page: EventTarget;
let told: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('window', page);
  told = [];
  stop = watchIdle({
    limit: 10 * MINUTE,
    notice: MINUTE,
    now: () => Date.now(),
    active: () => {},
    warn: () => told.push('warned'),
    idle: () => told.push('ended'),
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (time: number) => vi.advanceTimersByTime(time);
const press = () => page.dispatchEvent(new Event('keydown'));
/** Time goes on, and no timer runs. */
const sleep = (time: number) => vi.setSystemTime(Date.now() + time);
const wake = () => page.dispatchEvent(new Event('visibilitychange'));
const moveTo = (screenX: number) =>
  page.dispatchEvent(Object.assign(new Event('pointermove'), { pointerId: 1, screenX, screenY: 5 }));

test('nobody is warned sooner than a minute before the end, and only once', () => {
  wait(9 * MINUTE - 1);
  expect(told).toEqual([]);
  wait(1);
  expect(told).toEqual(['warned']);
  wait(MINUTE - 1);
  expect(told).toEqual(['warned']);
});

test('without an answer the turn ends when it always has, and nothing is told after that', () => {
  wait(10 * MINUTE);
  expect(told).toEqual(['warned', 'ended']);
  press();
  wake();
  wait(20 * MINUTE);
  expect(told).toEqual(['warned', 'ended']);
});

test('an answer in the last moment begins the whole time again, with a warning of its own', () => {
  wait(10 * MINUTE - 1);
  press();
  wait(9 * MINUTE - 1);
  expect(told).toEqual(['warned']);
  wait(1);
  expect(told).toEqual(['warned', 'warned']);
  wait(MINUTE);
  expect(told).toEqual(['warned', 'warned', 'ended']);
});

test('whoever did something just before the warning was due is not warned then', () => {
  wait(9 * MINUTE - 1);
  press();
  wait(5 * MINUTE);
  expect(told).toEqual([]);
});

test('a tablet that slept past the end warns nobody: the turn is over as it wakes', () => {
  sleep(10 * MINUTE);
  wake();
  expect(told).toEqual(['ended']);
});

test('the touch that wakes it then, perhaps of somebody else, does not save the turn', () => {
  wait(9 * MINUTE + SECOND);
  sleep(MINUTE);
  press();
  expect(told).toEqual(['warned', 'ended']);
});

test('a tablet that slept into the last moments warns as it wakes, and gives the whole minute to answer', () => {
  sleep(10 * MINUTE - SECOND);
  wake();
  expect(told).toEqual(['warned']);
  wait(MINUTE - 1);
  expect(told).toEqual(['warned']);
  wait(1);
  expect(told).toEqual(['warned', 'ended']);
});

test('a clock that is put back ends no turn sooner, and later by no more than the time that is asked anew', () => {
  const putBack = () => {
    sleep(-24 * 60 * MINUTE);
    wake();
  };
  wait(8 * MINUTE);
  putBack();
  wait(9 * MINUTE - 1);
  expect(told).toEqual([]);
  wait(1 + 30 * SECOND);
  expect(told).toEqual(['warned']);
  putBack();
  wait(MINUTE - 1);
  expect(told).toEqual(['warned']);
  wait(1);
  expect(told).toEqual(['warned', 'ended']);
});

test('a mouse that lies still is nobody, though a browser says that it moved when something came under it', () => {
  moveTo(1);
  wait(9 * MINUTE);
  moveTo(1);
  wait(MINUTE);
  expect(told).toEqual(['warned', 'ended']);
});

test('a mouse that moves is somebody', () => {
  moveTo(1);
  wait(9 * MINUTE);
  moveTo(2);
  wait(MINUTE);
  expect(told).toEqual(['warned']);
});
