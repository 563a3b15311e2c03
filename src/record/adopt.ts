import { merge, withRole } from './merge';
import type { LearningRecord } from './record';
import { holdsWork } from './work';

/**
 * The current episode with the work of another record, which the learner has said is theirs and
 * belongs here now: only that makes it right to join two episodes, which `merge` refuses.
 *
 * An episode without work gives way: the carried one goes on under its own id, so whatever else
 * comes of it later still merges. One with work stays, takes in what was done, and keeps its place.
 * A role that was chosen in the current one is the learner's latest word on it.
 * Twice is once: the answer is the very same object when there was nothing to take in.
 */
export function adopt(current: LearningRecord, carried: LearningRecord): LearningRecord {
  if (!holdsWork(carried)) return current;
  const isSame = current.episode === carried.episode;
  if (!isSame && !holdsWork(current)) return changed(inRoleOf(current, carried), current);
  const both = merge(current, { ...carried, episode: current.episode });
  const whole = isSame ? both : { ...both, place: current.place, ...withRole(current.role ?? both.role) };
  return textOf(whole) === textOf({ ...current, clock: whole.clock }) ? current : changed(whole, whole);
}

/** Written afresh, so that it stays the latest when other copies of the carried episode come back. */
function inRoleOf({ role, clock }: LearningRecord, carried: LearningRecord): LearningRecord {
  if (!role) return carried;
  const written = Math.max(clock, carried.clock) + 1;
  return { ...carried, role: { ...role, clock: written } };
}

/** One higher than both clocks, because what an LMS has shown back is told by the clock. */
function changed(record: LearningRecord, other: LearningRecord): LearningRecord {
  return { ...record, clock: Math.max(record.clock, other.clock) + 1 };
}

/** Merged with itself a record is the same, and its parts are in one order, whoever wrote it. */
function textOf(record: LearningRecord): string {
  return JSON.stringify(merge(record, record));
}
