/**
 * One thing that went wrong, in words that a person can act on.
 *
 * `code` is permanent: help desks and tests refer to it, so a code is never given a second meaning.
 */
export interface Problem {
  readonly code: string;
  /** What happened, as one whole sentence. */
  readonly what: string;
  /** What to do about it, as one whole sentence; '' when nothing needs doing. */
  readonly mend: string;
}

/** An answer from something that is expected to fail sometimes: a value, or the problem. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
