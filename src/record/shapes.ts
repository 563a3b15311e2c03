import { digitOf, worthOf } from './base64';
import { bitAt, type Coder } from './coder';

/** How one kind of value is packed and unpacked; see `Coder` for why one function does both. */
export type Shape<T> = (coder: Coder, value: T | undefined) => T;

/** A whole number from 0 to 2^52: its length, which has habits, then its bits, which have none. */
export function count(coder: Coder, context: string, value: number | undefined): number {
  const whole = value === undefined ? undefined : sane(value);
  const length = tree(coder, `${context}.length`, 6, whole === undefined ? undefined : bitLength(whole));
  if (length === 0) return 0;
  const top = 2 ** Math.min(length - 1, 52);
  return top + coder.bits(Math.min(length - 1, 52), whole === undefined ? undefined : whole - top);
}

/** A whole number of either sign. */
export function signed(coder: Coder, context: string, value: number | undefined): number {
  const isMinus = coder.flag(`${context}.minus`, value === undefined ? undefined : value < 0);
  const size = count(coder, context, value === undefined ? undefined : Math.abs(value));
  return isMinus && size > 0 ? -size : size;
}

/** A small number with habits, below 2 to the power of `width`, decided bit by bit from the top. */
export function tree(coder: Coder, context: string, width: number, value: number | undefined): number {
  let node = 1;
  for (let place = width - 1; place >= 0; place--) {
    const bit = coder.flag(context, value === undefined ? undefined : bitAt(value, place), node);
    node = node * 2 + (bit ? 1 : 0);
  }
  return node - 2 ** width;
}

/** Any string. ASCII is cheap, above all the letters that are often used in this context. */
export function words(coder: Coder, context: string, value: string | undefined): string {
  const length = count(coder, context, value?.length);
  const units: number[] = [];
  for (let at = 0; at < length; at++) units.push(unit(coder, context, value?.charCodeAt(at)));
  return units.map((code) => String.fromCharCode(code)).join('');
}

function unit(coder: Coder, context: string, value: number | undefined): number {
  const isWide = coder.flag(`${context}.wide`, value === undefined ? undefined : value > 127);
  return isWide ? coder.bits(16, value) : tree(coder, context, 7, value);
}

/** A random id of `length` base64url digits; any other string is packed too, only not as small. */
export function token(coder: Coder, context: string, length: number, value: string | undefined): string {
  const isPlain = coder.flag(`${context}.plain`, value === undefined ? undefined : isToken(value, length));
  return isPlain ? digits(coder, length, value) : words(coder, context, value);
}

function isToken(value: string, length: number): boolean {
  return value.length === length && [...value].every((digit) => worthOf(digit) >= 0);
}

/** A string of exactly `length` base64url digits. */
export function digits(coder: Coder, length: number, value: string | undefined): string {
  let read = '';
  for (let at = 0; at < length; at++) {
    read += digitOf(coder.bits(6, value === undefined ? undefined : worthOf(value.charAt(at))));
  }
  return read;
}

/** Any number of values, one after the other. */
export function list<T>(coder: Coder, context: string, values: readonly T[] | undefined, each: Shape<T>): T[] {
  const length = count(coder, context, values?.length);
  const read: T[] = [];
  for (let at = 0; at < length; at++) read.push(each(coder, values?.[at]));
  return read;
}

/** A map, as its entries in the order given. */
export function map<T>(
  coder: Coder,
  context: string,
  entries: readonly (readonly [string, T])[] | undefined,
  id: Shape<string>,
  each: Shape<T>,
): Record<string, T> {
  const entry: Shape<readonly [string, T]> = (_, value) => [id(coder, value?.[0]), each(coder, value?.[1])];
  return Object.fromEntries(list(coder, context, entries, entry));
}

/** A score from 0 to 100, to one decimal place. */
export function score(coder: Coder, context: string, value: number | undefined): number {
  return count(coder, context, value === undefined ? undefined : value * 10) / 10;
}

/** A value that may be null. */
export function nullable<T>(coder: Coder, context: string, value: T | null | undefined, shape: Shape<T>): T | null {
  const isThere = coder.flag(`${context}.there`, value === undefined ? undefined : value !== null);
  return isThere ? shape(coder, value ?? undefined) : null;
}

/**
 * A value that can mostly be told from what has been packed already: a yes if so, itself if not.
 * @param guess - what both sides expect it to be.
 */
export function expected<T>(coder: Coder, context: string, guess: T, value: T | undefined, shape: Shape<T>): T {
  const isSo = coder.flag(`${context}.expected`, value === undefined ? undefined : value === guess);
  return isSo ? guess : shape(coder, value);
}

/**
 * One of a list that both sides know, by its number.
 * @throws while unpacking a number that the list does not have.
 */
export function pick(coder: Coder, from: readonly string[], value: string | undefined): string {
  const width = Math.ceil(Math.log2(Math.max(1, from.length)));
  const found = from[coder.bits(width, value === undefined ? undefined : from.indexOf(value))];
  if (found === undefined) throw new Error('The packed record names something that it does not list.');
  return found;
}

/** The distance to pack; undefined while unpacking. */
export function less(value: number | undefined, from: number): number | undefined {
  return value === undefined ? undefined : value - from;
}

/** A record holds whole numbers; a broken clock must not be able to make the packing fail. */
function sane(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(0, Math.round(value)), 2 ** 52) : 0;
}

function bitLength(whole: number): number {
  return whole === 0 ? 0 : whole.toString(2).length;
}
