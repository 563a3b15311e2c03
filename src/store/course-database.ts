import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeviceEpisode } from './device-episode';
import type { Person } from './person';

export interface CourseSchema extends DBSchema {
  /** By episode id. */
  episodes: { key: string; value: DeviceEpisode };
  /** Values that could not be read, kept for diagnosis and never shown to a learner. */
  setAside: { key: number; value: SetAside };
  /**
   * `salt`: random, made once, for hashing learners' ids. `checked`, `asked-to-stay…`: see the app's
   * device page. `times`: how long screens took, as counts, and nobody's. `removed-…`: somebody who was
   * removed, by their random id.
   */
  device: { key: string; value: string };
  /** By id: who learns on this device without an LMS. */
  people: { key: string; value: Person };
}

export interface SetAside {
  readonly value: unknown;
  /** The code of the problem that it caused. */
  readonly why: string;
  /** In epoch milliseconds. */
  readonly at: number;
}

export type CourseDatabase = IDBPDatabase<CourseSchema>;

const VERSION = 2;

/**
 * Opens the database of one course.
 *
 * @param onGone - called when the connection is lost: another tab upgrades, or the browser cleared it.
 * @throws whatever IndexedDB throws when it is blocked or broken.
 */
export async function openCourseDatabase(courseId: string, onGone: () => void): Promise<CourseDatabase> {
  const name = `doorstep-${courseId}`;
  const callbacks = {
    // A newer build is open in another tab: step aside so that it can upgrade.
    blocking: (_from: number, _to: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  };
  try {
    return await openDB<CourseSchema>(name, VERSION, { upgrade, ...callbacks });
  } catch (reason) {
    if (!(reason instanceof DOMException) || reason.name !== 'VersionError') throw reason;
    // A newer build has been here. Steps are only ever added, so this build can still work with its stores.
    return openDB<CourseSchema>(name, undefined, callbacks);
  }
}

/** Steps are only ever added: a device can come back after a year on any version. */
function upgrade(db: CourseDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    db.createObjectStore('episodes');
    db.createObjectStore('setAside', { autoIncrement: true });
    db.createObjectStore('device');
  }
  // What was here before is given to its owner as it is read, and not rewritten: a device that is full upgrades too.
  if (oldVersion < 2) db.createObjectStore('people', { keyPath: 'id' });
}
