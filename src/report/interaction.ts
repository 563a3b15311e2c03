/** One answer to one question of a test, in the terms that both SCORM versions share. */
export interface Interaction {
  /** The question's id and the attempt's, in `[A-Za-z0-9_]`: unique within an episode. */
  readonly id: string;
  readonly kind: 'choice' | 'true-false' | 'matching' | 'sequencing';
  /** The question in words, without formatting. */
  readonly description: string;
  /** The id of the learning outcome that it tests. */
  readonly outcome: string;
  /** One-character ids; see `Response` in the content room. For `true-false`: `t`, `f` or `d` (don't know). */
  readonly response: string;
  /** The right responses, the author's first. */
  readonly patterns: readonly string[];
  readonly right: boolean;
  /** When it was answered, in epoch milliseconds. */
  readonly at: number;
  /** How long the question was on the screen before the answer, in seconds; null when it is not known. */
  readonly latency: number | null;
}
