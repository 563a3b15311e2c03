import { Scorm12API } from 'scorm-again';

/** The eight methods that a SCORM 1.2 LMS offers its content (RTE 3.3). */
const METHODS = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
] as const;
type Method = (typeof METHODS)[number];

/** What content finds as `window.API`. */
export type LmsApi = Readonly<Record<Method, (element?: string, value?: string) => string>>;

/** One call: what the content said, and what the LMS answered. */
export interface Call {
  /** In epoch milliseconds. */
  readonly at: number;
  readonly method: Method;
  /** The element, or whatever else was the first argument; '' when there was none. */
  readonly element: string;
  /** What it was to be set to; '' for every other call. */
  readonly value: string;
  readonly answer: string;
  /** The LMS's error code after the call; '0' when all is well. */
  readonly error: string;
  /** The error in the LMS's words; '' when all is well. */
  readonly errorText: string;
  /** Whether an accepted value is another than the one the LMS had. */
  readonly changed: boolean;
}

/** What an LMS keeps of one attempt between launches. It can be written down as JSON. */
export interface Stored {
  /** From 1. An LMS starts a new attempt by handing over nothing that was kept. */
  readonly attempt: number;
  /** The data model by element, as at the last commit or finish; empty before the first. */
  readonly values: Readonly<Record<string, string>>;
}

export const NOTHING_STORED: Stored = { attempt: 1, values: {} };

/** Where the session is: not begun by the content, begun, or ended by it. */
export type SessionState = 'waiting' | 'running' | 'ended';

export interface SimulatorOptions {
  /** What an earlier launch left; nothing when it is left out. */
  readonly stored?: Stored;
  /** Told of every call once it has been answered. */
  readonly onCall?: (call: Call) => void;
  /** Told whenever the LMS has kept something: after a commit, a finish, or a new attempt. */
  readonly onStored?: (stored: Stored) => void;
}

/** An LMS with one learner and one course. */
export interface Simulator {
  /** To be put where content looks for it, as `window.API`. It stays the same through every launch. */
  readonly api: LmsApi;
  readonly stored: Stored;
  readonly state: SessionState;
  /** Launches with what was stored, as when a learner opens the course again. Close the old page first. */
  launch(): void;
  /** Launches with nothing stored, as an LMS does when a learner is enrolled again. */
  launchNewAttempt(): void;
}

/**
 * Simulates an LMS, on scorm-again. It keeps what is committed, and only that: whatever the content
 * set after its last commit is gone at the next launch, as it is when a real tab is killed.
 *
 * Ready to be initialised from the start; call `launch` for every further session.
 */
export function createSimulator({ stored = NOTHING_STORED, onCall, onStored }: SimulatorOptions = {}): Simulator {
  let kept = stored;
  let lms = begin(kept);
  let held = new Map(Object.entries(kept.values));

  const api = Object.fromEntries(METHODS.map((method) => [method, passOn(method)])) as LmsApi;
  return {
    api,
    get stored() {
      return kept;
    },
    get state() {
      if (lms.isTerminated()) return 'ended';
      return lms.isInitialized() ? 'running' : 'waiting';
    },
    launch,
    launchNewAttempt() {
      keep({ attempt: kept.attempt + 1, values: {} });
      launch();
    },
  };

  function launch(): void {
    lms = begin(kept);
    held = new Map(Object.entries(kept.values));
  }

  function keep(next: Stored): void {
    kept = next;
    onStored?.(kept);
  }

  function passOn(method: Method) {
    return (element = '', value = ''): string => {
      const answer = String(lms[method](element, value));
      const error = lms.LMSGetLastError();
      const accepted = answer === 'true' && error === '0';
      const changed = method === 'LMSSetValue' && accepted && held.get(element) !== value;
      if (changed) held.set(element, value);
      if (accepted && (method === 'LMSCommit' || method === 'LMSFinish')) {
        keep({ attempt: kept.attempt, values: valuesOf(lms) });
      }
      const errorText = error === '0' ? '' : lms.LMSGetErrorString(error);
      onCall?.({ at: Date.now(), method, element, value, answer, error, errorText, changed });
      return answer;
    };
  }
}

const SETTINGS = {
  autocommit: false,
  // There is no server behind it: whatever is committed is taken from the data model here.
  lmsCommitUrl: false,
  logLevel: 'NONE',
} as const;

function begin({ values }: Stored): Scorm12API {
  const lms = new Scorm12API({ ...SETTINGS });
  const { 'cmi.core.session_time': _time, 'cmi.core.exit': exit, ...carried } = values;
  lms.loadFromFlattenedJSON({
    ...carried,
    'cmi.core.student_id': 'author-preview',
    'cmi.core.student_name': 'Preview, Author',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': entryAfter(values, exit),
  });
  return lms;
}

/** SCORM 1.2 RTE 3.4.4: the first time, after a suspend, and whatever else. */
function entryAfter(values: Stored['values'], exit: string | undefined): string {
  if (Object.keys(values).length === 0) return 'ab-initio';
  return exit === 'suspend' ? 'resume' : '';
}

/** The total time is brought up to date at each commit, so a session that is never finished counts too. */
function valuesOf(lms: Scorm12API): Stored['values'] {
  const texts = Object.entries(lms.getFlattenedCMI()).filter(([, value]) => typeof value === 'string');
  return { ...Object.fromEntries(texts), 'cmi.core.total_time': lms.cmi.getCurrentTotalTime() };
}
