import type { Screen } from '../content/course';
import type { Question, Response } from '../content/question';

/** What a block shows just now. */
export type BlockState =
  /** A practice question or an exercise that waits for an answer, or a statement that waits to be thought about. */
  | { readonly is: 'asking' }
  | { readonly is: 'answered'; readonly response: Response; readonly right: boolean }
  /** An exercise, and what was picked for each of its parts so far; see `picksIn`. Until then it is `asking`. */
  | { readonly is: 'practised'; readonly response: Response }
  /** A scenario that waits for a choice. */
  | { readonly is: 'choosing'; readonly step: string }
  /** The choice just made, and its feedback; `go-on` leads further, or back to choose again. */
  | { readonly is: 'told'; readonly step: string; readonly choice: string }
  /** A scenario that has come to one of its endings. */
  | { readonly is: 'over'; readonly step: string }
  | { readonly is: 'skipped' }
  /** A statement that the learner has thought about: what the evidence says can be read. */
  | { readonly is: 'done' };

/** A screen, with all that its buttons need to know. */
export interface ScreenView {
  readonly screen: Screen;
  /** By block id; only blocks that keep a state are here. */
  readonly blocks: Readonly<Record<string, BlockState>>;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** False while a scenario on the screen is neither over nor skipped. */
  readonly canGoOn: boolean;
}

/** The test, with all that its buttons need to know. */
export type TestView =
  | { readonly is: 'ready'; readonly total: number }
  | {
      readonly is: 'asking';
      readonly question: Question;
      /** The ids of options, pairs' right-hand sides or items, in the order to show them. */
      readonly order: readonly string[];
      /** From 1. */
      readonly number: number;
      readonly total: number;
    }
  | {
      readonly is: 'told';
      readonly question: Question;
      readonly order: readonly string[];
      readonly response: Response;
      readonly right: boolean;
      readonly number: number;
      readonly total: number;
    }
  | {
      readonly is: 'result';
      readonly passed: boolean;
      /** 0 to 100, of this attempt. */
      readonly score: number;
      readonly right: number;
      readonly total: number;
      /** The questions to look at again. */
      readonly wrong: readonly Question[];
    };
