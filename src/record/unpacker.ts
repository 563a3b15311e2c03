import { worthOf } from './base64';
import { type Chance, Chances, EVEN } from './chances';
import { type Coder, HALF, QUARTER, splitOf, TOP } from './coder';

/** The reader looks this many bits ahead, so a whole text is never asked for more beyond its end. */
const AHEAD = 32;

/** Reads. Throws when the text ends too early, so no text can keep it reading for ever. */
export class Unpacker implements Coder {
  readonly #chances = new Chances();
  readonly #text: string;
  #at = 0;
  #low = 0;
  #high = TOP;
  #point = 0;

  /** @param text - base64url digits. */
  constructor(text: string) {
    this.#text = text;
    for (let bit = 0; bit < AHEAD; bit++) this.#point = this.#point * 2 + this.#next();
  }

  flag(context: string, _: boolean | undefined, node?: number): boolean {
    const chance = this.#chances.of(context, node);
    const answer = this.#read(chance);
    this.#chances.learn(chance, answer);
    return answer;
  }

  bits(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++) value = value * 2 + (this.#read(EVEN) ? 1 : 0);
    return value;
  }

  #read(chance: Readonly<Chance>): boolean {
    const split = splitOf(this.#low, this.#high, chance);
    const answer = this.#point > split;
    if (answer) this.#low = split + 1;
    else this.#high = split;
    while (this.#settle()) {
      this.#low = this.#low * 2;
      this.#high = this.#high * 2 + 1;
      this.#point = this.#point * 2 + this.#next();
    }
    return answer;
  }

  /** Whether the next bit is certain; leaves the span ready to be doubled, as the packer does. */
  #settle(): boolean {
    let down = 0;
    if (this.#low >= HALF) down = HALF;
    else if (this.#high < HALF) down = 0;
    else if (this.#low >= QUARTER && this.#high < HALF + QUARTER) down = QUARTER;
    else return false;
    this.#low -= down;
    this.#high -= down;
    this.#point -= down;
    return true;
  }

  #next(): 0 | 1 {
    const digit = Math.floor(this.#at / 6);
    if (this.#at > this.#text.length * 6 + AHEAD) throw new Error('The packed record ends too early.');
    const bit = digit < this.#text.length ? (worthOf(this.#text.charAt(digit)) >> (5 - (this.#at % 6))) & 1 : 0;
    this.#at++;
    return bit === 1 ? 1 : 0;
  }
}
