import type { Reporter } from '../../src/report/reporter';
import { scorm12Reporter } from '../../src/report/scorm12';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { StrictLms } from '../report/strict-lms';
import type { Random } from './random';

export type Kind = 'scorm12' | 'scorm2004';
/**
 * `expired`: every commit is answered with 'false' and lost, as when the learner has been logged out.
 * `flaky`: now one call fails, now another.
 */
export type LmsMood = 'good' | 'refusing' | 'throwing' | 'expired' | 'flaky';

const ELEMENTS = {
  scorm12: { data: 'cmi.suspend_data', raw: 'cmi.core.score.raw', status: ['cmi.core.lesson_status'] },
  scorm2004: {
    data: 'cmi.suspend_data',
    raw: 'cmi.score.raw',
    status: ['cmi.completion_status', 'cmi.success_status'],
  },
} as const;

/** The LMS's server: what has truly been saved of the attempt that is going on, and what it does wrong. */
export class SimLms {
  readonly kind: Kind;
  /** One more at each new attempt. */
  attempt = 1;
  server = new Map<string, string>();
  mood: LmsMood = 'good';
  /** What was saved at some earlier time of this attempt. */
  #backup = new Map<string, string>();
  /** Counts saves, so that a launch can be told whether another has saved since. */
  saves = 0;
  readonly isOnline: () => boolean;
  readonly #random: Random;
  #wasOverwritten = false;

  constructor(kind: Kind, isOnline: () => boolean, random: Random) {
    this.kind = kind;
    this.isOnline = isOnline;
    this.#random = random;
  }

