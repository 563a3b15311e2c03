import { Packer } from './packer';
import { words } from './shapes';
import { Unpacker } from './unpacker';

/** In characters: room for a whole name, and a code made longer by it can still be scanned. A guess. */
export const LONGEST_NAME = 40;

/**
 * A name as a carry code takes it: one line, no longer than `longest` characters, and nothing in it that
 * cannot be seen, so that no code can pretend to be part of the page. The two joiners that some
 * scripts spell with are let through.
 */
export function tidyName(name: string, longest = LONGEST_NAME): string {
  const seen = name.replace(/\s+/g, ' ').replace(/(?![\u200c\u200d])\p{C}/gu, '');
  return [...seen.trim()].slice(0, longest).join('').trim();
}

/** The name as base64url digits. */
export function packedName(name: string): string {
  const packer = new Packer();
  words(packer, 'name', tidyName(name));
  return packer.text();
}

/** @throws when the digits are not a packed name. */
export function unpackedName(digits: string): string {
  return tidyName(words(new Unpacker(digits), 'name', undefined));
}
