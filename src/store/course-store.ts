import type { Outcome } from '../problems/problem';
import { learnerRemoved, storageBlocked, storageFull, storedRecordDamaged } from '../problems/store';
import { type CourseDatabase, openCourseDatabase } from './course-database';
import { type DeviceEpisode, joined, readDeviceEpisode } from './device-episode';
import { BEFORE_NAMES, isPerson, type Person } from './person';

/** What was found on the device. */
export interface Found {
  /** The latest first. */
  readonly episodes: readonly DeviceEpisode[];
  /** How many entries could not be read, and were set aside. */
  readonly damaged: number;
}

/** What an episode asks of a store. */
export type EpisodeStore = Pick<CourseStore, 'episodes' | 'people' | 'keep' | 'setAside' | 'once'>;

/** Far longer than the slowest device takes; then a request is one that never ends. A guess. */
const OPENS_WITHIN_MS = 8000;

/** A browser clears a site bit by bit, and a page hears of it at the beginning. A guess. */
const CLEARED_WITHIN_MS = 1000;

/** Enough to see a pattern, while a damaged LMS cannot fill the device. A guess. */
const SET_ASIDE_KEPT = 20;

/** What a learner did is on the disk itself before it is called saved: the battery may die in the next moment. */
const ON_DISK: IDBTransactionOptions = { durability: 'strict' };

/**
 * The one door to IndexedDB. Everything answers and nothing throws, because a device that refuses
 * to store is a fact of life (private windows, blocked third-party storage, a full disk).
 */
export class CourseStore {
  readonly #courseId: string;
  readonly #gone: () => void;
  #opening: Promise<CourseDatabase> | undefined;
  /** Everybody whom this page has met, by id. */
  readonly #known = new Map<string, Person>();

  /**
   * @param courseId - names the database, so that packages sharing an origin never touch each other.
   * @param gone - called when the database has been taken from under this page, perhaps with all that
   *   was in it: the browser cleared the site, or another page deleted or upgrades it.
   */
  constructor(courseId: string, gone: () => void = () => {}) {
    this.#courseId = courseId;
    this.#gone = gone;
  }

