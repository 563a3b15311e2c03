import type { Claim } from '../../src/episode/episode-world';
import type { Outcome } from '../../src/problems/problem';
import { storageBlocked, storageFull } from '../../src/problems/store';
import type { EpisodeStore } from '../../src/store/course-store';
import { type DeviceEpisode, joined } from '../../src/store/device-episode';
import { LEARNER } from './learner';
import type { Random } from './random';
import type { Timeline } from './timeline';

/** A page on a device: alive until it is closed or killed. */
export interface Page {
  isAlive: boolean;
  pendingWrites: number;
  wasLastWriteKept: boolean;
}

interface Lock {
  readonly page: Page;
  readonly lose: () => void;
}

interface Waiting {
  readonly page: Page;
  readonly name: string;
  readonly free: () => void;
}

/** One device: what its pages share. Writes take time, one after another, and may come to nothing. */
export class SimDevice {
  readonly name: string;
  readonly kept = new Map<string, DeviceEpisode>();
  isFull = false;
  isBlocked = false;
  wasCleared = false;
  /** Counts whatever changed what is kept. */
  writes = 0;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #locks = new Map<string, Lock>();
  readonly #once = new Map<string, string>();
  readonly #waiting: Waiting[] = [];
  #freeAt = 0;

  constructor(name: string, timeline: Timeline, random: Random) {
    this.name = name;
    this.#timeline = timeline;
    this.#random = random;
  }

  clear(): void {
    this.wasCleared = true;
    this.writes++;
    this.kept.clear();
    this.#once.clear();
  }

  storeFor(page: Page): EpisodeStore {
    return {
      episodes: () =>
        this.#request(page, () => {
          const episodes = [...this.kept.values()].sort((a, b) => b.updated - a.updated);
          return this.isBlocked ? blocked() : { ok: true, value: { episodes, damaged: 0 } };
        }),
      people: () => this.#request(page, () => (this.isBlocked ? blocked() : { ok: true, value: [LEARNER] })),
      keep: (episode) => this.#write(page, episode),
      setAside: () => this.#request(page, () => ({ ok: true, value: null })),
      once: (key, make) => this.#request(page, () => (this.isBlocked ? blocked() : this.#made(key, make))),
    };
  }

  /** The page is the one that holds a name until it goes or another steals it. */
  async claim(page: Page, name: string, take: boolean): Promise<Claim | null> {
    const held = this.#locks.get(name);
    if (held?.page.isAlive && held.page !== page) {
      if (!take) return null;
      held.lose();
    }
    return new Promise((claimed) => {
      const release = () => this.left(page);
      claimed({ lost: new Promise((lose) => this.#locks.set(name, { page, lose })), release });
    });
  }

  /** Settles when no other page holds a name; never, when this page has gone by then. */
  freed(page: Page, name: string): Promise<void> {
    return new Promise((free) => void this.#waiting.push({ page, name, free }));
  }

  /** A page has gone: those that waited for what it held hear of it in the order in which they asked. */
  left(page: Page): void {
    for (const waiting of this.#waiting.splice(0)) {
      if (this.#locks.get(waiting.name)?.page !== page) this.#waiting.push(waiting);
      else this.#timeline.after(this.#random.within(1, 20), () => waiting.page.isAlive && waiting.free());
    }
  }

  #made(key: string, make: () => string): Outcome<string> {
    const value = this.#once.get(key) ?? make();
    this.#once.set(key, value);
    return { ok: true, value };
  }

  async #write(page: Page, episode: DeviceEpisode): Promise<Outcome<DeviceEpisode>> {
    page.pendingWrites++;
    const answer = await this.#request<DeviceEpisode>(page, () => this.#keep(episode));
    page.pendingWrites--;
    page.wasLastWriteKept = answer.ok;
    return answer;
  }

  #keep(episode: DeviceEpisode): Outcome<DeviceEpisode> {
    if (this.isBlocked) return blocked();
    if (this.isFull) return { ok: false, problem: storageFull() };
    const before = this.kept.get(episode.record.episode);
    const after = before ? joined(before, episode) : episode;
    this.kept.set(episode.record.episode, after);
    this.writes++;
    return { ok: true, value: after };
  }

  /** A transaction: in turn, after some milliseconds, now and then after seconds. */
  #request<T>(page: Page, work: () => Outcome<T>): Promise<Outcome<T>> {
    const takes = this.#random.chance(0.03) ? this.#random.within(500, 4000) : this.#random.within(1, 30);
    this.#freeAt = Math.max(this.#freeAt, this.#timeline.now) + takes;
    return new Promise((answer) => {
      this.#timeline.after(this.#freeAt - this.#timeline.now, () => {
        // A page killed in mid-write: the transaction was committed already, or never will be.
        if (!page.isAlive && this.#random.chance(0.5)) return;
        const outcome = work();
        if (page.isAlive) answer(outcome);
      });
    });
  }
}

function blocked(): { readonly ok: false; readonly problem: ReturnType<typeof storageBlocked> } {
  return { ok: false, problem: storageBlocked() };
}
