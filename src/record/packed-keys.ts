import { digitOf, worthOf } from './base64';
import type { Coder } from './coder';
import { count, digits } from './shapes';

/** Bits of a short key; see `shortKey`. */
const KEY_BITS = 18;

/** A short key: three digits. */
export function key(coder: Coder, value: string | undefined): string {
  return digits(coder, 3, value);
}

/**
 * A set of short keys, in the order of their worth, as the gaps between them. Keys are spread evenly
 * over 18 bits, so a gap is a few whole steps of the average gap and a remainder (a Rice code,
 * JPL 1971): 15.5 bits a key for a set of a dozen.
 */
export function keySet(coder: Coder, keys: readonly string[] | undefined): string[] {
  const worths = keys?.map(worthOfKey).sort((a, b) => a - b);
  const size = count(coder, 'set', worths?.length);
  const step = stepOf(size);
  const read: number[] = [];
  for (let at = 0; at < size; at++) {
    const before = read.at(-1) ?? 0;
    const next = worths?.[at];
    read.push(before + gap(coder, step, next === undefined ? undefined : next - before));
  }
  return read.map(keyWorth).sort();
}

function gap(coder: Coder, step: number, value: number | undefined): number {
  let steps = 0;
  const whole = value === undefined ? undefined : value >>> step;
  while (coder.flag('set.step', whole === undefined ? undefined : steps < whole)) steps++;
  const rest = coder.bits(step, value === undefined ? undefined : value - (steps << step));
  return (steps << step) + rest;
}

/** The power of two nearest below the average gap of a set of this size. */
function stepOf(size: number): number {
  return Math.max(0, KEY_BITS - Math.ceil(Math.log2(size + 1)));
}

function worthOfKey(text: string): number {
  return [...text].reduce((worth, digit) => worth * 64 + worthOf(digit), 0);
}

function keyWorth(worth: number): string {
  return digitOf((worth >>> 12) & 63) + digitOf((worth >>> 6) & 63) + digitOf(worth & 63);
}
