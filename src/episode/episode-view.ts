import type { Module } from '../content/course';
import type { LessonView } from './lesson';

export type EpisodeView =
  | { readonly is: 'opening' }
  /** Work on this device that the LMS has not shown us: is one of these this learner's? The latest first. */
  | { readonly is: 'asking'; readonly offers: readonly OfferedWork[] }
  /** It is open in another page, which is the one that writes it. */
  | { readonly is: 'elsewhere' }
  /** Another page has taken it over. */
  | { readonly is: 'taken' }
  | { readonly is: 'home' }
  | (LessonView & { readonly module: Module });

/** A piece of work, as it is offered: whose, and of when. Nothing of what was done in it. */
export interface OfferedWork {
  readonly episode: string;
  /** As the person calls themselves on this device; '' when they gave no name. */
  readonly name: string;
  /** When it was last changed, in epoch seconds. */
  readonly since: number;
}

/** Where the learner's work is, as far as we know. */
export type Kept =
  /** The device is still writing what is on the screen, and takes long over it. */
  | 'keeping'
  /** There is no LMS: on this device. */
  | 'here'
  /** The LMS accepted it while the network was there; not yet read back. */
  | 'sent'
  /** The LMS's own data, read at this launch, holds all the work there is. */
  | 'received'
  /** On this device; the LMS has not accepted it. */
  | 'waiting'
  /** The LMS opened this to look at only: nothing is recorded. */
  | 'review'
  /** Neither on this device nor in an LMS. */
  | 'nowhere';
