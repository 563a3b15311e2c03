import { isLearningRecord } from '../record/is-learning-record';
import { merge } from '../record/merge';
import type { LearningRecord } from '../record/record';
import { holdsWork } from '../record/work';
import { BEFORE_NAMES } from './person';

/** An episode as this device keeps it. */
export interface DeviceEpisode {
  readonly record: LearningRecord;
  /** The id of the person whose work it is; '' for a learner whom only the LMS knows. */
  readonly person: string;
  /**
   * A salted hash of the LMS's id for the learner; '' while the episode has only been met without
   * an LMS. Never the id itself.
   */
  readonly learner: string;
  /** The record's clock as last read back from the LMS's own data; -1 when it never was. */
  readonly received: number;
  /** When it was last changed here, in epoch milliseconds. */
  readonly updated: number;
}

/** Whether anything was done in it: to have looked at the course home is no work. */
export function hasWork({ record }: DeviceEpisode): boolean {
  return holdsWork(record);
}

/** Whether there is work in it that no LMS has shown us back. */
export function isUnsent(episode: DeviceEpisode): boolean {
  return hasWork(episode) && episode.record.clock > episode.received;
}

/** Two copies of one episode: the records merged, the rest joined so that nothing is forgotten. */
export function joined(a: DeviceEpisode, b: DeviceEpisode): DeviceEpisode {
  return {
    record: merge(a.record, b.record),
    person: b.person === '' ? a.person : b.person,
    learner: b.learner === '' ? a.learner : b.learner,
    received: Math.max(a.received, b.received),
    updated: Math.max(a.updated, b.updated),
  };
}

/**
 * An episode as the database has it; undefined when the value is none. Version 1 kept no `person`,
 * and a page of it that is still open writes none: its work without an LMS is of whoever was here
 * before names were asked.
 */
export function readDeviceEpisode(value: unknown): DeviceEpisode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { record, learner, received, updated, person } = value as Partial<Record<keyof DeviceEpisode, unknown>>;
  if (
    !isLearningRecord(record) ||
    typeof learner !== 'string' ||
    typeof received !== 'number' ||
    typeof updated !== 'number'
  )
    return undefined;
  if (typeof person === 'string') return { record, person, learner, received, updated };
  return { record, person: learner === '' ? BEFORE_NAMES : '', learner, received, updated };
}
