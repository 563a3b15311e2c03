import { SittingClock } from '../episode/sitting-clock';
import { SHORTEST_READING } from '../record/time-buckets';

/** Longer than anybody reads a screen without a touch, a key or a mouse: it was left open. A guess. */
const LEFT_OPEN_MS = 5 * 60_000;

/** Somebody's stay at one place. Fed a clock that only runs forwards, in milliseconds, as `SittingClock` is. */
export class Stay {
  readonly #clock: SittingClock;
  #seen: number;
  #isBroken = false;
  #isUnshown: boolean;

  /** @param isUnshown - whether the place asks before it is shown: without `shown` it was not read. */
  constructor(now: number, isUnshown = false) {
    this.#clock = new SittingClock(now);
    this.#seen = now;
    this.#isUnshown = isUnshown;
  }

  /** They asked to see it. */
  shown(): void {
    this.#isUnshown = false;
  }

  /** Somebody is there. */
  active(now: number): void {
    if (now - this.#seen > LEFT_OPEN_MS) this.#isBroken = true;
    this.#seen = now;
  }

  /** Something else was read meanwhile. */
  interrupt(): void {
    this.#isBroken = true;
  }

  hide(now: number): void {
    this.#clock.hide(now);
  }

  show(now: number): void {
    this.#clock.show(now);
  }

  /**
   * How long it was read, in seconds; null where that says nothing: it was left open, interrupted, skimmed
   * past, or never shown.
   */
  end(now: number): number | null {
    this.active(now);
    const seconds = this.#clock.seconds(now);
    return this.#isBroken || this.#isUnshown || seconds < SHORTEST_READING ? null : seconds;
  }
}
