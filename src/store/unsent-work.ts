import type { LearningRecord } from '../record/record';
import { holdsWorkOf } from '../record/work';
import { type DeviceEpisode, isUnsent } from './device-episode';

/** What is on a device that no LMS has shown us back. */
export interface UnsentWork {
  /** Whether some of it is of the learner of this page. Where the device does not say, some may be. */
  readonly isOwn: boolean;
  /** What that learner did before they began the course again: the latest of it. */
  readonly earlier: DeviceEpisode | undefined;
  /** How many other pieces there are. */
  readonly others: number;
}

/**
 * What is here that no LMS has shown us back.
 *
 * @param onDevice - the device's episodes, the latest first; null when they could not be read.
 * @param record - as this page has it: a device that is full holds less of it.
 */
export function unsentWork(onDevice: readonly DeviceEpisode[] | null, record: LearningRecord): UnsentWork {
  const current = onDevice?.find((each) => each.record.episode === record.episode);
  const unsent = unsentOf(onDevice ?? []);
  if (!current) return { isOwn: true, earlier: undefined, others: unsent.length };
  const isTheirs = (each: DeviceEpisode) => each.person !== '' && each.person === current.person;
  const earlier = unsent.find((each) => each !== current && each.isPast && isTheirs(each));
  return {
    isOwn: !holdsWorkOf(current.record, record) || unsent.some((each) => each === current || isTheirs(each)),
    earlier,
    others: unsent.filter((each) => each !== current && each !== earlier).length,
  };
}

function unsentOf(onDevice: readonly DeviceEpisode[]): DeviceEpisode[] {
  return onDevice.filter((each) => isUnsent(each) && !isHeldByAnother(each, onDevice));
}

/** Work that its learner has taken into another episode since: it waits there, if it waits at all. */
function isHeldByAnother(episode: DeviceEpisode, onDevice: readonly DeviceEpisode[]): boolean {
  const isHolder = (other: DeviceEpisode) =>
    other !== episode &&
    other.person === episode.person &&
    holdsWorkOf(other.record, episode.record) &&
    (!isUnsent(other) || !holdsWorkOf(episode.record, other.record) || isBefore(other, episode));
  return episode.person !== '' && onDevice.some(isHolder);
}

/** Of two with the same work one counts, and always the same one: the latest. */
function isBefore(one: DeviceEpisode, other: DeviceEpisode): boolean {
  if (one.updated !== other.updated) return one.updated > other.updated;
  return one.record.episode < other.record.episode;
}
