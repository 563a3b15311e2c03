export type Standard = 'scorm12' | 'scorm2004';

/** The eight calls of both standards, under neutral names. */
export type Verb = 'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic';

/** What the calls are called (SCORM 1.2 RTE 3.3; IEEE 1484.11.2). */
export const METHODS = {
  scorm12: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  scorm2004: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
} as const satisfies Readonly<Record<Standard, Readonly<Record<Verb, string>>>>;

/** Under which name content looks for the API, in its own window and in those around it. */
export const API_NAMES = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

export type Method<S extends Standard = Standard> = (typeof METHODS)[S][Verb];

/** What content finds. An ill-mannered LMS answers with other things than text, whatever it promises. */
export type LmsApi<S extends Standard> = Readonly<
  Record<(typeof METHODS)[S][Verb], (element?: string, value?: string) => string>
>;

export const SUSPEND_DATA = 'cmi.suspend_data';

/** The elements that the simulator itself reads or fills (SCORM 1.2 RTE 3.4; SCORM 2004 RTE 4.2). */
export const ELEMENTS = {
  scorm12: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    credit: 'cmi.core.credit',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    location: 'cmi.core.lesson_location',
    score: 'cmi.core.score.raw',
    status: ['cmi.core.lesson_status'],
  },
  scorm2004: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    credit: 'cmi.credit',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    location: 'cmi.location',
    score: 'cmi.score.raw',
    status: ['cmi.completion_status', 'cmi.success_status'],
  },
} as const;
