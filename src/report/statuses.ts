import type { Success } from '../record/facts';

/** What is said of a course that is so far done and so far passed. */
export interface Statuses {
  readonly completed: boolean;
  readonly success: Success;
  /** SCORM 1.2 has one word for both (RTE 3.4, `lesson_status`). */
  readonly lessonStatus: 'incomplete' | 'completed' | 'passed';
  /** SCORM 2004 has two that know nothing of each other (RTE 4.2.4 and 4.2.22). */
  readonly completionStatus: 'incomplete' | 'completed';
  readonly successStatus: 'unknown' | 'passed';
}

/**
 * The published table. `failed` is never said: retakes are unlimited, so nobody has failed for good,
 * and some LMSs lock a course that was failed or open it for review only. `passed` is never said
 * without `completed`, because some LMSs count one of the two only.
 */
export const STATUS_TABLE: readonly Statuses[] = [
  row(false, 'unknown', 'incomplete', 'incomplete', 'unknown'),
  row(false, 'failed', 'incomplete', 'incomplete', 'unknown'),
  row(false, 'passed', 'incomplete', 'incomplete', 'unknown'),
  row(true, 'unknown', 'completed', 'completed', 'unknown'),
  row(true, 'failed', 'completed', 'completed', 'unknown'),
  row(true, 'passed', 'passed', 'completed', 'passed'),
];

export function statusesOf(completed: boolean, success: Success): Statuses {
  const found = STATUS_TABLE.find((known) => known.completed === completed && known.success === success);
  if (!found) throw new RangeError(`The status table has no row for ${completed} and ${success}.`);
  return found;
}

function row(
  completed: boolean,
  success: Success,
  lessonStatus: Statuses['lessonStatus'],
  completionStatus: Statuses['completionStatus'],
  successStatus: Statuses['successStatus'],
): Statuses {
  return { completed, success, lessonStatus, completionStatus, successStatus };
}
