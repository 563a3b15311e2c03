import { expect, test } from 'vitest';
import { Stay } from '../../src/app/stay';

const MINUTE = 60_000;

test('a screen that was left open is not counted, whenever somebody came back', () => {
  const back = new Stay(0);
  back.active(MINUTE);
  back.active(7 * MINUTE);
  expect(back.end(8 * MINUTE)).toBeNull();
  expect(new Stay(0).end(6 * MINUTE)).toBeNull();
});

test('whoever reads slowly, and touches the page now and then, is counted in full', () => {
  const stay = new Stay(0);
  for (let minute = 1; minute < 12; minute++) stay.active(minute * MINUTE);
  expect(stay.end(12 * MINUTE)).toBe(720);
});

test('who reads something else meanwhile, or only passes through, is not counted', () => {
  const interrupted = new Stay(0);
  interrupted.interrupt();
  expect(interrupted.end(MINUTE)).toBeNull();
  expect(new Stay(0).end(1000)).toBeNull();
  expect(new Stay(0).end(2000)).toBe(2);
});

test('time out of view is not counted, but for a glance', () => {
  const stay = new Stay(0);
  stay.hide(20_000);
  stay.show(20_000 + 3 * MINUTE);
  stay.active(20_000 + 3 * MINUTE);
  expect(stay.end(30_000 + 3 * MINUTE)).toBe(30);
});
