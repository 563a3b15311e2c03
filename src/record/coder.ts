import type { Chance } from './chances';

/**
 * One description of the packed form serves both directions, so the two can never disagree. While
 * packing, a value goes in, is written and comes back; while unpacking, `undefined` goes in and what
 * was read comes back.
 */
export interface Coder {
  /**
   * Yes or no. `context` names what is asked: answers that are usual in it cost next to nothing.
   *
   * @param node - which of a context's questions, where it asks more than one.
   */
  flag(context: string, value: boolean | undefined, node?: number): boolean;
  /** A whole number below 2 to the power of `width`, with no habit to learn from. `width` is at most 52. */
  bits(width: number, value: number | undefined): number;
}

/**
 * The arithmetic that packer and unpacker share (Witten, Neal and Cleary, CACM 30(6), 1987): a text
 * is a point in the span from 0 to `TOP`, and each answer picks a part of it.
 */
export const HALF = 2 ** 31;
export const QUARTER = 2 ** 30;
export const TOP = 2 ** 32 - 1;

/** The last point of the part that stands for 'no'. */
export function splitOf(low: number, high: number, { no, yes }: Readonly<Chance>): number {
  return low + Math.floor(((high - low + 1) * no) / (no + yes)) - 1;
}

/** The bit of a whole number that is worth 2 to the power of `place`. Beyond 32 bits, where `>>` ends. */
export function bitAt(value: number, place: number): boolean {
  return Math.floor(value / 2 ** place) % 2 === 1;
}
