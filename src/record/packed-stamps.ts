import type { Coder } from './coder';
import type { Stamped } from './record';
import { less, pick, type Shape, signed } from './shapes';

/** Packs stamps as what differs from the stamp before: most of the time a small step of the clock. */
export class Stamps {
  readonly #sittings: readonly string[];
  #clock: number;
  #by: string;

  /**
   * @param clock - the record's.
   * @param sittings - every id that a stamp can name.
   */
  constructor(clock: number, sittings: readonly string[]) {
    this.#sittings = sittings;
    this.#clock = clock;
    this.#by = sittings[0] ?? '';
  }

  stamped<T>(coder: Coder, context: string, value: Stamped<T> | undefined, shape: Shape<T>): Stamped<T> {
    const written = shape(coder, value?.value);
    this.#clock += signed(coder, `${context}.clock`, less(value?.clock, this.#clock));
    const isSame = coder.flag(`${context}.by`, value && value.by === this.#by);
    if (!isSame) this.#by = pick(coder, this.#sittings, value?.by);
    return { value: written, clock: this.#clock, by: this.#by };
  }
}
