import { Scorm12API } from 'scorm-again';
import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, Module } from '../../src/content/course';
import { Episode } from '../../src/episode/episode';
import type { EpisodeWorld } from '../../src/episode/episode-world';
import { learnerRemoved, storageBlocked } from '../../src/problems/store';
import { noReporter } from '../../src/report/none';
import type { Reporter } from '../../src/report/reporter';
import { scorm12Reporter } from '../../src/report/scorm12';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import type { SetAside } from '../../src/store/course-database';
import type { EpisodeStore } from '../../src/store/course-store';
import { type DeviceEpisode, joined } from '../../src/store/device-episode';
import type { Person } from '../../src/store/person';
import { sampleModule } from '../machine/sample-module';

/** A course of the one sample module. */
export const sampleCourse: Course = {
  id: 'sample-course',
  title: 'Sample course',
  revision: 'abcdef12',
  passMark: 0.8,
  readingSpeed: 200,
  modules: [
    {
      id: sampleModule.id,
      title: sampleModule.title,
      summary: 'A sample.',
      minutes: 5,
      screens: sampleModule.screens.map(({ id }) => id),
      blocks: ['try-it', 'rare', 'door'],
      questions: sampleModule.questions.map(({ id }) => id),
    },
  ],
  local: {
    council: 'Example',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
};

/** Who learns without an LMS, unless a test says otherwise. */
export const SAM = 'person-s';

/** A device that remembers in memory, by the same rules as the real store. */
export class MemoryDevice implements EpisodeStore {
  readonly kept = new Map<string, DeviceEpisode>();
  readonly known: Person[] = [{ id: SAM, name: 'Sam', used: 0 }];
  readonly aside: SetAside[] = [];
  readonly #once = new Map<string, string>();
  isBlocked = false;

  async episodes() {
    if (this.isBlocked) return { ok: false as const, problem: storageBlocked() };
    const episodes = [...this.kept.values()].sort((a, b) => b.updated - a.updated);
    return { ok: true as const, value: { episodes, damaged: 0 } };
  }

  async people() {
    if (this.isBlocked) return { ok: false as const, problem: storageBlocked() };
    return { ok: true as const, value: this.known };
  }

  #held: Promise<void> | undefined;

  /** No write ends until what this answers with is called. */
  holdWrites(): () => void {
    let end = () => {};
    this.#held = new Promise((ended) => {
      end = ended;
    });
    return end;
  }

  async keep(episode: DeviceEpisode) {
    await this.#held;
    if (this.isBlocked) return { ok: false as const, problem: storageBlocked() };
    const isWelcome = episode.person === '' || this.known.some(({ id }) => id === episode.person);
    if (!isWelcome) return { ok: false as const, problem: learnerRemoved() };
    const before = this.kept.get(episode.record.episode);
    const after = before ? joined(before, episode) : episode;
    this.kept.set(episode.record.episode, after);
    return { ok: true as const, value: after };
  }

  async setAside(value: unknown, why: string, now: number) {
    this.aside.push({ value, why, at: now });
    return { ok: true as const, value: null };
  }

  async once(key: string, make: () => string) {
    const value = this.#once.get(key) ?? make();
    this.#once.set(key, value);
    return { ok: true as const, value };
  }
}

/** What an LMS keeps of an attempt between launches. */
export interface LmsMemory {
  suspendData: string;
  status: string;
  learner: string;
  mode?: string;
}

/** A launch of a real SCORM 1.2 run-time that holds what the LMS remembered. */
export function launchLms(memory: LmsMemory): Scorm12API {
  const api = new Scorm12API({ autocommit: false });
  const review = memory.mode === 'review' ? { lesson_mode: 'review', credit: 'no-credit' } : {};
  const core = { student_id: memory.learner, lesson_status: memory.status, entry: 'resume', ...review };
  api.loadFromJSON({ core, suspend_data: memory.suspendData }, 'cmi');
  return api;
}

let ids = 0;

interface WorldOptions {
  readonly device: MemoryDevice;
  readonly api?: Scorm12Api;
  readonly reporter?: Reporter;
  /** Who learns, where there is no LMS. */
  readonly person?: string;
  /** What is to be otherwise than usual. */
  readonly but?: Partial<EpisodeWorld>;
}

/** An episode in a world that stands still, and moves when it is told to. */
export function startWorld(options: WorldOptions) {
  const clock = { time: 0, date: Date.UTC(2026, 10, 21, 9) };
  const painted: (() => void)[] = [];
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  const reporter = options.reporter ?? (options.api ? scorm12Reporter(options.api) : noReporter());
  const world: EpisodeWorld = {
    course: sampleCourse,
    store: options.device,
    reporter,
    person: reporter.kind === 'none' ? (options.person ?? SAM) : '',
    openModule: async (): Promise<Module> => sampleModule,
    date: () => clock.date,
    time: () => clock.time,
    // Different at every call, and as long as asked.
    randomId: (length) => String(++ids).padStart(length, 'x').slice(-length),
    afterPaint: (work) => void painted.push(work),
    after: (wait, work) => {
      const timer = { at: clock.time + wait, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    isReachable: async () => true,
    isInView: () => true,
    random: () => 0,
    claim: async () => ({ lost: new Promise(() => {}), release: () => {} }),
    freed: () => new Promise(() => {}),
    log: () => {},
    changed: () => {},
    ...options.but,
  };
  const episode = new Episode(world);
  return {
    episode,
    clock,
    /** Lets writes reach the device, and the screen be painted. */
    async settle() {
      await episode.settle();
      for (const work of painted.splice(0)) work();
    },
    /** Lets time go by, in milliseconds, and whatever waited for it happen. */
    async wait(milliseconds: number) {
      clock.time += milliseconds;
      clock.date += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= clock.time)) {
        if (timers.delete(timer)) timer.work();
        // The probe of the network answers in a later turn, and the screen is painted.
        await new Promise((turn) => setImmediate(turn));
        for (const work of painted.splice(0)) work();
        await new Promise((turn) => setImmediate(turn));
      }
    },
  };
}
