import type { Course } from '../content/course';
import type { Problem } from '../problems/problem';
import { decode } from '../record/codec';
import { merge } from '../record/merge';
import type { LearningRecord } from '../record/record';
import type { Launch } from '../report/reporter';
import { type DeviceEpisode, hasWork, isUnsent } from '../store/device-episode';

/** How a launch begins. An episode is not a person: old work never slips into a new enrolment unasked. */
export type Chosen =
  | { readonly is: 'new' }
  | {
      readonly is: 'resume';
      readonly record: LearningRecord;
      /** The record's clock as the LMS showed it; -1 when it did not. */
      readonly received: number;
      /** The record as the LMS showed it at this launch, when it did. */
      readonly shownBack?: LearningRecord;
    }
  /** Work that the LMS has not shown us, possibly this learner's: the learner is asked. */
  | { readonly is: 'ask'; readonly episode: DeviceEpisode };

export interface Choice {
  readonly chosen: Chosen;
  /** What was wrong with the LMS's suspend data; null when nothing was. */
  readonly problem: Problem | null;
}

/**
 * Decides which episode a launch goes on with.
 *
 * @param launch - what the LMS said; `refused` when it would not begin, null without an LMS.
 * @param onDevice - the device's episodes, the latest first.
 * @param learner - the salted hash of the LMS's id for the learner; '' when there is none.
 */
export function chooseEpisode(
  course: Course,
  launch: Launch | 'refused' | null,
  onDevice: readonly DeviceEpisode[],
  learner: string,
): Choice {
  if (!launch) return { chosen: latestOf(onDevice), problem: null };
  if (launch === 'refused') return { chosen: offered(onDevice.find(hasWork)), problem: null };
  if (launch.suspendData === '') return { chosen: afterEmpty(onDevice, learner), problem: null };

  const decoded = decode(launch.suspendData, course);
  // Damaged is not empty: the attempt goes on, so this learner's own work is taken up without asking.
  if (!decoded.ok) return { chosen: afterDamaged(onDevice, learner), problem: decoded.problem };
  const { record } = decoded;
  const here = onDevice.find((episode) => episode.record.episode === record.episode);
  const whole = here ? merge(record, here.record) : record;
  return { chosen: { is: 'resume', record: whole, received: record.clock, shownBack: record }, problem: null };
}

function latestOf([latest]: readonly DeviceEpisode[]): Chosen {
  return latest ? resumed(latest) : { is: 'new' };
}

/** Empty suspend data is how an LMS starts a new attempt, and also what it shows after losing one. */
function afterEmpty(onDevice: readonly DeviceEpisode[], learner: string): Chosen {
  return offered(onDevice.find((episode) => isUnsent(episode) && isPerhaps(episode, learner)));
}

/** An LMS that would not begin has not said who the learner is, so even work that it has is only offered. */
function offered(episode: DeviceEpisode | undefined): Chosen {
  return episode ? { is: 'ask', episode } : { is: 'new' };
}

function afterDamaged(onDevice: readonly DeviceEpisode[], learner: string): Chosen {
  const own = onDevice.find((episode) => learner !== '' && episode.learner === learner);
  return own ? resumed(own) : afterEmpty(onDevice, learner);
}

/** Work done without an LMS has no owner yet, so it may be anybody's; work of another learner is not offered. */
function isPerhaps(episode: DeviceEpisode, learner: string): boolean {
  return episode.learner === '' || learner === '' || episode.learner === learner;
}

function resumed({ record, received }: DeviceEpisode): Chosen {
  return { is: 'resume', record, received };
}
