import type { Problem } from '../problems/problem';
import type { EpisodeStore } from '../store/course-store';
import type { DeviceEpisode } from '../store/device-episode';

/**
 * Writes an episode to the device, one write at a time. While one is under way later states wait,
 * and only the newest of them is written next.
 */
export class Keeper {
  readonly #store: EpisodeStore;
  readonly #latest: () => DeviceEpisode;
  readonly #kept: (episode: DeviceEpisode) => void;
  readonly #failed: (problem: Problem) => void;
  #writing: Promise<void> | undefined;
  #isStale = false;

  /**
   * @param latest - the episode as it is now.
   * @param kept - told what the device holds after a write: another tab may have added to it.
   */
  constructor(
    store: EpisodeStore,
    latest: () => DeviceEpisode,
    kept: (episode: DeviceEpisode) => void,
    failed: (problem: Problem) => void,
  ) {
    this.#store = store;
    this.#latest = latest;
    this.#kept = kept;
    this.#failed = failed;
  }

  /** Settles when everything up to this call is on the device, or has been refused. */
  keep(): Promise<void> {
    this.#isStale = true;
    this.#writing ??= this.#write();
    return this.#writing;
  }

  async #write(): Promise<void> {
    try {
      while (this.#isStale) {
        // One press changes several things, one after the other in one task: all of them are one write.
        await null;
        this.#isStale = false;
        const answer = await this.#store.keep(this.#latest());
        if (answer.ok) this.#kept(answer.value);
        else this.#failed(answer.problem);
      }
    } finally {
      // In the same step as the last look at `#isStale`: a moment later, and a change in between would never be written.
      this.#writing = undefined;
    }
  }
}
