import type { Evidence, EvidenceFact } from '../../src/content/evidence';
import type { Fact, ModuleAbout } from './authors';

/** What learners can read of what a module rests on. How to tell it, and what is still to be checked, is for authors. */
export function toEvidence({ factUses, ...about }: ModuleAbout, register: readonly Fact[]): Evidence {
  const used = new Set(factUses.map(({ fact }) => fact));
  const facts = register
    .filter(({ id }) => used.has(id))
    .sort((a, b) => byNumber(a.id, b.id))
    .map(toFact);
  const { factsAsOf, version, review, owner } = about;
  return { facts, factsAsOf, version, review, owner };
}

function toFact({ id, text, year, source, kind, verify }: Fact): EvidenceFact {
  const fact = { id, text, year, source };
  return kind === 'law' ? { ...fact, law: verify ? 'unchecked' : 'checked' } : fact;
}

/** F2 before F10. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', { numeric: true });
}
