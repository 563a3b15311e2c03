import type { Prose } from './prose';
import type { Tailored } from './role';

/**
 * What a learner answered, as a string of one-character ids (`a`-`z`, `0`-`9`), the form in which
 * SCORM 1.2 can name an option (RTE 3.4, CMIFeedback) and the smallest that suspend data can hold.
 *
 * - choice questions: the picked options' ids, sorted;
 * - match: for each pair in the author's order, the id of the pair whose right-hand side was picked;
 * - sequence: the items' ids in the order that the learner gave them.
 */
export type Response = string;

interface Asked extends Tailored {
  /** Given by the author, unique in the module. */
  readonly id: string;
  /** The id of the learning outcome that the question tests. */
  readonly outcome: string;
  readonly prompt: Prose;
  /** The screen to read again after a wrong answer. */
  readonly reread: string;
  /** The facts that the question rests on, for authors and the sources list. */
  readonly facts: readonly string[];
}

/** One answer that a learner can pick; its feedback travels with it when options are shuffled. */
export interface Option {
  /** One character; given by the author, so it stays with the option when the list is reordered. */
  readonly id: string;
  readonly text: Prose;
  readonly right: boolean;
  readonly feedback: Prose;
}

export interface ChoiceQuestion extends Asked {
  /** `single` and `true-false` take one option, `multiple` every right one. */
  readonly kind: 'single' | 'multiple' | 'true-false';
  readonly options: readonly Option[];
}

/** A left-hand side and the right-hand side that belongs to it. */
export interface Pair {
  readonly id: string;
  readonly left: Prose;
  readonly right: Prose;
}

export interface MatchQuestion extends Asked {
  readonly kind: 'match';
  readonly pairs: readonly Pair[];
  readonly feedback: Feedback;
}

export interface SequenceQuestion extends Asked {
  readonly kind: 'sequence';
  /** In the right order. */
  readonly items: readonly { readonly id: string; readonly text: Prose }[];
  /** Other orders that count as right, as responses. */
  readonly alsoRight: readonly Response[];
  readonly feedback: Feedback;
}

export interface Feedback {
  readonly right: Prose;
  readonly wrong: Prose;
}

export type Question = ChoiceQuestion | MatchQuestion | SequenceQuestion;
