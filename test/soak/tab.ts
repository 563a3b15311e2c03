import { Episode } from '../../src/episode/episode';
import type { EpisodeWorld } from '../../src/episode/episode-world';
import { noReporter } from '../../src/report/none';
import { course, moduleOf } from './course';
import type { Page, SimDevice } from './device';
import { nothingEarned } from './earned';
import { LEARNER } from './learner';
import type { SimLaunch } from './lms';
import type { Random } from './random';
import { type Timeline, waitFor } from './timeline';

interface Around {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly device: SimDevice;
  /** Null when the page was opened without an LMS. */
  readonly launch: SimLaunch | null;
  readonly isOnline: () => boolean;
  /** Told when the page begins to write an episode. */
  readonly claimed: (tab: Tab, episode: string) => void;
}

/** When every schedule begins. */
const BEGINS = Date.UTC(2026, 10, 21, 9);

/** One page that runs the product. */
export class Tab implements Page {
  readonly name: string;
  readonly device: SimDevice;
  readonly launch: SimLaunch | null;
  readonly episode: Episode;
  isAlive = true;
  /** Out of view for good, and waiting for its last write. */
  isLeaving = false;
  isHidden = false;
  /** Something may have changed since it was last looked at. */
  isNews = true;
  pendingWrites = 0;
  wasLastWriteKept = true;
  /** The episode that it writes; '' until it has claimed one. */
  episodeId = '';
  /** The episode on the device of which the learner said that it is theirs; '' for none. */
  adopted = '';
  /** What the person did in this page. */
  readonly did = nothingEarned();
  readonly #around: Around;

  constructor(name: string, around: Around) {
    this.name = name;
    this.#around = around;
    this.device = around.device;
    this.launch = around.launch;
    this.episode = new Episode(this.#world());
  }

  /** Gone at once: nothing that it waits for will ever happen. */
  kill(): void {
    this.isAlive = false;
    this.device.left(this);
  }

  #world(): EpisodeWorld {
    const { timeline, random, device, launch, isOnline } = this.#around;
    const after = (wait: number, work: () => void) => timeline.after(wait, () => this.isAlive && work());
    return {
      course,
      store: device.storeFor(this),
      reporter: launch?.reporter() ?? noReporter(),
      person: launch ? '' : LEARNER.id,
      openModule: (id) => {
        // The episode has just begun to import the same.
        waitFor(import('../../src/episode/lesson'));
        // Modules are kept for offline use, most of the time.
        const isThere = () => isOnline() || random.chance(0.9);
        return new Promise((opened, failed) => {
          after(random.within(1, 300), () =>
            isThere() ? opened(moduleOf(id)) : failed(new Error('The network has gone.')),
          );
        });
      },
      date: () => BEGINS + timeline.now,
      time: () => timeline.now,
      randomId: (length) => random.id(length),
      afterPaint: (work) => void after(16, work),
      after,
      isReachable: () => new Promise((answer) => after(random.within(5, 200), () => answer(isOnline()))),
      isInView: () => !this.isHidden,
      random: () => random.next(),
      claim: async (episode, take) => {
        const claim = await device.claim(this, episode, take);
        if (claim) this.episodeId = episode;
        if (claim) this.#around.claimed(this, episode);
        return claim;
      },
      freed: (episode) => device.freed(this, episode),
      log: () => {},
      changed: () => {
        this.isNews = true;
      },
    };
  }
}
