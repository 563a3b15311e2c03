import type { OddAnswer, RefusedCall } from '../report/lms';

/** Enough for an afternoon's trouble; the oldest lines go first. A guess. */
const LINES_KEPT = 200;

/** What went wrong between this page and the LMS, for the help desk: no names, no answers, no values. */
export class DiagnosticLog {
  readonly #lines: string[] = [];
  readonly #about: string;

  /** @param about - what the help desk should know of this page: course, revision, browser. */
  constructor(about: string) {
    this.#about = about;
  }

  /** @param at - epoch milliseconds. */
  add(at: number, line: string): void {
    this.#lines.push(`${new Date(at).toISOString()} ${line}`);
    this.#lines.splice(0, this.#lines.length - LINES_KEPT);
  }

  /** A call that the LMS refused, or an answer of the LMS that we could not take as it was. */
  refused(at: number, what: RefusedCall | OddAnswer): void {
    this.add(at, 'takenAs' in what ? lineOfOdd(what) : lineOfRefused(what));
  }

  get text(): string {
    return [this.#about, ...this.#lines].join('\n');
  }
}

function lineOfRefused({ call, code, text }: RefusedCall): string {
  return `${call} was refused: ${code || 'no code'} ${text}`.trim();
}

function lineOfOdd({ call, takenAs }: OddAnswer): string {
  return `${call} answered what cannot be used as it is; it was taken as ${takenAs}.`;
}
