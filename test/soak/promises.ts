import { facts } from '../../src/record/facts';
import type { LearningRecord } from '../../src/record/record';
import { course } from './course';
import type { SimDevice } from './device';
import { type Earned, earnedBy, earnedIn, join, lacking, nothingEarned, recordIn } from './earned';
import type { SimLms } from './lms';
import type { Tab } from './tab';
import { Truth } from './truth';

/** A promise that the product did not keep. */
export class Broken extends Error {}

/** How long a page may still say 'sent' after a commit that was lost: the probe's wait and its answer, with room. */
const UNTIL_PROBED_MS = 2000;
/** Scores are rounded to one decimal place. */
const ROUNDING = 0.06;

interface Watched {
  readonly lms: SimLms;
  readonly devices: readonly SimDevice[];
  readonly tabs: readonly Tab[];
  readonly now: () => number;
}

/** What is promised to a learner, looked at after every step. */
export class Promises {
  readonly #watched: Watched;
  /** By episode: what was seen to be safe. */
  readonly #secured = new Map<string, Earned>();
  readonly #truths = new Map<string, Truth>();
  /** By attempt: the episodes that may be told of in it. */
  readonly #episodesOf = new Map<number, Set<string>>();
  readonly #known = new Set<string>();
  #lookedAt = '';
  #isOwed = false;
  #best = { attempt: 0, rank: 0, raw: -1 };

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** What a learner met in this schedule, in words: a soak that never sees a completion proves nothing of one. */
  readonly met = new Set<string>();

  truthOf(episode: string): Truth {
    const before = this.#truths.get(episode);
    if (before) return before;
    const truth = new Truth();
    this.#truths.set(episode, truth);
    return truth;
  }

  /** A page begins to write an episode: its own, or one that the learner said is theirs. */
  claimed(tab: Tab, episode: string): void {
    const { launch } = tab;
    const isNew = !this.#known.has(episode);
    this.#known.add(episode);
    if (!launch || launch.isReview) return;
    const ofAttempt = this.#episodesOf.get(launch.attempt) ?? new Set();
    this.#episodesOf.set(launch.attempt, ofAttempt);
    if (!isNew && tab.adopted === '' && !ofAttempt.has(episode)) {
      throw new Broken(`Work of another attempt slipped into attempt ${launch.attempt} without a question.`);
    }
    ofAttempt.add(episode);
    // Work that is taken into the attempt's own episode was done all the same.
    if (tab.adopted !== '' && tab.adopted !== episode) this.truthOf(episode).include(this.truthOf(tab.adopted));
  }

  /** Something was destroyed from outside: what is left is what has to stay. */
  recount(): void {
    for (const [episode] of this.#secured) this.#secured.set(episode, this.#held(episode));
    this.forgiveLms();
  }

  /** The LMS itself, or a page that it let write over a later one, has put less in the place of more. */
  forgiveLms(): void {
    const { lms } = this.#watched;
    this.#best = { attempt: lms.attempt, rank: lms.rank, raw: lms.raw ?? -1 };
  }

  look(): void {
    const hasChanged = this.#hasChanged();
    for (const tab of this.#watched.tabs) if (tab.isAlive && (hasChanged || tab.isNews)) this.#lookAt(tab);
    // Where the LMS held the only copy, and let an older page write over it, no content can keep it.
    const { lms, devices } = this.#watched;
    if (lms.wasOverwritten && devices.some(({ wasCleared }) => wasCleared)) this.recount();
    if (!hasChanged) return;
    this.#nothingIsLost();
    this.#nothingUnearnedIsSaid();
    this.#nothingIsLowered();
  }

  /** What the LMS and the devices hold can only be worse than before if it is not the same as before. */
  #hasChanged(): boolean {
    const { lms, devices } = this.#watched;
    const held = [lms.attempt, lms.suspendData, lms.raw, lms.rank, ...devices.map(({ writes }) => writes)].join(' ');
    if (held === this.#lookedAt) return false;
    this.#lookedAt = held;
    return true;
  }

  /** At rest: the network is there, the LMS is well, and a launch has had its time. */
  lookAtRest(tab: Tab): void {
    const { lms } = this.#watched;
    const shown = recordIn(lms.suspendData);
    if (!shown) throw new Broken(`At rest the LMS has no suspend data; the page shows ${tab.episode.view.is}.`);
    if (shown.episode !== tab.episodeId) throw new Broken('At rest the LMS shows another episode than the page.');
    const kept = tab.device.kept.get(shown.episode)?.record;
    if (!kept) throw new Broken('At rest the device does not have the episode that the LMS shows.');
    const missing = [...lacking(earnedIn(shown), earnedIn(kept)), ...lacking(earnedIn(kept), earnedIn(shown))];
    if (missing.length > 0) throw new Broken(`At rest the LMS and the device differ: ${missing.join(', ')}.`);
    this.#lmsSaysAll(kept);
    if (this.#isOwed) throw new Broken("At rest the LMS's status is lower than it was.");
  }

  #lmsSaysAll(record: LearningRecord): void {
    const { lms } = this.#watched;
    const { completed, success, score } = facts(record, course, '');
    const due = completed ? (success === 'passed' ? 2 : 1) : 0;
    if (lms.rank < due) throw new Broken(`At rest the LMS's status is ${lms.rank}, and ${due} was earned.`);
    if ((lms.raw ?? -1) < (score ?? -1) - ROUNDING) {
      throw new Broken(`At rest the LMS's score is ${lms.raw}, and ${score} was earned.`);
    }
  }

  #lookAt(tab: Tab): void {
    tab.isNews = false;
    this.met.add(`${tab.episode.view.is} on the screen`).add(`'${tab.episode.kept}' said`);
    this.#saysTrue(tab);
    this.#reviewsOnly(tab);
    const isWriting =
      ['home', 'screen', 'test', 'finished'].includes(tab.episode.view.is) && tab.episode.kept !== 'review';
    if (isWriting && tab.pendingWrites === 0 && tab.wasLastWriteKept && tab.episodeId !== '') this.#secure(tab);
  }

  /** Nothing is being written and nothing was refused: what was done is on the device. */
  #secure(tab: Tab): void {
    const kept = tab.device.kept.get(tab.episodeId)?.record;
    // Cleared under the open page: it is written again at the next change.
    if (!kept) return;
    const due = nothingEarned();
    join(due, earnedBy(tab.episode.facts));
    join(due, tab.did);
    const missing = tab.device.wasCleared ? [] : lacking(earnedIn(kept), due);
    if (missing.length > 0) throw new Broken(`The device is at rest without ${missing.join(', ')}.`);
    const secured = this.#secured.get(tab.episodeId) ?? nothingEarned();
    this.#secured.set(tab.episodeId, secured);
    join(secured, earnedIn(kept));
  }

