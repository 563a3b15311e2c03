import type { Course } from '../content/course';
import type { Problem } from '../problems/problem';
import { adopt } from '../record/adopt';
import { decode } from '../record/codec';
import { merge } from '../record/merge';
import type { LearningRecord } from '../record/record';
import { holdsWorkOf } from '../record/work';
import type { Launch } from '../report/reporter';
import { type DeviceEpisode, hasWork, isUnsent } from '../store/device-episode';

/** What is gone on with, once nobody has to be asked. */
export type Settled =
  | { readonly is: 'new' }
  | {
      readonly is: 'resume';
      readonly record: LearningRecord;
      /** Whose it is on this device; '' for a learner whom only the LMS knows. */
      readonly person: string;
      /** The record's clock as the LMS showed it; -1 when it did not. */
      readonly received: number;
      /** The record as the LMS showed it at this launch, when it did. */
      readonly shownBack?: LearningRecord;
    };

/** How a launch begins. An episode is not a person: old work never slips into a new enrolment unasked. */
export type Chosen =
  | Settled
  /**
   * Work that the LMS has not shown us, possibly this learner's: the learner is asked which is
   * theirs. One piece of each person, the latest first; `otherwise` is gone on with when none is.
   */
  | { readonly is: 'ask'; readonly offers: readonly DeviceEpisode[]; readonly otherwise: Settled };

export interface Choice {
  readonly chosen: Chosen;
  /** What was wrong with the LMS's suspend data; null when nothing was. */
  readonly problem: Problem | null;
}

/** Who opened the course, as far as the device and the LMS can say. */
export interface Opener {
  /** The id of the person who learns here without an LMS; '' in one. */
  readonly person: string;
  /** The salted hash of the LMS's id for the learner; '' when there is none. */
  readonly learner: string;
}

/**
 * Decides which episode a launch goes on with.
 *
 * @param launch - what the LMS said; `refused` when it would not begin, null without an LMS.
 * @param onDevice - the device's episodes, the latest first.
 */
export function chooseEpisode(
  course: Course,
  launch: Launch | 'refused' | null,
  onDevice: readonly DeviceEpisode[],
  { person, learner }: Opener,
): Choice {
  if (!launch) return { chosen: latestOf(onDevice, person), problem: null };
  // An LMS that would not begin has not said who the learner is, so even work that it has is only offered.
  if (launch === 'refused') return { chosen: asked(onDevice.filter(hasWork), NEW), problem: null };
  if (launch.suspendData === '') return { chosen: afterEmpty(onDevice, learner), problem: null };

  const decoded = decode(launch.suspendData, course);
  // Damaged is not empty: the attempt goes on, so this learner's own work is taken up without asking.
  if (!decoded.ok) return { chosen: afterDamaged(onDevice, learner), problem: decoded.problem };
  const { record } = decoded;
  const here = onDevice.find((episode) => episode.record.episode === record.episode);
  const whole = here ? merge(record, here.record) : record;
  const resume: Settled = {
    is: 'resume',
    record: whole,
    person: here?.person ?? '',
    received: record.clock,
    shownBack: record,
  };
  return { chosen: launch.records ? withWorkBeside(resume, onDevice, learner) : resume, problem: null };
}

/** What is gone on with once the learner has said that an offer is theirs. */
export function settledWith({ record, person, received }: DeviceEpisode, otherwise: Settled): Settled {
  const resume = { is: 'resume', record, person, received } as const;
  if (otherwise.is === 'new') return resume;
  const whole = adopt(otherwise.record, record);
  return whole.episode === record.episode ? { ...resume, record: whole } : { ...otherwise, record: whole, person };
}

const NEW: Settled = { is: 'new' };

/** Nobody is shown the work of anybody else: neither another person's nor that of a learner of the LMS. */
function latestOf(onDevice: readonly DeviceEpisode[], person: string): Settled {
  const latest = onDevice.find((episode) => episode.person === person && (person !== '' || episode.learner === ''));
  return latest ? resumed(latest) : NEW;
}

/** Empty suspend data is how an LMS starts a new attempt, and also what it shows after losing one. */
function afterEmpty(onDevice: readonly DeviceEpisode[], learner: string): Chosen {
  return asked(
    onDevice.filter((episode) => isUnsent(episode) && isPerhaps(episode, learner)),
    NEW,
  );
}

function afterDamaged(onDevice: readonly DeviceEpisode[], learner: string): Chosen {
  const own = onDevice.find((episode) => learner !== '' && episode.learner === learner);
  return own ? withWorkBeside(resumed(own), onDevice, learner) : afterEmpty(onDevice, learner);
}

/**
 * The attempt goes on, and somebody has learnt on this device without the LMS since this attempt was
 * last open here. An attempt that was opened once to make the course available offline is one of these.
 */
function withWorkBeside(resume: Settled, onDevice: readonly DeviceEpisode[], learner: string): Chosen {
  if (resume.is === 'new') return resume;
  const { record } = resume;
  const here = onDevice.find((episode) => episode.record.episode === record.episode);
  const isBeside = (episode: DeviceEpisode) =>
    episode.person !== '' &&
    episode.updated >= (here?.updated ?? 0) &&
    isUnsent(episode) &&
    isPerhaps(episode, learner) &&
    !holdsWorkOf(record, episode.record);
  return asked(onDevice.filter(isBeside), resume);
}

function asked(candidates: readonly DeviceEpisode[], otherwise: Settled): Chosen {
  const offers = candidates.filter(({ person }, at) => at === candidates.findIndex((other) => other.person === person));
  return offers.length > 0 ? { is: 'ask', offers, otherwise } : otherwise;
}

/** Work done without an LMS has no owner there yet, so it may be anybody's; work of another learner is not offered. */
function isPerhaps(episode: DeviceEpisode, learner: string): boolean {
  return episode.learner === '' || learner === '' || episode.learner === learner;
}

function resumed({ record, person, received }: DeviceEpisode): Settled {
  return { is: 'resume', record, person, received };
}
