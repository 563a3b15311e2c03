import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asResponse, groupDigit, picksIn } from '../../src/content/picks';

const anyCharacter = fc.constantFrom(...'abcxyz0129');
const anyPicks = fc.array(fc.tuple(anyCharacter, anyCharacter)).map((pairs) => new Map(pairs));

test('whatever text comes as a response is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      expect([...picksIn(text)].every(([part, pick]) => part !== '' && pick !== '')).toBe(true);
    }),
  );
});

test('what was picked comes back from its response', () => {
  fc.assert(
    fc.property(anyPicks, (picks) => {
      expect(picksIn(asResponse(picks))).toEqual(picks);
    }),
  );
});

test('the same picks give the same response, whichever was made first', () => {
  fc.assert(
    fc.property(anyPicks, (picks) => {
      expect(asResponse(new Map([...picks].reverse()))).toBe(asResponse(picks));
    }),
  );
});

test('the groups of an author’s list are digits from 1', () => {
  expect([0, 1, 2].map(groupDigit)).toEqual(['1', '2', '3']);
});