  #saysTrue(tab: Tab): void {
    const { launch, episode } = tab;
    if (!launch) return;
    if (episode.kept === 'received' && tab.episodeId !== '') {
      const shown = recordIn(launch.shownAtLaunch);
      const due = earnedBy(episode.facts);
      const missing = shown?.episode === tab.episodeId ? lacking(earnedIn(shown), due) : [...due.words];
      if (missing.length > 0) throw new Broken(`'Received' is said, and the LMS never showed ${missing.join(', ')}.`);
    }
    const isOld = this.#watched.now() - launch.lastCommitAt > UNTIL_PROBED_MS;
    const isTheWriter = !launch.isOvertaken && launch.attempt === this.#watched.lms.attempt && !launch.wasUndone;
    if (episode.kept === 'sent' && isOld && isTheWriter && !launch.hasArrived) {
      throw new Broken(`'Sent' is said, and the LMS has not got ${launch.notArrived.join(', ')}.`);
    }
  }

  #reviewsOnly(tab: Tab): void {
    // Where the LMS throws whenever it is asked, nobody can know.
    if (!tab.launch?.isReview || !tab.launch.hasShownMode) return;
    if (tab.launch.hasSaved) throw new Broken('A review launch wrote to the LMS.');
  }

  #nothingIsLost(): void {
    for (const [episode, secured] of this.#secured) {
      // What the devices have is safe; what they lack is looked for in the LMS.
      if (lacking(this.#onDevices(episode), secured).length === 0) continue;
      const missing = lacking(this.#held(episode), secured);
      if (missing.length > 0) throw new Broken(`Lost from device and LMS: ${missing.join(', ')}.`);
    }
  }

  #nothingUnearnedIsSaid(): void {
    const { lms } = this.#watched;
    const truth = new Truth();
    for (const episode of this.#episodesOf.get(lms.attempt) ?? []) truth.include(this.truthOf(episode));
    if (lms.rank > truth.rank) throw new Broken(`The LMS's status is ${lms.rank}, and ${truth.rank} was earned.`);
    if ((lms.raw ?? 0) > truth.score + ROUNDING) {
      throw new Broken(`The LMS's score is ${lms.raw}, and at most ${truth.score} was earned.`);
    }
  }

  #nothingIsLowered(): void {
    const { lms } = this.#watched;
    const now = { attempt: lms.attempt, rank: lms.rank, raw: lms.raw ?? -1 };
    const { attempt, rank, raw } = this.#best;
    const isSame = attempt === now.attempt && !lms.takeOverwritten();
    if (isSame && now.raw < raw) throw new Broken(`The LMS's score went down from ${raw} to ${now.raw}.`);
    // To say a pass again, SCORM 1.2 has to say less first, and an LMS that fails in between owes the rest.
    this.#isOwed = isSame && now.rank < rank && (this.#isOwed || lms.mood === 'flaky');
    if (isSame && now.rank < rank && !this.#isOwed) {
      throw new Broken(`The LMS's status went down from ${rank} to ${now.rank}.`);
    }
    this.#best = this.#isOwed ? { ...now, rank } : now;
    if (now.rank > 0) this.met.add('the course passed in the LMS');
  }

  #onDevices(episode: string): Earned {
    const held = nothingEarned();
    for (const device of this.#watched.devices) {
      const kept = device.kept.get(episode);
      if (kept) join(held, earnedIn(kept.record));
    }
    return held;
  }

  /** What the devices and the LMS hold of an episode together. */
  #held(episode: string): Earned {
    const held = this.#onDevices(episode);
    const shown = recordIn(this.#watched.lms.suspendData);
    if (shown?.episode === episode) join(held, earnedIn(shown));
    return held;
  }
}
