import { digitOf } from './base64';
import { type Chance, Chances, EVEN } from './chances';
import { bitAt, type Coder, HALF, QUARTER, splitOf, TOP } from './coder';

/** Writes. Ask for `text()` once, at the end. */
export class Packer implements Coder {
  readonly #chances = new Chances();
  #low = 0;
  #high = TOP;
  /** Bits that are known to be the opposite of the next one. */
  #owed = 0;
  #text = '';
  /** The bits of the next digit: a 1 to mark where they begin, then as many as there are. */
  #digit = 1;

  flag(context: string, value: boolean | undefined, node?: number): boolean {
    const chance = this.#chances.of(context, node);
    const answer = value === true;
    this.#write(answer, chance);
    this.#chances.learn(chance, answer);
    return answer;
  }

  bits(width: number, value: number | undefined): number {
    const whole = value ?? 0;
    for (let place = width - 1; place >= 0; place--) this.#write(bitAt(whole, place), EVEN);
    return whole;
  }

  text(): string {
    // Two more bits say which quarter the point is in; whatever follows them reads the same.
    this.#owed++;
    this.#emit(this.#low < QUARTER ? 0 : 1);
    while (this.#digit > 1) this.#add(0);
    return this.#text;
  }

  #write(answer: boolean, chance: Readonly<Chance>): void {
    const split = splitOf(this.#low, this.#high, chance);
    if (answer) this.#low = split + 1;
    else this.#high = split;
    while (this.#settle()) {
      this.#low = this.#low * 2;
      this.#high = this.#high * 2 + 1;
    }
  }

  /** Emits or owes the next bit if it is certain, and leaves the span ready to be doubled. */
  #settle(): boolean {
    let down = 0;
    if (this.#high < HALF) this.#emit(0);
    else if (this.#low >= HALF) {
      this.#emit(1);
      down = HALF;
    } else if (this.#low >= QUARTER && this.#high < HALF + QUARTER) {
      this.#owed++;
      down = QUARTER;
    } else return false;
    this.#low -= down;
    this.#high -= down;
    return true;
  }

  #emit(bit: 0 | 1): void {
    this.#add(bit);
    for (; this.#owed > 0; this.#owed--) this.#add(bit === 1 ? 0 : 1);
  }

  #add(bit: 0 | 1): void {
    this.#digit = this.#digit * 2 + bit;
    if (this.#digit < 64) return;
    this.#text += digitOf(this.#digit - 64);
    this.#digit = 1;
  }
}
