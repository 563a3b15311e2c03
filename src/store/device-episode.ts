import { isLearningRecord } from '../record/is-learning-record';
import { joinMaps } from '../record/joins';
import { merge } from '../record/merge';
import { own } from '../record/own';
import type { LearningRecord } from '../record/record';
import { amountOfWork, holdsWork } from '../record/work';
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
  readonly declined: Declined;
  /** Its learner has begun the course again since, without an LMS: it stays as it is. Absent until then. */
  readonly isPast?: true;
  /** How much work the LMS's own data has shown at a launch, see `amountOfWork`. Absent while it never was. */
  readonly shown?: number;
}

/**
 * What its learner has said is not theirs: how much work there was in it then, by episode id. When it
 * was said does not matter: a clock can be put back, and a page that is left open writes late.
 */
export type Declined = Readonly<Record<string, number>>;

/** What is declined once these are. */
export function declinedOf(episodes: readonly DeviceEpisode[]): Declined {
  return Object.fromEntries(episodes.map(({ record }) => [record.episode, amountOfWork(record)]));
}

/** Whether its learner has been told of all the work in it, and it is not theirs. */
export function isDeclined({ record }: DeviceEpisode, declined: Declined): boolean {
  return amountOfWork(record) <= (own(declined, record.episode) ?? -1);
}

/** Whether anything was done in it: to have looked at the course home is no work. */
export function hasWork({ record }: DeviceEpisode): boolean {
  return holdsWork(record);
}

/** Whether something in it has changed since an LMS last showed it back, be it only the time spent: all may be there. */
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
    declined: joinMaps(a.declined, b.declined, Math.max),
    ...sinceAdded(a.isPast ?? b.isPast, Math.max(a.shown ?? -1, b.shown ?? -1)),
  };
}

/** What earlier versions did not keep is absent until it is so, and then written. */
function sinceAdded(isPast: unknown, shown: unknown): Pick<DeviceEpisode, 'isPast' | 'shown'> {
  return {
    ...(isPast === true ? { isPast } : {}),
    ...(typeof shown === 'number' && shown >= 0 ? { shown } : {}),
  };
}

/**
 * An episode as the database has it; undefined when the value is none. Version 1 kept no `person`,
 * and a page of it that is still open writes none: its work without an LMS is of whoever was here
 * before names were asked.
 */
export function readDeviceEpisode(value: unknown): DeviceEpisode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { record, learner, received, updated, person, declined, isPast, shown } = value as Partial<
    Record<keyof DeviceEpisode, unknown>
  >;
  if (
    !isLearningRecord(record) ||
    typeof learner !== 'string' ||
    typeof received !== 'number' ||
    typeof updated !== 'number'
  )
    return undefined;
  const since = sinceAdded(isPast, shown);
  const whole = { record, learner, received, updated, declined: readDeclined(declined), ...since };
  if (typeof person === 'string') return { ...whole, person };
  return { ...whole, person: learner === '' ? BEFORE_NAMES : '' };
}

/** Absent in what was written before it was kept. An answer that cannot be read is asked for again. */
function readDeclined(value: unknown): Declined {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, amount]) => typeof amount === 'number'));
}
