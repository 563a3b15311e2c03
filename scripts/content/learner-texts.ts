import { type Prose, plainText } from '../../src/content/prose';
import { UNREAD } from '../../src/content/unread';
import type { Sources } from './sources';

/** The texts that learners can read in a module or a part of it, one for each piece of prose or title. */
export function learnerTexts(part: unknown, sources: Sources): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) {
    return sources.has(part as unknown as Prose)
      ? [plainText(part as unknown as Prose)]
      : part.flatMap((inner) => learnerTexts(inner, sources));
  }
  const read = Object.entries(part).filter(([key]) => !UNREAD.has(key));
  return read.flatMap(([, inner]) => learnerTexts(inner, sources));
}
