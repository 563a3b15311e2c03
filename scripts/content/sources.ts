import type { Prose } from '../../src/content/prose';
import type { Place } from './place';

/** A piece of a parsed text: where it starts and ends, and the lines of the file that the text's lines came from. */
export interface Piece {
  readonly file: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly number[];
}

/** What an author says to be a false alarm, with the lines that it holds for. */
export interface Accepted {
  /** The permanent code of the check. */
  readonly code: string;
  readonly reason: string;
  readonly place: Place;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * Remembers where each piece of prose was written, and what its author has accepted. A compiled
 * course carries no places, because learners have no use for them; the checks that read it do.
 */
export class Sources {
  readonly #pieces = new WeakMap<Prose, Piece>();
  readonly #accepted: Accepted[] = [];
  #renamed: readonly Renamed[] = [];

  keep(prose: Prose, piece: Piece): void {
    this.#pieces.set(prose, piece);
  }

  /** By name as authors write it: what learners read in its place, so that their words are found where they were written. */
  rename(changed: ReadonlyMap<string, string>): void {
    this.#renamed = [...changed].map(toRenamed);
  }

  accept(accepted: Accepted): void {
    this.#accepted.push(accepted);
  }

  get accepted(): readonly Accepted[] {
    return this.#accepted;
  }

  /** Whether it is a piece of prose that an author wrote. */
  has(prose: Prose): boolean {
    return this.#pieces.has(prose);
  }

  /**
   * Where some words of a piece of prose are in its file: of words that formatting breaks up, where
   * the piece starts. Undefined when nobody wrote the piece, as with what a preview adds.
   *
   * @param within - Words around them, when the same words come more than once.
   */
  placeOf(prose: Prose, words = '', within = ''): Place | undefined {
    const piece = this.#pieces.get(prose);
    if (!piece) return undefined;
    const around = this.#find(piece, within, piece.from);
    return placeAt(piece, this.#find(piece, words, around));
  }

  /** Where words start, however the author broke the line, set them in bold or called things; `from` when they are not there. */
  #find({ text, to }: Piece, words: string, from: number): number {
    if (words.trim() === '') return from;
    const pattern = this.#renamed.reduce(
      (found, { name, called }) => found.replaceAll(called, () => `(?:${called}|${name})`),
      patternOf(words),
    );
    const at = text.slice(from, to).search(new RegExp(pattern, 'i'));
    return at === -1 ? from : from + at;
  }
}

/** What is written, and what is read in its place, as patterns. */
type Renamed = Record<'name' | 'called', string>;

function toRenamed([name, called]: readonly [string, string]): Renamed {
  const the = /^the\s+/i;
  // The text may have `our` where both begin with `the`.
  const bare = (words: string) => (the.test(name) && the.test(called) ? words.replace(the, '') : words);
  return { name: patternOf(bare(name)), called: patternOf(bare(called)) };
}

/** In small letters, so that the pattern of a name is found in that of a sentence. */
function patternOf(words: string): string {
  const parts = words
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[*_]*[\\s>]+[*_]*');
}

function placeAt({ file, text, lines }: Piece, offset: number): Place {
  const above = text.slice(0, offset).split('\n');
  return { file, line: lines[above.length - 1] ?? above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}
