import { lmsAltered } from '../problems/lms';
import type { Problem } from '../problems/problem';
import { isSameData } from '../record/codec';
import type { Launch, Report, Reporter, Told } from '../report/reporter';
import { type Connection, type ConnectionEvent, nextConnection, retryAfter } from './connection';

/** What a teller needs of the world. */
export interface TellerWorld {
  /** Runs something once the screen has been painted, so that a slow LMS never holds up what a learner sees. */
  afterPaint(work: () => void): void;
  /** Runs something after a while, in milliseconds, unless it is called off. */
  after(wait: number, work: () => void): () => void;
  /** Whether the place that the package came from can be reached now. */
  isReachable(): Promise<boolean>;
  /** Whether somebody can be reading: a page left open behind others keeps no session alive. */
  isInView(): boolean;
  /** From 0 up to 1. */
  random(): number;
}

/** What a teller tells of, and who hears how it went. */
export interface TellerSource {
  report(): Report;
  /** The report with the time up to now counted and kept. */
  stillReading(): Report;
  /** How things stand after a telling: the problem, or null when there is none. */
  heard(problem: Problem | null): void;
  /** The LMS took suspend data and shows others. */
  altered(shown: string): void;
}

/** How long a telling waits for others before the network is probed for all of them, in milliseconds. A guess. */
const CONFIRM_AFTER = 1000;
/** While a person reads, the LMS hears from us this often, so that it does not log them out. A guess. */
const KEEP_ALIVE = 4 * 60_000;

/**
 * Makes the LMS agree with the record, as often as it can bear, and keeps trying: milestones in one
 * moment make one telling, after the screen has been painted. It keeps nothing of the learner's.
 */
export class Teller {
  readonly #reporter: Reporter;
  readonly #world: TellerWorld;
  readonly #source: TellerSource;
  #launch: Launch | null = null;
  #connection: Connection = { is: 'connecting' };
  /** Counts them, so that a probe's answer is never taken for news of a later one. */
  #tellings = 0;
  /** The suspend data of the last telling. */
  #told = '';
  /** Settles once the screen shows what the learner did last, before it is painted. */
  #shown: Promise<void> = Promise.resolve();
  /** The LMS took all of the last telling. */
  #wasAccepted = false;
  /** No probe has said yet whether there was a network for the last telling. */
  #isUnconfirmed = false;
  #isWaiting = false;
  #isSilenced = false;
  #callOffConfirm: (() => void) | undefined;
  #callOffRetry: (() => void) | undefined;
  #callOffKeepAlive: (() => void) | undefined;

  constructor(reporter: Reporter, world: TellerWorld, source: TellerSource) {
    this.#reporter = reporter;
    this.#world = world;
    this.#source = source;
  }

  /** What the LMS said at launch; null without an LMS, or when it would not begin. */
  get launch(): Launch | null {
    return this.#launch;
  }

  get connection(): Connection {
    return this.#connection;
  }

  open(): void {
    if (this.#reporter.kind === 'none') return;
    const answer = this.#reporter.open();
    if (answer.ok) this.#launch = answer.launch;
    else this.#fail(answer.problem);
  }

  /**
   * The learner did something.
   *
   * @param shown - settles once the screen shows it.
   */
  acted(shown: Promise<void>): void {
    this.#shown = shown;
  }

  soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#world.afterPaint(() => this.now());
  }

