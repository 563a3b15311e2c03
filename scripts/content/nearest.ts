import { distance } from 'fastest-levenshtein';

/**
 * The known word that was most likely meant, or undefined when none is near.
 *
 * Near means up to a third of its letters changed, or two (a swapped pair counts as two) where that
 * is more, but only one in a word of three letters: a guess, which offers `reveal` for `revael` and
 * nothing for `video`.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const changes = distance(word.toLowerCase(), candidate.toLowerCase());
    if (changes < least) [best, least] = [candidate, changes];
  }
  return best;
}
