import { authorProblems } from '../../src/problems/author';
import type { Notes, Place } from './notes';

/**
 * Reads an author's word that a check is wrong about some lines: `code: why`. For several checks a
 * semicolon stands between them. Whether there is such a check is for the checks to say.
 */
export function acceptLines(
  written: string,
  place: Place,
  [firstLine, lastLine]: readonly [number, number],
  notes: Notes,
): void {
  for (const part of written.split(/;\s*(?=[a-z0-9-]+:)/)) {
    const [, code, reason] = /^\s*([a-z0-9-]+):\s*(\S.*)$/s.exec(part) ?? [];
    if (code === undefined || reason === undefined) notes.problem(place, authorProblems.acceptShape());
    else notes.sources.accept({ code, reason: reason.trim(), place, firstLine, lastLine });
  }
}
