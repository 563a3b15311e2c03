import type { LearningRecord } from '../record/record';
import type { Interaction } from '../report/interaction';

/** What a lesson needs of the episode that it belongs to. */
export interface LessonHost {
  record(): LearningRecord;
  /** Takes a changed record. A milestone is worth telling the LMS at once. */
  change(record: LearningRecord, isMilestone: boolean): void;
  /** The sitting's id, for stamps. */
  readonly sitting: string;
  /** 0 to 1. */
  readonly passMark: number;
  newAttemptId(): string;
  /** Takes an answer of a test, to be told to the LMS. */
  answered(interaction: Interaction): void;
  /** In epoch milliseconds. */
  date(): number;
  /** In epoch seconds. */
  now(): number;
}