  /** All episodes on this device. Entries that cannot be read are moved aside, for the help desk. */
  async episodes(now: number): Promise<Outcome<Found>> {
    return this.#with(async (db) => {
      // Only read, as mostly nothing is damaged: a transaction that writes keeps the first screen waiting for its end.
      const store = db.transaction('episodes').store;
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll() as Promise<unknown[]>]);
      const read = values.map(readDeviceEpisode);
      const damaged = keys.filter((_, index) => !read[index]);
      // A full device still reads what is good.
      if (damaged.length > 0) await setDamagedAside(db, damaged, now).catch(() => {});
      const good = read.filter((episode) => episode !== undefined).sort((a, b) => b.updated - a.updated);
      return { episodes: good, damaged: damaged.length };
    });
  }

  /**
   * Keeps an episode. What is there already is merged in the same transaction, so two tabs that
   * write in turn both keep what they earned. Work of somebody who has been removed from this device
   * is not kept: a tab that is still open would bring them back. Answers with the episode as it is now kept.
   */
  async keep(episode: DeviceEpisode): Promise<Outcome<DeviceEpisode>> {
    const kept = await this.#with(async (db) => {
      const transaction = db.transaction(['episodes', 'people', 'device'], 'readwrite', ON_DISK);
      const [store, people] = [transaction.objectStore('episodes'), transaction.objectStore('people')];
      const before = readDeviceEpisode(await store.get(episode.record.episode));
      const isOwned = episode.person === '' || episode.person === before?.person;
      if (!isOwned && (await people.getKey(episode.person)) === undefined) {
        if ((await transaction.objectStore('device').getKey(removed(episode.person))) !== undefined) return null;
        // The browser cleared the device under this page: who was here is written again with their work.
        const person = this.#known.get(episode.person);
        if (person) await people.put(person);
      }
      const after = before ? joined(before, episode) : episode;
      await store.put(after, episode.record.episode);
      await transaction.done;
      return after;
    });
    if (!kept.ok) return kept;
    return kept.value ? { ok: true, value: kept.value } : { ok: false, problem: learnerRemoved() };
  }

  /** Who learns on this device without an LMS, whoever went on last first. */
  async people(): Promise<Outcome<readonly Person[]>> {
    return this.#with(async (db) => {
      const transaction = db.transaction(['people', 'episodes']);
      const [values, episodes] = await Promise.all([
        transaction.objectStore('people').getAll() as Promise<unknown[]>,
        transaction.objectStore('episodes').getAll() as Promise<unknown[]>,
      ]);
      const people = values.filter(isPerson);
      const unnamed = withoutOwner(people, episodes.map(readDeviceEpisode));
      // A full device still says who is here.
      if (unnamed) await db.put('people', unnamed).catch(() => {});
      const all = unnamed ? [...people, unnamed] : people;
      for (const person of all) this.#known.set(person.id, person);
      return all.sort((a, b) => b.used - a.used);
    });
  }

  /** Somebody begins to learn here, or has agreed to something. */
  async keepPerson(person: Person): Promise<Outcome<null>> {
    // Somebody new is known even where there is no room for them: they are written beside their work when there is.
    if (!this.#known.has(person.id)) this.#known.set(person.id, person);
    return this.#with(async (db) => {
      const { store, done } = db.transaction('people', 'readwrite', ON_DISK);
      await Promise.all([store.put(person), done]);
      this.#known.set(person.id, person);
      return null;
    });
  }

  /** Somebody goes on, at `now` in epoch milliseconds; null when they have been removed from this device. */
  async goOnAs(id: string, now: number): Promise<Outcome<Person | null>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('people', 'readwrite');
      const before = await store.get(id);
      const person = before ? { ...before, used: now } : null;
      if (person) await store.put(person);
      await done;
      return person;
    });
  }

  /** Removes somebody, with all that they did here, or nothing of it. */
  async forget(id: string): Promise<Outcome<null>> {
    this.#known.delete(id);
    const forgotten = await this.#with((db) => removePerson(db, id, true));
    if (forgotten.ok) return forgotten;
    // A full device has no room for the mark before there is less on it.
    return this.#with(async (db) => {
      await removePerson(db, id, false);
      await db.put('device', '', removed(id)).catch(() => {});
      return null;
    });
  }

  /**
   * Somebody begins the course again, with this in the place of all that they did so far: that stays as
   * it is, and is gone on with no more. All of it or nothing, so that every window goes on with the same.
   */
  async beginAgain(fresh: DeviceEpisode): Promise<Outcome<null>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('episodes', 'readwrite', ON_DISK);
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const episode = readDeviceEpisode(cursor.value);
        if (episode?.person === fresh.person) await cursor.update({ ...episode, isPast: true });
      }
      await Promise.all([store.put(fresh, fresh.record.episode), done]);
      return null;
    });
  }

  /** Drops every episode of which this is so, as it is at that moment. */
  async drop(isOver: (episode: DeviceEpisode) => boolean): Promise<Outcome<null>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('episodes', 'readwrite');
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const episode = readDeviceEpisode(cursor.value);
        if (episode && isOver(episode)) await cursor.delete();
      }
      await done;
      return null;
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

  /** Changes what is remembered, as it is at that moment: of two pages that do so at once both have their say. */
  async revise(key: string, change: (before: string) => string): Promise<Outcome<null>> {
    return this.#with(async (db) => {
      const { store, done } = db.transaction('device', 'readwrite');
      await Promise.all([store.put(change((await store.get(key)) ?? ''), key), done]);
      return null;
    });
  }

  /** What was remembered; '' when nothing was. */
  async recall(key: string): Promise<Outcome<string>> {
    return this.#with(async (db) => (await db.get('device', key)) ?? '');
  }

  /** One more try after a lost connection, once whatever took it has had its time; then the problem is told. */
  async #with<T>(work: (db: CourseDatabase) => Promise<T>): Promise<Outcome<T>> {
    try {
      const db = await this.#database();
      return { ok: true, value: await work(db) };
    } catch (reason) {
      if (!isLostConnection(reason) && !this.#isBeingCleared) return this.#failed();
    }
    if (this.#isBeingCleared) await new Promise((cleared) => setTimeout(cleared, CLEARED_WITHIN_MS));
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
  #goneAt = Number.NEGATIVE_INFINITY;

  /** While a browser clears a site it refuses what is opened anew, in words of its own. */
  get #isBeingCleared(): boolean {
    return performance.now() - this.#goneAt < CLEARED_WITHIN_MS;
  }

  async #database(): Promise<CourseDatabase> {
    this.#opening ??= inTime(
      openCourseDatabase(this.#courseId, () => {
        this.#opening = undefined;
        this.#goneAt = performance.now();
        this.#gone();
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

/** Whatever stands at these keys and cannot be read; another tab may have written there meanwhile. */
async function setDamagedAside(db: CourseDatabase, keys: readonly string[], now: number): Promise<void> {
  const transaction = db.transaction(['episodes', 'setAside'], 'readwrite');
  const episodes = transaction.objectStore('episodes');
  for (const key of keys) {
    const value: unknown = await episodes.get(key);
    if (value === undefined || readDeviceEpisode(value)) continue;
    await transaction.objectStore('setAside').add({ value, why: storedRecordDamaged().code, at: now });
    await episodes.delete(key);
  }
  await transaction.done;
}

/** Whoever's work was here before names were asked, while they are not among the people yet. */
function withoutOwner(people: readonly Person[], episodes: readonly (DeviceEpisode | undefined)[]): Person | undefined {
  const theirs = episodes.filter((episode) => episode?.person === BEFORE_NAMES);
  if (theirs.length === 0 || people.some(({ id }) => id === BEFORE_NAMES)) return undefined;
  return { id: BEFORE_NAMES, name: '', used: Math.max(...theirs.map((episode) => episode?.updated ?? 0)) };
}

/** Where it is noted that somebody was removed, by their random id. */
function removed(id: string): string {
  return `removed-${id}`;
}

/** Of what was theirs nothing but a mark with a random id is left, so that a window that is still open is told. */
async function removePerson(db: CourseDatabase, id: string, isMarked: boolean): Promise<null> {
  const transaction = db.transaction(['people', 'episodes', 'setAside', 'device'], 'readwrite', ON_DISK);
  for (const name of ['episodes', 'setAside'] as const) {
    for (let cursor = await transaction.objectStore(name).openCursor(); cursor; cursor = await cursor.continue()) {
      if (ownerOf(cursor.value) === id) await cursor.delete();
    }
  }
  await transaction.objectStore('people').delete(id);
  if (isMarked) await transaction.objectStore('device').put('', removed(id));
  await transaction.done;
  return null;
}

/** Whose an entry is, set aside or not, readable or not. */
function ownerOf(entry: unknown): unknown {
  const { value, person } = (entry ?? {}) as {
    readonly value?: { readonly person?: unknown };
    readonly person?: unknown;
  };
  return readDeviceEpisode(entry)?.person ?? person ?? value?.person;
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
