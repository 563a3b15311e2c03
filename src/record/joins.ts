import type { Stamped } from './record';

/**
 * The small joins that `merge` is made of. Each is commutative, associative and idempotent, and so
 * is everything that is built from them field by field and key by key.
 */

/** Everything that is in either, sorted so that equal sets are equal lists. */
export function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** The lower of two numbers; null stands for 'not yet', so any number wins over it. */
export function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** The higher of two numbers; any number wins over null. */
export function higher(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

/**
 * The value that was written last. Of two writes at one clock the larger sitting id wins, and then
 * the larger text of the value, so that every copy picks the same one.
 */
export function later<T>(a: Stamped<T>, b: Stamped<T>, textOf: (value: T) => string): Stamped<T> {
  if (a.clock !== b.clock) return a.clock > b.clock ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return textOf(a.value) >= textOf(b.value) ? a : b;
}

/** Both maps in one; a key that is in both has its two values joined. */
export function joinMaps<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Record<string, T> {
  return joinEntries([...Object.entries(a), ...Object.entries(b)], join);
}

/** A map of the entries given, the values of one key joined. */
export function joinEntries<T>(entries: readonly (readonly [string, T])[], join: (a: T, b: T) => T): Record<string, T> {
  const joined = new Map<string, T>();
  for (const [key, value] of entries) {
    const before = joined.get(key);
    joined.set(key, before === undefined ? value : join(before, value));
  }
  return Object.fromEntries(joined);
}
