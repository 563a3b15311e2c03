import type { Course } from '../content/course';
import type { Problem } from '../problems/problem';
import { adopt } from '../record/adopt';
import { decode } from '../record/codec';
import { merge } from '../record/merge';
import type { LearningRecord } from '../record/record';
import { holdsWorkOf } from '../record/work';
import type { Launch } from '../report/reporter';
import { type Declined, type DeviceEpisode, declinedOf, hasWork, isDeclined, isUnsent } from '../store/device-episode';

/** What is gone on with, once nobody has to be asked. */
export type Settled =
  | { readonly is: 'new'; readonly declined: Declined }
  | {
      readonly is: 'resume';
      readonly record: LearningRecord;
      /** Whose it is on this device; '' for a learner whom only the LMS knows. */
      readonly person: string;
      /** The record's clock as the LMS showed it; -1 when it did not. */
      readonly received: number;
      /** The record as the LMS showed it at this launch, when it did. */
      readonly shownBack?: LearningRecord;
      /** What its learner has said is not theirs. */
      readonly declined: Declined;
      /** Its learner has begun the course again on this device since. */
      readonly isPast?: true;
    };

type Resumed = Extract<Settled, { readonly is: 'resume' }>;

/** How a launch begins. An episode is not a person: old work never slips into a new enrolment unasked. */
export type Chosen =
  | Settled
  /**
   * Work that the LMS has not shown us, possibly this learner's: the learner is asked which is
   * theirs. One piece of each learner, and one from before they began again, the latest first;
   * `otherwise` is gone on with when none is.
   */
  | Asked;

interface Asked {
  readonly is: 'ask';
  readonly offers: readonly DeviceEpisode[];
  readonly otherwise: Settled;
}

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
  const { chosen, problem } = chooseInLms(course, launch, onDevice, learner);
  // A launch that records nothing takes nothing up: nobody is asked, and no names are shown.
  const isNoMatter = chosen.is === 'ask' && !launch.records;
  return { chosen: isNoMatter ? chosen.otherwise : chosen, problem };
}

function chooseInLms(course: Course, launch: Launch, onDevice: readonly DeviceEpisode[], learner: string): Choice {
  if (launch.suspendData === '') return { chosen: afterEmpty(onDevice, learner), problem: null };
  const decoded = decode(launch.suspendData, course);
  // Damaged is not empty: the attempt goes on, so this learner's own work is taken up without asking.
  if (!decoded.ok) return { chosen: afterDamaged(onDevice, learner), problem: decoded.problem };
  const { record } = decoded;
  const here = onDevice.find((episode) => episode.record.episode === record.episode);
  const whole = here ? merge(record, here.record) : record;
  const resume: Resumed = {
    is: 'resume',
    record: whole,
    person: here?.person ?? '',
    received: record.clock,
    shownBack: record,
    declined: here?.declined ?? {},
  };
  return { chosen: withWorkBeside(resume, onDevice, learner), problem: null };
}

/** What is gone on with once the learner has said which offer is theirs, if any: the others are not. */
export function answered({ offers, otherwise }: Asked, mine: DeviceEpisode | undefined): Settled {
  const settled = mine ? settledWith(mine, otherwise) : otherwise;
  const others = declinedOf(offers.filter((offer) => offer !== mine));
  return { ...settled, declined: { ...otherwise.declined, ...others } };
}

function settledWith(mine: DeviceEpisode, otherwise: Settled): Settled {
  const resume = resumed(mine);
  if (otherwise.is === 'new') return resume;
  const whole = adopt(otherwise.record, mine.record);
  const isMine = whole.episode === mine.record.episode;
  if (isMine) return { ...resume, record: whole };
  // It holds what its learner has put behind them here, and is not what they go on with here either.
  return { ...otherwise, record: whole, person: mine.person, ...past(mine) };
}

const NEW: Settled = { is: 'new', declined: {} };

/**
 * Nobody is shown the work of anybody else. Where nobody can be known, what is there may be anybody's.
 * What a learner did before they began again is not gone on with, whatever the device's clock says.
 */
function latestOf(onDevice: readonly DeviceEpisode[], person: string): Settled {
  const latest = onDevice.find((episode) => person !== '' && episode.person === person && !episode.isPast);
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
 * The attempt goes on, and there is work on this device that was done without the LMS, and that its
 * learner has not said is somebody else's. An attempt that was opened once to make the course
 * available offline is one of these.
 */
function withWorkBeside(resume: Resumed, onDevice: readonly DeviceEpisode[], learner: string): Chosen {
  const { record, declined } = resume;
  const isBeside = (episode: DeviceEpisode) =>
    episode.person !== '' &&
    !isDeclined(episode, declined) &&
    isUnsent(episode) &&
    isPerhaps(episode, learner) &&
    !holdsWorkOf(record, episode.record);
  return asked(onDevice.filter(isBeside), resume);
}

function asked(candidates: readonly DeviceEpisode[], otherwise: Settled): Chosen {
  const offers = candidates.filter((one, at) => at === candidates.findIndex((other) => whose(other) === whose(one)));
  return offers.length > 0 ? { is: 'ask', offers, otherwise } : otherwise;
}

/**
 * Somebody whom only an LMS knows is told apart by that; with nothing known, each piece may be of somebody
 * else. What was done before its learner began again is for another enrolment, and never joined unasked.
 */
function whose({ person, learner, record, isPast }: DeviceEpisode): string {
  return `${isPast ? 'past ' : ''}${person || learner || record.episode}`;
}

/** Work done without an LMS has no owner there yet, so it may be anybody's; work of another learner is not offered. */
function isPerhaps(episode: DeviceEpisode, learner: string): boolean {
  return episode.learner === '' || learner === '' || episode.learner === learner;
}

function resumed(episode: DeviceEpisode): Resumed {
  const { record, person, received, declined } = episode;
  return { is: 'resume', record, person, received, declined, ...past(episode) };
}

function past({ isPast }: DeviceEpisode): Pick<DeviceEpisode, 'isPast'> {
  return isPast ? { isPast } : {};
}
