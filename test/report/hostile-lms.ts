import fc from 'fast-check';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import type { Scorm2004Api } from '../../src/report/scorm2004-api';

/** What one look at a method of a hostile LMS comes to. */
export interface Turn {
  readonly is: 'answers' | 'throws' | 'has a getter that throws' | 'has no such method';
  readonly value: unknown;
}

/** Every kind of rubbish that somebody has met, and then whatever else there is. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...[null, undefined, true, false, 0, 1, -1, 403, {}, [], Number.NaN, 10n, Symbol('no')]),
  fc.constantFrom('', 'true', 'false', '0', '101', 'null', 'undefined', 'unknown', 'TRUE', 'NORMAL', 'Review'),
  fc.constantFrom('passed', 'COMPLETED', 'Failed', 'No-Credit', 'AB-INITIO', '__proto__', 'constructor', 'toString'),
  fc.constantFrom('NaN', '1e999', '-5', '100,5', '-PT5S', '-0001:00:00', '-1', 'many', '1e9', '250', '0.8', '1'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '{lang=cy}A, B', '\uD800', 'a\u0000b\u202E', '1AAAAAAAAAAAAAAAAAAA'),
  fc.constantFrom('n'.repeat(10_000), '<b>'.repeat(4000), 'x'.repeat(100_000), 'é '.repeat(50_000)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.anything({ withNullPrototype: true, withBigInt: true }),
  fc.constant({
    toString() {
      throw new Error('no');
    },
  }),
);

const anyTurn: fc.Arbitrary<Turn> = fc.record({
  is: fc.oneof(
    { weight: 8, arbitrary: fc.constant('answers' as const) },
    fc.constantFrom('throws' as const, 'has a getter that throws' as const, 'has no such method' as const),
  ),
  value: anyValue,
});

/** What a hostile LMS does, over and over. */
export const anyTurns = fc.array(anyTurn, { minLength: 1, maxLength: 40 });

/**
 * An LMS of either standard that answers anything to anything.
 *
 * @param begins - whether it can at least begin a session, so that the rest is reached.
 */
export function hostileLms(turns: readonly Turn[], begins: boolean): Scorm12Api & Scorm2004Api {
  let next = 0;
  const look = (_: object, name: string | symbol): unknown => {
    if (begins && /Initialize$/.test(String(name))) return () => 'true';
    const { is, value } = turns[next++ % turns.length] as Turn;
    if (is === 'has a getter that throws') throw new Error('gone');
    if (is === 'has no such method') return value;
    return () => {
      if (is === 'throws') throw value;
      return value;
    };
  };
  return new Proxy({}, { get: look }) as Scorm12Api & Scorm2004Api;
}
