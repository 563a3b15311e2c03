import type { Problem } from '../problems/problem';
import type { Facts } from '../record/facts';

/** What one LMS is to be made to agree with. */
export interface Report {
  readonly facts: Facts;
  /** The record, packed by the suspend-data codec. */
  readonly suspendData: string;
}

export type Told = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** What an LMS said when the module was launched. Everything in it is a stranger's word. */
export interface Launch {
  /** '' on a first launch, or when the LMS has lost it. */
  readonly suspendData: string;
  /** The LMS's id for the learner; '' when it gives none. Kept on the device only as a salted hash. */
  readonly learnerId: string;
  /** False in review, browse and no-credit launches: nothing may be written then. */
  readonly records: boolean;
}

/**
 * Makes one LMS agree with the facts. An LMS is expected to fail, so every method answers and none
 * throws. It is synchronous, as SCORM is, because `pagehide` waits for no promise.
 */
export interface Reporter {
  /** Whether there is an LMS at all. */
  readonly kind: 'scorm12' | 'none';
  /** How many characters of suspend data the standard lets an LMS keep. */
  readonly suspendDataLimit: number;
  /** Begins the session. Call once, before the others. */
  open(): { readonly ok: true; readonly launch: Launch } | { readonly ok: false; readonly problem: Problem };
  /** Writes what changed and commits it. */
  tell(report: Report): Told;
  /** The page is going away: tell, then end the session, all before returning. Safe to call twice. */
  close(report: Report): Told;
}
