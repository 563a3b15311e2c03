import type { Course, Module } from '../content/course';
import type { Reporter } from '../report/reporter';
import type { EpisodeStore } from '../store/course-store';
import type { TellerWorld } from './teller';

/** What an episode needs of the world, so that tests can hold the world still. */
export interface EpisodeWorld extends TellerWorld {
  readonly course: Course;
  readonly store: EpisodeStore;
  readonly reporter: Reporter;
  /** The id of the person who learns, where there is no LMS to know them; '' in one, and where nothing can be kept. */
  readonly person: string;
  /** Loads a module's content; fails when it has not been kept for offline use and the network is gone. */
  openModule(id: string): Promise<Module>;
  /** Epoch milliseconds, for dates. */
  date(): number;
  /** Milliseconds on a clock that only runs forwards, for durations. */
  time(): number;
  /** Random characters of `A-Za-z0-9_-`. */
  randomId(length: number): string;
  /**
   * Makes this page the one that writes an episode. Null when another page is; with `take` it is
   * taken from that page. Where pages cannot know of each other, every one is the only one.
   */
  claim(episode: string, take: boolean): Promise<Claim | null>;
  /** Settles when no other page writes an episode any longer. */
  freed(episode: string): Promise<void>;
  /** Writes a line into the diagnostic log: no names, no answers. */
  log(line: string): void;
  /** Called after anything that a screen could show has changed. */
  changed(): void;
}

/** Being the one page that writes an episode. */
export interface Claim {
  /** Settles when another page takes it. */
  readonly lost: Promise<void>;
  /** Gives it up: another page may have it. */
  release(): void;
}
