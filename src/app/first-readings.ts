import type { Episode } from '../episode/episode';
import { FIRST_OF_ALL, SIGNS_OF_LIFE } from './idle';
import { isDone, isHeavy, isUntouched, type Whereabouts, whereaboutsIn } from './read-place';
import { Stay } from './stay';

/** How long somebody took over a place that they met for the first time, and finished with. */
export interface Reading {
  readonly module: string;
  readonly place: string;
  readonly seconds: number;
}

/** What is read in the place of a screen or of its story, perhaps by a link: the screen's time says nothing then. */
const BESIDE = ['ds-open-evidence', 'ds-open-glossary', 'ds-open-optional', 'ds-go-to', 'ds-skip'];
const NOWHERE: Whereabouts = { is: 'nowhere' };

/**
 * Times first readings: from a place's first showing until the learner goes on from it, with nothing
 * else in between. What was half read before, in this visit or an earlier one, is not timed, because
 * reading on is quicker; nor is going back.
 */
export class FirstReadings {
  readonly #read: (reading: Reading, episode: string) => void;
  #at: Whereabouts = NOWHERE;
  #stay: Stay | undefined;
  /** The places of this learner's turn that were shown before. */
  readonly #shown = new Set<string>();

  /** @param read - hears of each, with the id of the episode that it was read in. */
  constructor(read: (reading: Reading, episode: string) => void) {
    this.#read = read;
    for (const name of SIGNS_OF_LIFE) window.addEventListener(name, () => this.#stay?.active(now()), FIRST_OF_ALL);
    window.addEventListener('ds-shown', () => this.#stay?.shown(), FIRST_OF_ALL);
    for (const name of BESIDE) window.addEventListener(name, () => this.#stay?.interrupt(), FIRST_OF_ALL);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#stay?.hide(now());
      else this.#stay?.show(now());
    });
  }

  /** Something may have been shown. */
  changed(episode: Episode | undefined): void {
    const to = episode ? whereaboutsIn(episode.view) : NOWHERE;
    if (!episode || isSame(this.#at, to)) return;
    this.#end(episode);
    this.#stay = this.#isFirstReading(to, episode) ? new Stay(now(), isHeavy(episode.view)) : undefined;
    if (to.is === 'module') this.#shown.add(nameOf(to));
    this.#at = to;
  }

  /** The next one begins anew. */
  learnerLeft(): void {
    this.#at = NOWHERE;
    this.#stay = undefined;
    this.#shown.clear();
  }

  #end({ facts, record }: Episode): void {
    const { is } = this.#at;
    if (is !== 'module' || !this.#stay) return;
    const { module, place } = this.#at;
    const seconds = this.#stay.end(now());
    if (seconds !== null && isDone(facts, module, place)) this.#read({ module, place, seconds }, record.episode);
  }

  /** Come to from the page before it, or at the beginning of a module. */
  #isFirstReading(to: Whereabouts, { facts }: Episode): boolean {
    if (to.is !== 'module' || to.place === '' || !to.isStart) return false;
    if (this.#shown.has(nameOf(to)) || isDone(facts, to.module, to.place)) return false;
    if (this.#at.is === 'home') return isUntouched(facts, to.module);
    return this.#at.is === 'module' && this.#at.module === to.module;
  }
}

function isSame(one: Whereabouts, other: Whereabouts): boolean {
  if (one.is !== 'module' || other.is !== 'module') return one.is === other.is;
  return nameOf(one) === nameOf(other);
}

function nameOf({ module, place }: Whereabouts & { readonly is: 'module' }): string {
  return `${module} ${place}`;
}

function now(): number {
  return performance.now();
}
