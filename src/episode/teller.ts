import type { Problem } from '../problems/problem';
import type { Launch, Report, Reporter, Told } from '../report/reporter';

/**
 * Makes the LMS agree with the record, as often as it can bear: milestones in one moment make one
 * telling, after the screen has been painted. It keeps nothing of the learner's.
 */
export class Teller {
  readonly #reporter: Reporter;
  readonly #report: () => Report;
  readonly #afterPaint: (work: () => void) => void;
  readonly #heard: (problem: Problem | null) => void;
  #launch: Launch | null = null;
  #isWaiting = false;
  #isClosed = false;
  #isAccepted = true;

  /** @param heard - told what the LMS answered: null when it accepted everything. */
  constructor(
    reporter: Reporter,
    report: () => Report,
    afterPaint: (work: () => void) => void,
    heard: (problem: Problem | null) => void,
  ) {
    this.#reporter = reporter;
    this.#report = report;
    this.#afterPaint = afterPaint;
    this.#heard = heard;
  }

  /** What the LMS said at launch; null without an LMS, or when it would not begin. */
  get launch(): Launch | null {
    return this.#launch;
  }

  /** Whether the LMS took everything that it was last told. */
  get isAccepted(): boolean {
    return this.#launch !== null && this.#isAccepted;
  }

  open(): void {
    if (this.#reporter.kind === 'none') return;
    const answer = this.#reporter.open();
    if (answer.ok) this.#launch = answer.launch;
    else this.#hear(answer);
  }

  soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#afterPaint(() => this.now());
  }

  now(): void {
    this.#isWaiting = false;
    if (this.#launch && !this.#isClosed) this.#hear(this.#reporter.tell(this.#report()));
  }

  close(): void {
    if (this.#launch && !this.#isClosed) this.#hear(this.#reporter.close(this.#report()));
    this.#isClosed = true;
  }

  #hear(told: Told): void {
    this.#isAccepted = told.ok;
    this.#heard(told.ok ? null : told.problem);
  }
}
