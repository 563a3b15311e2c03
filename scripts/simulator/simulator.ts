import { handedOver, type LaunchSettings } from './handed-over';
import { type Manner, manner as mannerOf } from './manner';
import { opensForReview } from './moodle';
import { type Answering, type Server, Session } from './session';
import { API_NAMES, type LmsApi, METHODS, type Method, type Standard, type Verb } from './standard';
import { NOTHING_STORED, type Stored } from './stored';

/** One call: what the content said, and what the LMS answered. */
export interface Call {
  /** In epoch milliseconds. */
  readonly at: number;
  readonly method: Method;
  /** The element, or whatever else was the first argument; '' when there was none. */
  readonly element: string;
  /** What it was to be set to; '' for every other call. */
  readonly value: string;
  /** In text, whatever it was; '' when the call threw. */
  readonly answer: string;
  /** The LMS's error code after the call; '0' when all is well. */
  readonly error: string;
  /** The error in the LMS's words; '' when all is well. */
  readonly errorText: string;
  /** Whether an accepted value is another than the one the LMS had. */
  readonly changed: boolean;
}

/** Where the session is: not begun by the content, begun, or ended by it. */
export type SessionState = 'waiting' | 'running' | 'ended';

export interface SimulatorOptions extends LaunchSettings {
  /** SCORM 1.2 when it is left out. */
  readonly standard?: Standard;
  /** How the LMS behaves; well, when it is left out. */
  readonly manner?: Manner;
  /** What an earlier launch left; nothing when it is left out. */
  readonly stored?: Stored;
  /** Told of every call once it has been answered. */
  readonly onCall?: (call: Call) => void;
  /** Told whenever the LMS has kept something: after a commit, a finish, or a new attempt. */
  readonly onStored?: (stored: Stored) => void;
  /** The LMS's clock, in epoch milliseconds. */
  readonly now?: () => number;
}

/** An LMS with one learner and one course. */
export interface Simulator {
  /** By the names under which content looks for them. They stay the same through every launch. */
  readonly apis: { readonly API: LmsApi<'scorm12'>; readonly API_1484_11: LmsApi<'scorm2004'> };
  /** The one in which the LMS keeps its data. */
  readonly standard: Standard;
  readonly stored: Stored;
  readonly state: SessionState;
  /** Whether what the LMS's page sends arrives. It has no effect on the content's own network. */
  isOnline: boolean;
  /** Behaves otherwise from the next call on; what concerns the launch alone, from the next launch on. */
  behave(manner: Manner): void;
  /** Launches with what was stored, as when a learner opens the course again. Close the old page first. */
  launch(): void;
  /** Launches with nothing stored, as an LMS does when a learner is enrolled again. */
  launchNewAttempt(): void;
  /** Puts the API where content looks for it: at once, or as late as these manners are. */
  offer(window: object): void;
  /** Takes it away again. */
  withdraw(window: object): void;
}

/**
 * Simulates an LMS, on scorm-again, for tests and the workshop, in a page or in Node. What it keeps is
 * what was committed. Ready to be initialised from the start; call `launch` for every further session.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return new SimulatedLms(options);
}

const other = (standard: Standard): Standard => (standard === 'scorm12' ? 'scorm2004' : 'scorm12');

class SimulatedLms implements Simulator {
  readonly apis = { API: this.#apiOf('scorm12'), API_1484_11: this.#apiOf('scorm2004') };
  isOnline = true;
  readonly #options: SimulatorOptions;
  readonly standard: Standard;
  readonly #now: () => number;
  #manner: Manner;
  #stored: Stored;
  #session!: Session;
  /** Of the standard that the LMS only offers: what it is told goes nowhere. */
  #trap!: Session;
  #answer!: Answering;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SimulatorOptions) {
    this.#options = options;
    const { standard = 'scorm12', manner = 'plain', stored = NOTHING_STORED, now = Date.now } = options;
    this.standard = standard;
    this.#manner = manner;
    this.#stored = stored;
    this.#now = now;
    this.launch();
  }

  get stored(): Stored {
    return this.#stored;
  }

  get state(): SessionState {
    if (this.#session.hasEnded) return 'ended';
    return this.#session.isRunning ? 'running' : 'waiting';
  }

  behave(manner: Manner): void {
    this.#manner = manner;
    this.#answer = mannerOf(manner).begin(this.#session);
  }

  launch(): void {
    const { values } = this.#stored;
    const isReview = mannerOf(this.#manner).reviews === true && opensForReview(this.standard, values);
    const launched = handedOver(this.standard, values, this.#options, isReview);
    this.#session = new Session(this.standard, launched, this.#server());
    const nowhere: Server = { values: {}, isOnline: true, keep: () => {}, now: this.#now };
    const elsewhere = other(this.standard);
    this.#trap = new Session(elsewhere, handedOver(elsewhere, {}, {}, false), nowhere);
    this.behave(this.#manner);
  }

  launchNewAttempt(): void {
    this.#keep({ attempt: this.#stored.attempt + 1, values: {} });
    this.launch();
  }

  offer(window: object): void {
    this.withdraw(window);
    const { lateBy = 0, offersBoth = false } = mannerOf(this.#manner);
    const offered = [this.standard, ...(offersBoth ? [other(this.standard)] : [])].map((one) => API_NAMES[one]);
    const put = () => Object.assign(window, Object.fromEntries(offered.map((name) => [name, this.apis[name]])));
    if (lateBy === 0) put();
    else this.#late = setTimeout(put, lateBy);
  }

  withdraw(window: object): void {
    clearTimeout(this.#late);
    for (const name of Object.values(API_NAMES)) Reflect.deleteProperty(window, name);
  }

  #server(): Server {
    const lms = this;
    return {
      get values() {
        return lms.#stored.values;
      },
      get isOnline() {
        return lms.isOnline;
      },
      keep: (values) => this.#keep({ ...this.#stored, values }),
      now: this.#now,
    };
  }

  #keep(next: Stored): void {
    this.#stored = next;
    this.#options.onStored?.(next);
  }

  #apiOf<S extends Standard>(standard: S): LmsApi<S> {
    const verbs = Object.entries(METHODS[standard]) as [Verb, Method][];
    return Object.fromEntries(
      verbs.map(([verb, method]) => [
        method,
        (first = '', second = '') => this.#call(standard, { verb, method, first, second }),
      ]),
    ) as LmsApi<S>;
  }

  #call(standard: Standard, { verb, method, first, second }: Asked): string {
    const isOurs = standard === this.standard;
    const session = isOurs ? this.#session : this.#trap;
    const before = session.held.get(first);
    const note = (answer: string, error: string) => {
      const errorText = error === '0' ? '' : session.pass('errorString', error, '');
      const changed = verb === 'set' && answer === 'true' && error === '0' && before !== second;
      this.#options.onCall?.({
        at: this.#now(),
        method,
        element: first,
        value: second,
        answer,
        error,
        errorText,
        changed,
      });
    };
    try {
      const answer = isOurs ? this.#answer(verb, first, second) : session.answer(verb, first, second);
      note(String(answer), session.error);
      // The type promises text, as content is promised it; ill manners are what a simulator is for.
      return answer as string;
    } catch (reason) {
      note('', '101');
      throw reason;
    }
  }
}

interface Asked {
  readonly verb: Verb;
  readonly method: Method;
  readonly first: string;
  readonly second: string;
}
