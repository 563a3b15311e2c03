import { digitOf, worthOf } from './base64';

/**
 * Crockford's base32: digits and capitals without I, L, O and U, so that what is mistaken for one of
 * them can be put right. Every symbol is one of the 45 that a QR code packs small.
 */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const SYMBOL_BITS = 5;
const DIGIT_BITS = 6;

/** Base64url digits as base32 symbols. */
export function toSymbols(digits: string): string {
  return regrouped([...digits].map(worthOf), DIGIT_BITS, SYMBOL_BITS, 'fill')
    .map(symbolOf)
    .join('');
}

/** The base64url digits that `toSymbols` was given. What fills up the last symbol is less than a digit. */
export function fromSymbols(symbols: string): string {
  const worths = [...symbols].map((symbol) => SYMBOLS.indexOf(symbol));
  return regrouped(worths, SYMBOL_BITS, DIGIT_BITS, 'drop').map(digitOf).join('');
}

/** A whole number from 0 as `length` symbols. */
export function numberSymbols(value: number, length: number): string {
  let symbols = '';
  for (let rest = value; symbols.length < length; rest = Math.floor(rest / 32)) symbols = symbolOf(rest % 32) + symbols;
  return symbols;
}

/** The number that symbols stand for. */
export function symbolsNumber(symbols: string): number {
  return [...symbols].reduce((value, symbol) => value * 32 + SYMBOLS.indexOf(symbol), 0);
}

/** What a person may have typed, pasted or been sent, as symbols: all else is taken out. */
export function asSymbols(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '');
}

function symbolOf(worth: number): string {
  return SYMBOLS.charAt(worth);
}

/** The same bits in groups of another size; the bits that are left at the end are filled up with 0, or dropped. */
function regrouped(worths: readonly number[], from: number, to: number, rest: 'fill' | 'drop'): number[] {
  const groups: number[] = [];
  let bits = 0;
  let held = 0;
  for (const worth of worths) {
    held = (held << from) | worth;
    for (bits += from; bits >= to; bits -= to) {
      groups.push((held >>> (bits - to)) & (2 ** to - 1));
    }
    held &= 2 ** bits - 1;
  }
  if (rest === 'fill' && bits > 0) groups.push((held << (to - bits)) & (2 ** to - 1));
  return groups;
}
