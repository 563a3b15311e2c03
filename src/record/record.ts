/**
 * The learning record: what a learner has done in one pass through a course (an episode).
 *
 * It is a join-semilattice: `merge` in `merge.ts` combines any two copies, in any order, any number
 * of times, and nothing that was earned is taken away. Each field below says how it joins.
 *
 * Modules, screens, blocks and questions go by the author's ids. An id of the form `~abc` stands in
 * for one that the revision which unpacked the record does not know; see `resolve` in `known-ids.ts`.
 * Times and seconds are whole numbers.
 */
export interface LearningRecord {
  /** The course's id; copies of different courses never meet. */
  readonly course: string;
  /** The episode's id: 8 characters of `A-Za-z0-9_-`, made at random when it begins. */
  readonly episode: string;
  /** When the episode began, in epoch seconds. The earlier wins. */
  readonly started: number;
  /** A logical clock: one more at every change. The higher wins. */
  readonly clock: number;
  /** Where the learner is. The last writer wins. */
  readonly place: Stamped<Place>;
  /** The id of the role that the learner says is theirs; absent until they do. The last writer wins. */
  readonly role?: Stamped<string>;
  /** By module id. Joined module by module. */
  readonly modules: Readonly<Record<string, ModuleRecord>>;
  /** Seconds of learning by sitting id (4 characters, one sitting per launch). The larger wins. */
  readonly sittings: Readonly<Record<string, number>>;
}

/** A value with the moment it was written, so that of two the later can be told. */
export interface Stamped<T> {
  readonly value: T;
  /** The record's clock when it was written. */
  readonly clock: number;
  /** The sitting that wrote it: the tie-break between equal clocks. */
  readonly by: string;
}

/** Where the learner is: empty strings mean the course home. */
export interface Place {
  readonly module: string;
  /** A state of the module machine: a screen's id, `test` or `finished`. */
  readonly at: string;
  /** In a test: the question's id; otherwise ''. */
  readonly within: string;
}

export interface ModuleRecord {
  /** Ids of the screens that the learner has finished with, sorted. A union. */
  readonly seen: readonly string[];
  /** What each block last showed, by block id, in the block's own words. The last writer wins. */
  readonly blocks: Readonly<Record<string, Stamped<string>>>;
  /** Test attempts by their id (4 characters, made at random). Joined attempt by attempt. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  /** The best score so far, 0 to 100; null before the first finished attempt. The higher wins. */
  readonly best: number | null;
  /** When a test was first passed, in epoch seconds. The earlier wins; once set, never unset. */
  readonly passed: number | null;
  /** When the module was first completed, in epoch seconds. The earlier wins; never unset. */
  readonly completed: number | null;
}

/** One go at a module's test. */
export interface Attempt {
  /** In epoch seconds. The earlier wins. */
  readonly started: number;
  /** The ids of the questions drawn, in the order asked. The same on every copy. */
  readonly questions: readonly string[];
  /** By question id. Of two answers to one question the right one wins. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Null while the attempt is going on. A finished attempt wins over its unfinished self. */
  readonly finished: FinishedAttempt | null;
}

export interface Answer {
  /** One-character ids; see `Response` in the content room. */
  readonly response: string;
  readonly right: boolean;
}

export interface FinishedAttempt {
  /** In epoch seconds. */
  readonly at: number;
  /** 0 to 100, to one decimal place. */
  readonly score: number;
  /** Judged by the pass mark of the day, and kept whatever the mark becomes. */
  readonly passed: boolean;
}
