import type { Background } from '../../src/content/background';
import type { Module } from '../../src/content/course';
import type { ForAuthors, ModuleAbout } from './authors';
import { toEvidence } from './evidence';
import { termsIn } from './glossary';
import { learnerTexts } from './learner-texts';
import type { Sources } from './sources';

/** What learners can ask for about a module: what it rests on, and what its words mean. */
export function toBackground(
  about: ModuleAbout,
  module: Module,
  summary: string,
  { facts, glossary }: ForAuthors,
  sources: Sources,
): Background {
  const texts = [summary, ...learnerTexts(module, sources)];
  return { evidence: toEvidence(about, facts), terms: termsIn(texts, glossary) };
}
