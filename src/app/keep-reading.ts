import type { Course } from '../content/course';
import type { Outcome } from '../problems/problem';
import { type ReadingTimes, withReading } from '../record/reading-times';
import { readTimes, timesText } from '../record/reading-times-text';
import type { CourseStore } from '../store/course-store';
import type { Reading } from './first-readings';

/** Where they stand on the device. */
const TIMES = 'times';

/** Counts readings on this device. Where one cannot be kept nobody is told: it is nothing of the learner's. */
export class ReadingKeeper {
  readonly #store: CourseStore;
  readonly #course: Course;
  #episode = '';
  #isAgain = Promise.resolve(false);

  constructor(store: CourseStore, course: Course) {
    this.#store = store;
    this.#course = course;
  }

  /** @param episode - the id of the one that it was read in: who takes the course again has read it before. */
  async keep({ seconds, ...at }: Reading, episode: string): Promise<void> {
    if (episode !== this.#episode) this.#isAgain = isTakenAgain(this.#store, episode);
    this.#episode = episode;
    if (await this.#isAgain) return;
    const { id, revision } = this.#course;
    await this.#store.revise(TIMES, (before) => {
      // What cannot be read is begun again.
      const times = withReading(readTimes(before)?.times ?? [], { revision, ...at }, seconds);
      return timesText({ course: id, times });
    });
  }
}

/** All that this device has counted. */
export async function timesOnDevice(store: CourseStore): Promise<Outcome<ReadingTimes>> {
  const recalled = await store.recall(TIMES);
  return recalled.ok ? { ok: true, value: readTimes(recalled.value)?.times ?? [] } : recalled;
}

/** Where nothing can be read nothing is counted either. */
async function isTakenAgain(store: CourseStore, episode: string): Promise<boolean> {
  const found = await store.episodes(Date.now());
  if (!found.ok) return true;
  const { episodes } = found.value;
  const own = episodes.find(({ record }) => record.episode === episode);
  return episodes.some(({ person, isPast }) => isPast === true && person === own?.person);
}
