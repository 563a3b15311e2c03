import type { Problem } from '../problems/problem';
import type { Facts } from '../record/facts';
import type { Interaction } from './interaction';

/** What one LMS is to be made to agree with. */
export interface Report {
  readonly facts: Facts;
  /** The record, packed by the suspend-data codec. */
  readonly suspendData: string;
  /** Every answer of this launch that an LMS may be told of, the oldest first; the reporter knows which it has sent. */
  readonly interactions: readonly Interaction[];
  /** What each learning outcome's questions showed, for the outcomes of the modules opened in this launch. */
  readonly outcomes: readonly OutcomeResult[];
}

/** A learning outcome, judged by the latest answer to each of its questions. */
export interface OutcomeResult {
  /** The outcome's id, as the author gave it. */
  readonly id: string;
  /** The outcome in the author's words. */
  readonly text: string;
  readonly right: number;
  readonly asked: number;
}

export type Told = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** What an LMS said when the module was launched. Everything in it is a stranger's word, already made safe. */
export interface Launch {
  /** '' on a first launch, or when the LMS has lost it. */
  readonly suspendData: string;
  /** The LMS's id for the learner; '' when it gives none. Kept on the device only as a salted hash. */
  readonly learnerId: string;
  /** As people say it, given name first; '' when the LMS gives none. */
  readonly learnerName: string;
  /** A BCP 47 tag; '' when the LMS gives none that can be read. */
  readonly language: string;
  /** `normal` unless the LMS clearly says otherwise. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** False in review, browse and no-credit launches: nothing may be written then. */
  readonly records: boolean;
  /** The pass mark that the LMS sets, 0 to 1; null when it sets none. It replaces the author's. */
  readonly passMark: number | null;
  /** What the LMS was given to hand on at launch (`role=repairs&lang=cy`, say); '' when nothing. */
  readonly launchData: string;
  readonly preferences: Preferences;
}

/** What the learner has asked of the LMS for everything that they open there; null where they have not said. */
export interface Preferences {
  /** `on` when they chose how loud; how loud that is, is for their device to say. */
  readonly audio: 'on' | 'off' | null;
  /** Whether captions are to be shown. */
  readonly captions: boolean | null;
}

export type Opened = { readonly ok: true; readonly launch: Launch } | { readonly ok: false; readonly problem: Problem };

/**
 * Makes one LMS agree with the facts. An LMS is expected to fail, so every method answers and none
 * throws. It is synchronous, as SCORM is, because `pagehide` waits for no promise.
 */
export interface Reporter {
  /** Which dialect it speaks; `none` when there is no LMS at all. */
  readonly kind: 'scorm12' | 'scorm2004' | 'none';
  /** How many characters of suspend data the standard lets an LMS keep. */
  readonly suspendDataLimit: number;
  /** Begins the session. Call once, before the others. */
  open(): Opened;
  /** Writes what changed and commits it. */
  tell(report: Report): Told;
  /**
   * Forgets what the LMS was told since it was last trusted, so that the next telling says it again, in
   * a form that an LMS which remembers only differences (Moodle) cannot take for already sent.
   */
  doubt(): void;
  /**
   * Whatever was told has arrived, as far as can be known before the next launch. A later failure throws
   * no doubt on it: to say a pass again takes a commit that says less, and that one could be the last.
   */
  trust(): void;
  /** Somebody is reading: says what changed and the time, and commits, so that the LMS's session does not expire. */
  stayAlive(report: Report): Told;
  /** The suspend data as the LMS shows it now; '' when it shows none. */
  readBack(): string;
  /**
   * The page is going away: tell, then end the session, all before returning. Safe to call twice.
   *
   * @param report - null to end the session without a word.
   */
  close(report: Report | null): Told;
}
