import { html, type TemplateResult } from 'lit';
import { StillThere } from '../elements/still-there';
import { watchIdle } from './idle';

/** Whose turn ends once nobody is there. */
export interface AbsenceHost {
  /** How long nobody may do anything, in milliseconds; 0 when a turn never ends by itself. */
  readonly limit: number;
  /** Whether there is a turn that somebody could miss: nobody is asked about an untouched page. */
  isBegun(): boolean;
  /** Somebody is there. */
  present(at: number): void;
  /** Nobody was there for the limit, and nobody answered. Called once for each `watch`. */
  absent(): void;
  /** Called when the warning comes or goes. */
  changed(): void;
}

/** Told no more often than this: what is written of it is precise enough after a crash too. */
const PRESENT_EVERY_MS = 5000;
/** WCAG 2.2 SC 2.2.1 asks for 20 seconds at least; a reader that speaks needs more to come to the button. */
const NOTICE_MS = 60_000;

/** Nobody is there any longer: it asks, and when there is no answer the turn ends. */
export class Absence {
  readonly #host: AbsenceHost;
  /** How long there is to answer. Of the shortest limit, a minute, this is the second half. */
  readonly #notice: number;
  #isAsking = false;
  #stop = () => {};

  constructor(host: AbsenceHost) {
    this.#host = host;
    this.#notice = Math.min(NOTICE_MS, host.limit / 2);
  }

  /** A turn begins. */
  watch(): void {
    this.stop();
    const { limit, present, absent, isBegun } = this.#host;
    if (limit === 0) return;
    let told = Date.now();
    this.#stop = watchIdle({
      limit,
      notice: this.#notice,
      now: () => Date.now(),
      active: (at, sign) => {
        if (!isOnWarning(sign)) this.answered();
        if (Math.abs(at - told) < PRESENT_EVERY_MS) return;
        told = at;
        present(at);
      },
      warn: () => this.#ask(isBegun()),
      idle: absent,
    });
  }

  /** While it asks whether somebody is still there; otherwise 0. */
  get secondsToAnswer(): number {
    return this.#isAsking ? this.#notice / 1000 : 0;
  }

  /** Somebody is still there. */
  answered(): void {
    this.#ask(false);
  }

  /** The turn is over. */
  stop(): void {
    this.#stop();
    this.answered();
  }

  /** What asks whether somebody is still there, for a slot of that name. `isLost` when their work is kept nowhere. */
  warning(isLost: boolean): TemplateResult {
    return html`<ds-still-there slot="warning" .seconds=${this.secondsToAnswer} ?lost=${isLost}></ds-still-there>`;
  }

  #ask(isAsking: boolean): void {
    if (this.#isAsking === isAsking) return;
    this.#isAsking = isAsking;
    this.#host.changed();
  }
}

/**
 * A finger that comes down on the warning is somebody's, but the warning stays under it until it has
 * been pressed: gone sooner, the press would fall on whatever is behind it.
 */
function isOnWarning(sign: Event): boolean {
  return sign.composedPath().some((target) => target instanceof StillThere);
}
