import type { LearningRecord } from '../record/record';

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
  /** In epoch seconds. */
  now(): number;
}
