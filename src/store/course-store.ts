import type { Outcome } from '../problems/problem';
import { storageBlocked, storageFull, storedRecordDamaged } from '../problems/store';
import { type CourseDatabase, openCourseDatabase } from './course-database';
import { type DeviceEpisode, isDeviceEpisode, joined } from './device-episode';

/** What was found on the device. */
export interface Found {
  /** The latest first. */
  readonly episodes: readonly DeviceEpisode[];
  /** How many entries could not be read, and were set aside. */
  readonly damaged: number;
}

/** What an episode asks of a store. */
export type EpisodeStore = Pick<CourseStore, 'episodes' | 'keep' | 'setAside' | 'once'>;

/** Far longer than the slowest device takes; then a request is one that never ends. A guess. */
const OPENS_WITHIN_MS = 8000;

/** Enough to see a pattern, while a damaged LMS cannot fill the device. A guess. */
const SET_ASIDE_KEPT = 20;

/**
 * The one door to IndexedDB. Everything answers and nothing throws, because a device that refuses
 * to store is a fact of life (private windows, blocked third-party storage, a full disk).
 */
export class CourseStore {
  readonly #courseId: string;
  #opening: Promise<CourseDatabase> | undefined;

  /** @param courseId - names the database, so that packages sharing an origin never touch each other. */
  constructor(courseId: string) {
    this.#courseId = courseId;
  }

  /** All episodes on this device. Entries that cannot be read are moved aside, for the help desk. */
  async episodes(now: number): Promise<Outcome<Found>> {
    return this.#with(async (db) => {
      const transaction = db.transaction(['episodes', 'setAside'], 'readwrite');
      const store = transaction.objectStore('episodes');
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll() as Promise<unknown[]>]);
      const good = values.filter(isDeviceEpisode).sort((a, b) => b.updated - a.updated);
      for (const [index, value] of values.entries()) {
        if (isDeviceEpisode(value)) continue;
        await transaction.objectStore('setAside').add({ value, why: storedRecordDamaged().code, at: now });
        await store.delete(keys[index] ?? '');
      }
      await transaction.done;
      return { episodes: good, damaged: values.length - good.length };
    });
  }

  /**
   * Keeps an episode. What is there already is merged in the same transaction, so two tabs that
   * write in turn both keep what they earned. Answers with the episode as it is now kept.
   */
  async keep(episode: DeviceEpisode): Promise<Outcome<DeviceEpisode>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('episodes', 'readwrite');
      const before: unknown = await store.get(episode.record.episode);
      const after = isDeviceEpisode(before) ? joined(before, episode) : episode;
      await Promise.all([store.put(after, episode.record.episode), done]);
      return after;
    });
  }

  /** Keeps a value that could not be read, for the help desk. */
  async setAside(value: unknown, why: string, now: number): Promise<Outcome<null>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('setAside', 'readwrite');
      await store.add({ value, why, at: now });
      const keys = await store.getAllKeys();
      await Promise.all([...keys.slice(0, -SET_ASIDE_KEPT).map((key) => store.delete(key)), done]);
      return null;
    });
  }

  /** A value that is made once and kept for the life of the database. */
  async once(key: string, make: () => string): Promise<Outcome<string>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('device', 'readwrite');
      const before = await store.get(key);
      // Written only when it must be: a full device still reads.
      if (before !== undefined) return before;
      const value = make();
      await Promise.all([store.put(value, key), done]);
      return value;
    });
  }

  /** Something about this device that is no learner's, such as when it was last checked for a newer version. */
  async remember(key: string, value: string): Promise<Outcome<null>> {
    return this.#with(async (db) => {
      await db.put('device', value, key);
      return null;
    });
  }

  /** What was remembered; '' when nothing was. */
  async recall(key: string): Promise<Outcome<string>> {
    return this.#with(async (db) => (await db.get('device', key)) ?? '');
  }

  /** One more try after a lost connection; then the problem is told. */
  async #with<T>(work: (db: CourseDatabase) => Promise<T>): Promise<Outcome<T>> {
    try {
      const db = await this.#database();
      return { ok: true, value: await work(db) };
    } catch (reason) {
      if (!isLostConnection(reason)) return this.#failed();
    }
    try {
      this.#opening = undefined;
      return { ok: true, value: await work(await this.#database()) };
    } catch {
      return this.#failed();
    }
  }

  #failed(): Outcome<never> {
    // Nothing was ever opened: storage is blocked here. Otherwise this write was refused.
    return { ok: false, problem: this.#hasOpened ? storageFull() : storageBlocked() };
  }

  #hasOpened = false;

  async #database(): Promise<CourseDatabase> {
    this.#opening ??= inTime(
      openCourseDatabase(this.#courseId, () => {
        this.#opening = undefined;
      }),
    );
    try {
      const db = await this.#opening;
      this.#hasOpened = true;
      return db;
    } catch (reason) {
      // One that never answered would keep every later step waiting as well.
      if (!isNamed(reason, 'TimeoutError')) this.#opening = undefined;
      throw reason;
    }
  }
}

/** A browser can leave a request to open unanswered for ever, and throws nothing. */
function inTime<T>(opening: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new DOMException('The database did not open.', 'TimeoutError')), OPENS_WITHIN_MS);
  });
  return Promise.race([opening, late]);
}

/** The connection closed between two calls: another tab upgraded, or the browser cleared the site. */
function isLostConnection(reason: unknown): boolean {
  return isNamed(reason, 'InvalidStateError');
}

function isNamed(reason: unknown, name: string): boolean {
  return reason instanceof DOMException && reason.name === name;
}
