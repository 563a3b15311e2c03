import { amountOfWork } from '../record/work';
import { type DeviceEpisode, hasWork, isUnsent } from './device-episode';

/**
 * For so long the work of a learner whom only the LMS knows stays here after it was last changed, half
 * a year in milliseconds: an enrolment is over by then as a rule, and should the LMS lose its copy in
 * the meantime, this one still mends it. A guess.
 */
const KEPT_FOR_MS = 183 * 24 * 60 * 60 * 1000;

/**
 * Whether a piece of work has had its time on this device: the LMS has all of it, and nobody has gone on
 * with it for long. Never where a learner has a name here: they remove themselves. Never what no LMS has
 * shown back, however old.
 *
 * @param now - epoch milliseconds. A clock that runs wrong can only end it early, once the LMS has it.
 */
export function isOutlived(episode: DeviceEpisode, now: number): boolean {
  return episode.person === '' && now - episode.updated > KEPT_FOR_MS && isReceived(episode);
}

/** The time of the last sitting, which is noted when the LMS is not asked any more, is no work. */
function isReceived(episode: DeviceEpisode): boolean {
  if (!hasWork(episode) || !isUnsent(episode)) return true;
  return amountOfWork(episode.record) <= (episode.shown ?? -1);
}
