import type { Evidence } from './evidence';

/** A word or an abbreviation, and what it means in plain words. */
export interface Term {
  readonly term: string;
  readonly means: string;
}

/** What stands behind a module, for learners who ask; loaded only then. */
export interface Background {
  readonly evidence: Evidence;
  /** Those that the module uses, for whichever role, in alphabetical order. */
  readonly terms: readonly Term[];
}
