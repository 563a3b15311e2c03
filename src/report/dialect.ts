import type { Facts } from '../record/facts';
import type { Interaction } from './interaction';
import type { ObjectiveResult, ObjectiveStanding } from './objective-result';
import type { PreferenceElements } from './preferences';
import type { Reading } from './reading';
import type { Report } from './reporter';
import type { Codes } from './session';
import type { Value } from './value';

/** What an LMS holds of the course: read at launch, raised by what it is told, never lowered. */
export interface Standing {
  /** Whether the LMS said what the status is: one that threw may well hold a completion. */
  readonly isKnown: boolean;
  readonly isCompleted: boolean;
  readonly isPassed: boolean;
  /** 0 to 100. */
  readonly raw: number | null;
  /** 0 to 1. */
  readonly scaled: number | null;
  /** 0 to 1. */
  readonly progress: number | null;
  /** The mark from which this LMS itself judges any score that it is told; null when it does not. */
  readonly judgesFrom: number | null;
  /** The location at launch; '' where it does not matter. */
  readonly location: string;
}

/** A standing, and the elements that it was read from: what the LMS shows need not be told. */
export interface Shown<T> {
  readonly standing: T;
  readonly shown: Readonly<Record<string, string>>;
}

/** One SCORM standard: its elements, its words and its formats. What is said, and when, is the same in all. */
export interface Dialect {
  readonly kind: 'scorm12' | 'scorm2004';
  readonly suspendDataLimit: number;
  readonly codes: Codes;
  /** Whether an LMS of this standard may send only what differs from what it tried to send before. */
  readonly sendsDifferences: boolean;
  /** How many interactions one launch may add. */
  readonly interactionLimit: number;
  readonly elements: Readonly<
    Record<
      'suspendData' | 'learnerId' | 'learnerName' | 'language' | 'mode' | 'credit' | 'launchData' | 'probe',
      string
    >
  >;
  readonly collections: {
    readonly objectives: Collection;
    readonly interactions: Collection;
  };
  readonly preferences: PreferenceElements;
  standing(read: Reading): Shown<Standing>;
  /** What must be true even if the tab is killed in the next second. */
  beginning(standing: Standing): readonly Value[];
  /** Score, progress, suspend data, location, completion, success: in the order in which they are to be said. */
  essentials(report: Report, standing: Standing, hasSaid: (element: string) => boolean): readonly Value[];
  sessionTime(facts: Facts): Value;
  objectiveStanding(at: string, read: Reading): Shown<ObjectiveStanding>;
  /** The first value is the id. */
  objective(at: string, result: ObjectiveResult): readonly Value[];
  /** The first value is the id. */
  interaction(at: string, interaction: Interaction): readonly Value[];
}

export interface Collection {
  /** The element that the records' numbers follow, with its dot. */
  readonly at: string;
  /** How many records an LMS must be able to keep. */
  readonly limit: number;
  /** Whether an LMS may leave the collection out, so that it is to be asked first. */
  readonly isOptional: boolean;
}
