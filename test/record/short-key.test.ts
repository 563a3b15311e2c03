import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortKey } from '../../src/record/short-key';
import { anyText } from './any-record';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('any id has a key of three characters that no LMS rewrites', () => {
  fc.assert(
    fc.property(anyText, (id) => {
      expect(shortKey(id)).toMatch(/^[A-Za-z0-9_-]{3}$/);
    }),
  );
});

test('the key is the published FNV-1a hash folded to 18 bits, so that it can never change', () => {
  // From the FNV reference test suite (draft-eastlake-fnv, appendix C).
  const published = { a: 0xe40c292c, foobar: 0xbf9cf968, '': 0x811c9dc5 };
  for (const [id, hash] of Object.entries(published)) {
    const folded = (Math.floor(hash / 2 ** 18) ^ (hash % 2 ** 18)) >>> 0;
    const digits = [Math.floor(folded / 4096), Math.floor(folded / 64) % 64, folded % 64];
    expect(shortKey(id)).toBe(digits.map((worth) => DIGITS.charAt(worth)).join(''));
  }
});

test('ids of the kind that authors give seldom share a key', () => {
  const ids = ['dy', 'as', 'sf', 're'].flatMap((module) =>
    Array.from({ length: 60 }, (_, index) => `${module}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(new Set(ids.map(shortKey)).size).toBe(ids.length);
});
