import { RunTime } from './run-time';
import type { Standard, Verb } from './standard';
import type { Values } from './stored';

/** What is behind the sessions of an LMS, and outlives them. */
export interface Server {
  readonly values: Values;
  /** Whether what is sent arrives. */
  readonly isOnline: boolean;
  keep(values: Values): void;
  /** Epoch milliseconds. */
  now(): number;
}

/** How a call is answered: in text, by the standards; an ill-mannered LMS says whatever it likes, or throws. */
export type Answering = (verb: Verb, first: string, second: string) => string | number | boolean;

/** General exception: what Moodle answers to whatever it could not save. */
export const GENERAL = '101';

/**
 * One launch, with a well-behaved LMS: it keeps what is committed, and only that. Whatever the content
 * set after its last commit is gone at the next launch, as it is when a real tab is killed.
 */
export class Session {
  readonly standard: Standard;
  readonly server: Server;
  /** What was handed over at launch. */
  readonly launched: Values;
  readonly launchedAt: number;
  /** What the page's own copy of the data holds. */
  readonly held: Map<string, string>;
  #runTime: RunTime;
  /** Of a call that was refused before the run-time heard of it; '' otherwise. */
  #error = '';

  constructor(standard: Standard, launched: Values, server: Server) {
    this.standard = standard;
    this.launched = launched;
    this.server = server;
    this.launchedAt = server.now();
    this.held = new Map(Object.entries(launched));
    this.#runTime = new RunTime(standard, launched);
  }

  get isRunning(): boolean {
    return this.#runTime.isRunning;
  }

  get hasEnded(): boolean {
    return this.#runTime.hasEnded;
  }

  /** The code of the last call; '0' when all was well. */
  get error(): string {
    return this.#error || this.#runTime.call('lastError', '', '');
  }

  values(): Values {
    return this.#runTime.values();
  }

  /** Answers as the standard says, and keeps what is to be kept. */
  answer(verb: Verb, first: string, second: string): string {
    if (verb === 'lastError') return this.error;
    const isSaving = verb === 'commit' || verb === 'terminate';
    if (isSaving && this.isRunning && !this.server.isOnline) return this.refuse(GENERAL);
    const answer = this.pass(verb, first, second);
    if (isSaving && answer === 'true') this.server.keep(this.values());
    return answer;
  }

  /** Answers as the standard says, and keeps nothing. */
  pass(verb: Verb, first: string, second: string): string {
    if (verb !== 'errorString' && verb !== 'diagnostic') this.#error = '';
    const answer = this.#runTime.call(verb, first, second);
    if (verb === 'set' && answer === 'true') this.held.set(first, second);
    return answer;
  }

  refuse(code: string): string {
    this.#error = code;
    return 'false';
  }

  /** Drops what the page holds and was never kept, and goes on. */
  dropUnsaved(): void {
    const kept = { ...this.launched, ...this.server.values };
    this.#runTime = new RunTime(this.standard, kept);
    this.#runTime.call('initialize', '', '');
    this.held.clear();
    for (const [element, value] of Object.entries(kept)) this.held.set(element, value);
  }
}
