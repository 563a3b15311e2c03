/** A glance at another window still counts as learning; a window left open over lunch does not. A guess. */
const GLANCE_SECONDS = 60;

/**
 * Counts the seconds of one sitting while the page is in view. It is fed a clock that only runs
 * forwards (milliseconds since the page opened), so no time zone or clock change can bend it.
 */
export class SittingClock {
  #counted = 0;
  #since: number;
  #hidden = false;

  constructor(now: number) {
    this.#since = now;
  }

  seconds(now: number): number {
    const running = this.#hidden ? 0 : Math.max(0, now - this.#since);
    return Math.round((this.#counted + running) / 1000);
  }

  hide(now: number): void {
    if (this.#hidden) return;
    this.#counted += Math.max(0, now - this.#since);
    this.#since = now;
    this.#hidden = true;
  }

  show(now: number): void {
    if (!this.#hidden) return;
    const away = Math.max(0, now - this.#since);
    if (away <= GLANCE_SECONDS * 1000) this.#counted += away;
    this.#since = now;
    this.#hidden = false;
  }
}
