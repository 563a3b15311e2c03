import type { Problem } from '../problems/problem';
import type { Launch, Report, Reporter } from '../report/reporter';
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

/** How long a telling waits for others before the network is probed for all of them, in milliseconds. A guess. */
const CONFIRM_AFTER = 1000;
/** While a person reads, the LMS hears from us this often, so that it does not log them out (field failure 11). */
const KEEP_ALIVE = 4 * 60_000;

/**
 * Makes the LMS agree with the record, as often as it can bear, and keeps trying: milestones in one
 * moment make one telling, after the screen has been painted. It keeps nothing of the learner's.
 */
export class Teller {
  readonly #reporter: Reporter;
  readonly #world: TellerWorld;
  readonly #report: () => Report;
  readonly #heard: (problem: Problem | null) => void;
  #launch: Launch | null = null;
  #connection: Connection = { is: 'connecting' };
  #isWaiting = false;
  #isSilenced = false;
  #callOffConfirm: (() => void) | undefined;
  #callOffRetry: (() => void) | undefined;
  #callOffKeepAlive: (() => void) | undefined;

  /** @param heard - told how things stand after each telling: the problem, or null when there is none. */
  constructor(reporter: Reporter, world: TellerWorld, report: () => Report, heard: (problem: Problem | null) => void) {
    this.#reporter = reporter;
    this.#world = world;
    this.#report = report;
    this.#heard = heard;
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
    else this.#move({ type: 'failed', problem: answer.problem });
  }

  soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#world.afterPaint(() => this.now());
  }

  now(): void {
    this.#isWaiting = false;
    if (!this.#canTell) return;
    const told = this.#reporter.tell(this.#report());
    if (told.ok) this.#confirmSoon();
    else this.#fail(told.problem);
    this.#keepAlive();
  }

  /** The network has come back, or the learner asks: no need to wait for the next try. */
  retry(): void {
    if (this.#callOffRetry) void this.#tryAgain();
  }

  /** Tells what there is to tell, unless it is null, and ends the session. */
  close(report: Report | null): void {
    if (this.#launch && this.#connection.is !== 'closed') {
      const told = this.#reporter.close(this.#isSilenced ? null : report);
      this.#heard(told.ok ? null : told.problem);
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

  /** An LMS's "true" means something only while there is a network: Moodle says it offline too, and saves nothing. */
  #confirmSoon(): void {
    this.#callOffConfirm?.();
    this.#callOffConfirm = this.#world.after(CONFIRM_AFTER, () => void this.#confirm());
  }

  async #confirm(): Promise<void> {
    if (await this.#world.isReachable()) this.#move({ type: 'accepted' });
    else this.#lose();
    this.#heard(null);
  }

  async #tryAgain(): Promise<void> {
    this.#callOffRetry?.();
    this.#callOffRetry = undefined;
    if (await this.#world.isReachable()) this.now();
    else this.#lose();
    this.#heard(null);
  }

  #lose(): void {
    this.#reporter.doubt();
    this.#move({ type: 'unreachable' });
  }

  #fail(problem: Problem): void {
    this.#reporter.doubt();
    this.#move({ type: 'failed', problem });
    this.#heard(problem);
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
    if (this.#canTell && this.#world.isInView()) this.#reporter.stayAlive(this.#report());
    this.#keepAlive();
  }
}
