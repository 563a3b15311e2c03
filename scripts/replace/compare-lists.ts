import type { Item } from './release-schema';

/** The same thing in two editions. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** What became of a list of things that have ids. */
export interface Compared<T> {
  readonly kept: readonly Pair<T>[];
  /** Of the kept ones, those in which a learner meets something else. */
  readonly reworded: readonly Pair<T>[];
  /** Much the same thing, under another id. */
  readonly renamed: readonly Pair<T>[];
  readonly added: readonly T[];
  readonly gone: readonly T[];
  /** Whether the kept ones come in another order. */
  readonly isMoved: boolean;
}

export function compareLists<T extends Item>(before: readonly T[], after: readonly T[]): Compared<T> {
  const renamed = before.flatMap((item) => renamedTo(item, before, after));
  const kept = before.flatMap((item): Pair<T>[] => {
    const same = after.find(({ id }) => id === item.id);
    return same ? [{ before: item, after: same }] : [];
  });
  return {
    kept,
    reworded: kept.filter((pair) => pair.before.hash !== pair.after.hash),
    renamed,
    added: without(after, [...before, ...renamed.map((pair) => pair.after)]),
    gone: without(before, [...after, ...renamed.map((pair) => pair.before)]),
    isMoved: isMoved(kept, after),
  };
}

/**
 * An id that is gone or means something else now, while what it meant is under another id that is
 * new or meant something else. Without the same words everywhere the same title will do, when both
 * the old id and the new one are in one edition only.
 */
function renamedTo<T extends Item>(item: T, before: readonly T[], after: readonly T[]): Pair<T>[] {
  const isUnchanged = (one: T, list: readonly T[]) => list.some(({ id, hash }) => id === one.id && hash === one.hash);
  if (isUnchanged(item, after)) return [];
  const same = after.filter((other) => other.hash === item.hash && !isUnchanged(other, before));
  const isGone = without([item], after).length > 0;
  const alike = isGone ? without(after, before).filter(({ title }) => title === item.title) : [];
  const [found, ...more] = same.length > 0 ? same : alike;
  // With two to choose from, neither is likely enough to be named.
  return found && more.length === 0 ? [{ before: item, after: found }] : [];
}

function without<T extends Item>(items: readonly T[], taken: readonly T[]): T[] {
  const ids = new Set(taken.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}

function isMoved<T extends Item>(kept: readonly Pair<T>[], after: readonly T[]): boolean {
  const ids = new Set(kept.map((pair) => pair.before.id));
  const now = after.filter(({ id }) => ids.has(id));
  return now.some(({ id }, at) => id !== kept[at]?.before.id);
}