  /** Whether the next call throws. */
  get throws(): boolean {
    return this.mood === 'throwing' || (this.mood === 'flaky' && this.#random.chance(0.1));
  }

  /** Whether what is committed now is lost and refused. */
  get losesCommit(): boolean {
    return this.mood === 'expired' || (this.mood === 'flaky' && this.#random.chance(0.4));
  }

  get suspendData(): string {
    return this.server.get(ELEMENTS[this.kind].data) ?? '';
  }

  get raw(): number | null {
    const raw = this.server.get(ELEMENTS[this.kind].raw);
    return raw === undefined ? null : Number(raw);
  }

  /** 0, 1 for completed, 2 for passed. */
  get rank(): number {
    const said = ELEMENTS[this.kind].status.map((element) => this.server.get(element));
    if (said.includes('passed')) return 2;
    return said.includes('completed') ? 1 : 0;
  }

  /** A page that had read less than there is has written over it. */
  overwritten(): void {
    this.#wasOverwritten = true;
  }

  get wasOverwritten(): boolean {
    return this.#wasOverwritten;
  }

  takeOverwritten(): boolean {
    const was = this.#wasOverwritten;
    this.#wasOverwritten = false;
    return was;
  }

  startNewAttempt(): void {
    this.attempt++;
    this.server = new Map();
    this.#backup = new Map();
  }

  backUp(): void {
    this.#backup = new Map(this.server);
  }

  /** Hands out last week's suspend data; status and score stay as they are. */
  forgetLatest(): void {
    const { data } = ELEMENTS[this.kind];
    this.server.set(data, this.#backup.get(data) ?? '');
  }

  loseSuspendData(): void {
    this.server.set(ELEMENTS[this.kind].data, '');
  }
}

interface LaunchOptions {
  readonly isReview: boolean;
  /** It will not begin. */
  readonly refuses: boolean;
  /** Told of every call and its answer, unless it is null. */
  readonly onCall: ((call: string) => void) | null;
}

/** One launch: the API that the page finds, and what became of what it said. */
export class SimLaunch {
  readonly lms: SimLms;
  readonly attempt: number;
  readonly shownAtLaunch: string;
  readonly isReview: boolean;
  /** When it last committed, in virtual milliseconds. */
  lastCommitAt = 0;
  hasSaved = false;
  /** It has said whether this launch counts. */
  hasShownMode = false;
  /** The LMS itself has put older data in the place of this launch's. */
  wasUndone = false;
  readonly #strict: StrictLms;
  readonly #now: () => number;
  readonly #onCall: LaunchOptions['onCall'];
  #savesKnown: number;
  #refuses: boolean;

  constructor(lms: SimLms, now: () => number, options: LaunchOptions) {
    this.lms = lms;
    this.attempt = lms.attempt;
    this.shownAtLaunch = lms.suspendData;
    this.isReview = options.isReview;
    this.#refuses = options.refuses;
    this.#onCall = options.onCall;
    this.#now = now;
    this.#savesKnown = lms.saves;
    this.#strict = new StrictLms(lms.kind, { ...who(lms.kind, options.isReview), ...Object.fromEntries(lms.server) });
  }

  /** Another launch has saved since this one read: whoever posts last wins, and no content can help that. */
  get isOvertaken(): boolean {
    return this.#savesKnown !== this.lms.saves;
  }

  get refusedValues(): readonly string[] {
    return this.#strict.refused;
  }

  /** Whether the server holds what this page's API holds of what matters. */
  get hasArrived(): boolean {
    return this.notArrived.length === 0;
  }

  get notArrived(): string[] {
    const { data, raw, status } = ELEMENTS[this.lms.kind];
    return [data, raw, ...status].filter((element) => this.#strict.held.get(element) !== this.lms.server.get(element));
  }

  reporter(): Reporter {
    const api = this.#strict.api12;
    const call = <T>(name: string, work: () => T): T | 'false' => this.#heard(name, () => this.#moody(work));
    const calls = [
      () => call('begin', () => (this.#refuses ? 'false' : api.LMSInitialize(''))),
      () => call('end', () => this.#save(() => api.LMSFinish(''))),
      (element: string) =>
        this.#heard(`get ${element}`, () => this.#throwing(() => this.#shown(element, api.LMSGetValue(element)))),
      (element: string, value: string) => call(`set ${element} ${value}`, () => api.LMSSetValue(element, value)),
      () => call('commit', () => this.#save(() => api.LMSCommit(''))),
      () => (this.#isFailing ? '101' : api.LMSGetLastError()),
      () => '',
      () => '',
    ] as const;
    const [initialize, terminate, get, set, commit, lastError, text, detail] = calls;
    if (this.lms.kind === 'scorm12') {
      return scorm12Reporter({
        LMSInitialize: initialize,
        LMSFinish: terminate,
        LMSGetValue: get,
        LMSSetValue: set,
        LMSCommit: commit,
        LMSGetLastError: lastError,
        LMSGetErrorString: text,
        LMSGetDiagnostic: detail,
      });
    }
    return scorm2004Reporter({
      Initialize: initialize,
      Terminate: terminate,
      GetValue: get,
      SetValue: set,
      Commit: commit,
      GetLastError: lastError,
      GetErrorString: text,
      GetDiagnostic: detail,
    });
  }

  get #isFailing(): boolean {
    return this.#refuses || this.lms.mood === 'refusing' || this.#lastWasLost;
  }

  #lastWasLost = false;

  #shown(element: string, answer: unknown): unknown {
    this.hasShownMode ||= /mode$|credit$/.test(element);
    return answer;
  }

  #heard<T>(name: string, work: () => T): T {
    let answer: unknown = 'nothing: it threw';
    try {
      const given = work();
      answer = given;
      return given;
    } finally {
      this.#onCall?.(`${name} → ${String(answer)}`);
    }
  }

  #moody<T>(work: () => T): T | 'false' {
    return this.#throwing(() => {
      this.#lastWasLost = false;
      return this.lms.mood === 'refusing' ? 'false' : work();
    });
  }

  #throwing<T>(work: () => T): T {
    if (this.lms.throws) throw new Error('The window of the LMS has gone.');
    return work();
  }

  /** Only what the strict LMS's commit puts on its server goes on to the one that all launches share. */
  #save(commit: () => unknown): unknown {
    const { lms } = this;
    this.lastCommitAt = this.#now();
    this.#lastWasLost = lms.losesCommit || lms.attempt !== this.attempt;
    const arrives = lms.isOnline() && !this.#lastWasLost;
    this.#strict.isOnline = arrives;
    this.#strict.server.clear();
    const answer = commit();
    const news = [...this.#strict.server];
    for (const [element, value] of news) lms.server.set(element, value);
    if (news.some(([element]) => !element.endsWith('session_time'))) {
      this.hasSaved = true;
      if (this.isOvertaken) lms.overwritten();
      else this.#savesKnown++;
      lms.saves++;
    }
    return this.#lastWasLost ? 'false' : answer;
  }
}

function who(kind: Kind, isReview: boolean): Record<string, string> {
  const at = kind === 'scorm12' ? 'cmi.core.' : 'cmi.';
  const [id, name, mode] =
    kind === 'scorm12' ? ['student_id', 'student_name', 'lesson_mode'] : ['learner_id', 'learner_name', 'mode'];
  return {
    [`${at}${id}`]: 'learner-1',
    [`${at}${name}`]: 'Smith, Sam',
    [`${at}${mode}`]: isReview ? 'review' : 'normal',
    [`${at}credit`]: isReview ? 'no-credit' : 'credit',
  };
}