  now(): void {
    this.#isWaiting = false;
    if (!this.#canTell) return;
    const report = this.#source.report();
    this.#hear(report, this.#reporter.tell(report));
    this.#keepAlive();
  }

  /** The network has come back, or the learner asks: no need to wait for the next try. */
  retry(): void {
    // The network was away since the last telling, so the LMS's "true" may mean nothing.
    if (this.#isUnconfirmed) this.#lose();
    if (this.#callOffRetry) void this.#tryAgain();
  }

  /** Tells what there is to tell, unless it is null, and ends the session. */
  close(report: Report | null): void {
    if (this.#launch && this.#connection.is !== 'closed') {
      const told = this.#reporter.close(this.#isSilenced ? null : report);
      this.#source.heard(told.ok ? null : told.problem);
    }
    for (const callOff of [this.#callOffConfirm, this.#callOffRetry, this.#callOffKeepAlive]) callOff?.();
    this.#move({ type: 'closed' });
  }

  /** Says nothing from now on: what the LMS holds is worth more than what this build could put in its place. */
  silence(): void {
    this.#isSilenced = true;
  }

  get #canTell(): boolean {
    return this.#launch?.records === true && !this.#isSilenced && this.#connection.is !== 'closed';
  }

  /** Whatever a probe answers from now on, it says nothing of the last telling. */
  #forgetTelling(): void {
    this.#tellings++;
    this.#isUnconfirmed = false;
    this.#callOffConfirm?.();
    this.#callOffConfirm = undefined;
  }

  #hear({ suspendData }: Report, told: Told): void {
    this.#told = suspendData;
    this.#tellings++;
    this.#wasAccepted = told.ok;
    this.#confirmSoon();
    if (!told.ok) this.#fail(told.problem);
  }

  /** An LMS's "true" means something only while there is a network: Moodle says it offline too, and saves nothing. */
  #confirmSoon(): void {
    this.#isUnconfirmed = true;
    // One probe is for all that was told before it: each putting it off, a lost telling would be called sent for long.
    this.#callOffConfirm ??= this.#world.after(CONFIRM_AFTER, () => {
      this.#callOffConfirm = undefined;
      void this.#confirm();
    });
  }

  async #confirm(): Promise<void> {
    const telling = this.#tellings;
    const isReached = await this.#world.isReachable();
    // Nothing has to be read for that, and a telling since is as lost as this one, unless it was confirmed.
    if (!isReached) {
      if (telling === this.#tellings || this.#isUnconfirmed) this.#lose();
      return;
    }
    await this.#isPainted();
    // The answer is about that telling only: a later one has its own, or has been refused.
    if (telling !== this.#tellings) return;
    this.#isUnconfirmed = false;
    const altered = this.#wasAccepted ? this.#altered() : '';
    if (altered !== '') return this.#takeBack(altered);
    // Of a telling that failed, too, what the LMS took has arrived: only the rest is said again.
    this.#reporter.trust();
    if (this.#wasAccepted) this.#move({ type: 'accepted' });
    this.#source.heard(null);
  }

  /**
   * The suspend data that the LMS shows in the place of those that it took; '' when it shows the same or
   * none. Some cut what is too long for them, and another device may have written in the meantime. The
   * same data prove no more than that they were taken, because Moodle answers from the page's own copy;
   * only a later launch can show that they were saved.
   */
  #altered(): string {
    const shown = this.#reporter.readBack();
    return isSameData(shown, this.#told) ? '' : shown;
  }

  /** Settles once what the learner did last can be seen: to read from a slow LMS must hold up no feedback. */
  async #isPainted(): Promise<void> {
    let shown: Promise<void>;
    do {
      shown = this.#shown;
      await shown;
      await new Promise<void>((painted) => this.#world.afterPaint(painted));
    } while (shown !== this.#shown);
  }

  async #tryAgain(): Promise<void> {
    this.#callOffRetry?.();
    this.#callOffRetry = undefined;
    if (await this.#world.isReachable()) this.now();
    else this.#lose();
  }

  /** There is no network: whatever the LMS took since it was last trusted may be lost. */
  #lose(): void {
    this.#forgetTelling();
    this.#reporter.doubt();
    this.#move({ type: 'unreachable' });
    this.#source.heard(null);
  }

  #takeBack(shown: string): void {
    this.#source.altered(shown);
    this.#reporter.doubt();
    this.#fail(lmsAltered());
  }

  #fail(problem: Problem): void {
    this.#move({ type: 'failed', problem });
    this.#source.heard(problem);
  }

  #move(event: ConnectionEvent): void {
    this.#connection = nextConnection(this.#connection, event);
    this.#callOffRetry?.();
    const wait = this.#launch ? retryAfter(this.#connection, this.#world.random()) : null;
    this.#callOffRetry = wait === null ? undefined : this.#world.after(wait, () => void this.#tryAgain());
  }

  #keepAlive(): void {
    this.#callOffKeepAlive?.();
    this.#callOffKeepAlive = this.#world.after(KEEP_ALIVE, () => this.#stayAlive());
  }

  #stayAlive(): void {
    if (this.#canTell && this.#world.isInView()) {
      const report = this.#source.stillReading();
      this.#hear(report, this.#reporter.stayAlive(report));
    }
    this.#keepAlive();
  }
}
