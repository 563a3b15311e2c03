import type { Response } from './question';

/**
 * What was picked for each part of an exercise: the way for each phrase, or the group for each card.
 * Both the part and the pick are one character.
 */
export type Picks = ReadonlyMap<string, string>;

/**
 * Reads a response to an exercise, in which each part stands before its pick: `abcb` is `b` for `a`
 * and `b` for `c`. It may come from an edition with other parts: whoever shows it passes those over.
 */
export function picksIn(response: Response): Picks {
  const pairs = response.match(/../gsu) ?? [];
  return new Map(pairs.map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? '']));
}

/** The other half of `picksIn`. The same picks, made in any order, give the same response. */
export function asResponse(picks: Picks): Response {
  return [...picks]
    .map(([part, pick]) => part + pick)
    .sort()
    .join('');
}

/** In a response a group is named by a digit, from 1: its place in the author's list. */
export function groupDigit(index: number): string {
  return `${index + 1}`;
}
