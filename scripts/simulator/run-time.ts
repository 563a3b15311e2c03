import { Scorm12API, Scorm2004API } from 'scorm-again';
import { ELEMENTS, METHODS, type Standard, type Verb } from './standard';
import type { Values } from './stored';

const SETTINGS = {
  autocommit: false,
  // There is no server behind it: whatever is committed is taken from the data model.
  lmsCommitUrl: false,
  logLevel: 'NONE',
} as const;

/** The standard's own rules, as scorm-again knows them: a data model that is asked and told. */
export class RunTime {
  readonly #standard: Standard;
  readonly #lms: Scorm12API | Scorm2004API;

  /** @param values - the data model to begin with. */
  constructor(standard: Standard, values: Values) {
    this.#standard = standard;
    this.#lms = standard === 'scorm12' ? new Scorm12API({ ...SETTINGS }) : new Scorm2004API({ ...SETTINGS });
    this.#lms.loadFromFlattenedJSON({ ...values });
  }

  get isRunning(): boolean {
    return this.#lms.isInitialized();
  }

  get hasEnded(): boolean {
    return this.#lms.isTerminated();
  }

  call(verb: Verb, first: string, second: string): string {
    const named = this.#lms as unknown as Readonly<Record<string, (first: string, second: string) => unknown>>;
    return String(named[METHODS[this.#standard][verb]]?.call(this.#lms, first, second));
  }

  /** With the total time up to date, so that a session which is never finished counts too. */
  values(): Values {
    const all: [string, unknown][] = Object.entries(this.#lms.getFlattenedCMI());
    const texts = all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { ...Object.fromEntries(texts), [ELEMENTS[this.#standard].totalTime]: this.#lms.cmi.getCurrentTotalTime() };
  }
}
