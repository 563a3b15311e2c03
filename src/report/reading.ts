import { readDecimal } from './decimal';
import { plainLine } from './plain-text';
import type { Session } from './session';

/** Reads what an LMS shows and makes it safe. What is odd means its default, and is noted for the help desk. */
export class Reading {
  readonly #session: Session;
  readonly #unanswered = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** As the LMS has it. */
  text(element: string): string {
    const text = this.#session.tryRead(element);
    if (text === undefined) this.#unanswered.add(element);
    return text ?? '';
  }

  /** Whether the LMS answered, be it nothing, when it was asked for an element. */
  isAnswered(element: string): boolean {
    return !this.#unanswered.has(element);
  }

  /** One line of plain text. */
  line(element: string, limit: number): string {
    const text = this.text(element);
    const line = plainLine(text, limit);
    if (line !== text) this.#session.odd(element, 'what can be shown of it');
    return line;
  }

  /** @param parse - answers null for what cannot be used. */
  parsed<T>(element: string, parse: (text: string) => T | null): T | null {
    const text = this.text(element);
    if (text === '') return null;
    const value = parse(text);
    if (value === null) this.#session.odd(element, 'none');
    return value;
  }

  /** A number that this element may hold; null when it holds none. */
  number(element: string, low: number, high: number): number | null {
    return this.parsed(element, (text) => readDecimal(text, low, high));
  }

  /** One of the standard's words, in whatever case and with whatever hyphen the LMS writes it. */
  word<Word extends string>(element: string, known: readonly Word[], otherwise: NoInfer<Word>): Word {
    const text = this.text(element);
    const word = known.find((one) => lettersOf(one) === lettersOf(text)) ?? otherwise;
    if (text !== '' && text !== word) this.#session.odd(element, `“${word}”`);
    return word;
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
