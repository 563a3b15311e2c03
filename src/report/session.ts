import { lmsCommitFailed, lmsRefused, lmsThrew } from '../problems/lms';
import type { Problem } from '../problems/problem';
import type { Lms, ReporterOptions } from './lms';
import { plainLine } from './plain-text';

/** How one call was answered. `code` is '' when it threw. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly problem: Problem };

export const DONE: Answer = { ok: true };

/** The error codes of a standard that mean something to us. */
export interface Codes {
  /** An element that this LMS does not keep: there is nothing to say there. */
  readonly notImplemented: readonly string[];
  /** A failing read that is quite normal, such as an element that nobody has set yet. */
  readonly normalRead: readonly string[];
  /** What a second Initialize of one session answers. */
  readonly alreadyRunning: string;
}

/** An LMS that fails now and then must not pass a review for a launch that counts. A guess. */
const READS = 3;
/** Long enough for what an LMS says of an error, short enough for a log. */
const TEXT_LIMIT = 250;

/**
 * Calls to one LMS, made safe: each is answered with a value and none throws. An LMS that answers
 * 'false' when nothing went wrong (its error code is 0) is believed in the code; some answer nothing
 * at all while a page closes, and then no code is no error either. Elements that an LMS turns out not
 * to keep are not tried again.
 */
export class Session {
  readonly #lms: Lms;
  readonly #codes: Codes;
  readonly #onRefused: ReporterOptions['onRefused'];
  readonly #missing = new Set<string>();
  /** Null until it is known who the learner is. */
  #private: readonly RegExp[] | null = null;

  constructor(lms: Lms, codes: Codes, { onRefused }: ReporterOptions) {
    this.#lms = lms;
    this.#codes = codes;
    this.#onRefused = onRefused;
  }

  /**
   * Begins the session. After a reload that killed the page the old session may still be running; it
   * is taken up as it is, because a second Initialize makes Moodle drop what was not committed.
   *
   * @param probe - an element that every LMS keeps, to tell a running session from a broken one.
   */
  begin(probe: string): Answer {
    const answer = this.#call(this.#lms.names.initialize, () => this.#lms.initialize());
    if (answer.ok || answer.code !== this.#codes.alreadyRunning) return answer;
    return this.#isAnswering(probe) ? DONE : answer;
  }

  /** The text of an element; '' when it has none, or none that can be read. */
  read(element: string): string {
    return this.tryRead(element) ?? '';
  }

  /** The text of an element, '' when it has none; undefined when the LMS throws instead of answering. */
  tryRead(element: string): string | undefined {
    for (let tried = 0; tried < READS; tried++) {
      try {
        return this.#read(element);
      } catch {
        this.#refused(this.nameOfRead(element), '', '');
      }
    }
    return undefined;
  }

  #read(element: string): string {
    const answer = this.#lms.getValue(element);
    if (typeof answer === 'object' && answer !== null) this.odd(element, 'text');
    const text = textOf(answer).trim();
    if (text === '') this.#noteFailedRead(element);
    return text;
  }

  nameOfRead(element: string): string {
    return `${this.#lms.names.getValue} ${element}`;
  }

  /** Notes that what the LMS shows there made no sense as it was. */
  odd(element: string, takenAs: string): void {
    this.#onRefused?.({ call: this.nameOfRead(element), takenAs });
  }

  set(element: string, value: string): Answer {
    if (this.lacks(element)) return DONE;
    const name = `${this.#lms.names.setValue} ${element}`;
    const answer = this.#call(name, () => this.#lms.setValue(element, value), value);
    if (answer.ok || !this.#codes.notImplemented.includes(answer.code)) return answer;
    this.#missing.add(kindOf(element));
    return DONE;
  }

  /** Whether the LMS has said that it does not keep this element (whatever its index). */
  lacks(element: string): boolean {
    return this.#missing.has(kindOf(element));
  }

  commit(): Answer {
    return this.#call(this.#lms.names.commit, () => this.#lms.commit(), '', lmsCommitFailed);
  }

  end(): Answer {
    return this.#call(this.#lms.names.terminate, () => this.#lms.terminate());
  }

  /** These words are never to appear in what the LMS is quoted as saying. */
  keepPrivate(words: readonly string[]): void {
    // A longer one cannot be in the text, and no regular expression can hold one of any length.
    this.#private = words.filter(({ length }) => length > 1 && length <= 2 * TEXT_LIMIT).map(asWord);
  }

  #call(name: string, method: () => unknown, value = '', refusal = lmsRefused): Answer {
    let answer: string;
    try {
      answer = textOf(method());
    } catch {
      this.#refused(name, '', '');
      return { ok: false, code: '', problem: lmsThrew(name) };
    }
    if (/^(true|1)$/i.test(answer)) return DONE;
    const code = this.#lastError();
    if (code === '0' || (code === '' && answer === '')) return DONE;
    const text = this.#textOfError(code, value);
    this.#refused(name, code, text);
    return { ok: false, code, problem: refusal(name, code, text) };
  }

  #isAnswering(element: string): boolean {
    try {
      return textOf(this.#lms.getValue(element)) !== '' || this.#lastError() === '0';
    } catch {
      return false;
    }
  }

  #noteFailedRead(element: string): void {
    const code = this.#lastError();
    const isNormal =
      code === '' || code === '0' || [...this.#codes.notImplemented, ...this.#codes.normalRead].includes(code);
    if (!isNormal) this.#refused(this.nameOfRead(element), code, this.#textOfError(code, ''));
  }

  #lastError(): string {
    const code = safely(() => this.#lms.lastError()).trim();
    // A code is a number of at most five digits (SCORM 2004 RTE 3.1.7). What is none is not for a learner to read.
    return /^\d{0,5}$/.test(code) ? code : '?';
  }

  #textOfError(code: string, value: string): string {
    // The diagnostic is the LMS's free text: until the learner's name is known, it could not be kept out.
    const detail = this.#private === null ? '' : safely(() => this.#lms.diagnostic(code));
    const said = [safely(() => this.#lms.errorString(code)), detail];
    const texts = said.map((text) => plainLine(text, TEXT_LIMIT)).filter((text) => text !== '' && text !== code);
    return this.#masked([...new Set(texts)].join('. '), value).slice(0, TEXT_LIMIT);
  }

  /** An LMS may quote what it refuses; a log for the help desk may not. */
  #masked(text: string, value: string): string {
    const isQuotable = value !== '' && value.length <= text.length;
    const words = [...(isQuotable ? [asWord(value)] : []), ...(this.#private ?? [])];
    return words.reduce((masked, word) => masked.replace(word, '…'), text);
  }

  #refused(call: string, code: string, text: string): void {
    this.#onRefused?.({ call, code, text });
  }
}

/** `cmi.interactions.12.id` and `cmi.interactions.3.id` are one kind of element. */
function kindOf(element: string): string {
  return element.replace(/\.\d+(?=\.)/g, '.n');
}

function asWord(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}

/** An LMS may answer with a boolean, a number, null or nothing, or with the word for nothing. */
function textOf(answer: unknown): string {
  const text = answer === null || answer === undefined ? '' : String(answer);
  return text === 'null' || text === 'undefined' ? '' : text;
}

function safely(method: () => unknown): string {
  try {
    return textOf(method());
  } catch {
    return '';
  }
}
