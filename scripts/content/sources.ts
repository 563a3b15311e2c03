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

  keep(prose: Prose, piece: Piece): void {
    this.#pieces.set(prose, piece);
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
    const around = find(piece.text, within, piece.from, piece.to);
    return placeAt(piece, find(piece.text, words, around, piece.to));
  }
}

/** Where words start, however the author broke the line or set them in bold; `from` when they are not there. */
function find(text: string, words: string, from: number, to: number): number {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return from;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[*_]*[\\s>]+[*_]*');
  const at = text.slice(from, to).search(new RegExp(pattern, 'i'));
  return at === -1 ? from : from + at;
}

function placeAt({ file, text, lines }: Piece, offset: number): Place {
  const above = text.slice(0, offset).split('\n');
  return { file, line: lines[above.length - 1] ?? above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}
