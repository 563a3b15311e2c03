/**
 * The eight calls of a SCORM run-time under neutral names: SCORM 1.2 RTE 3.3 and IEEE 1484.11.2 differ
 * only in what they call them. An LMS may answer with anything, and may throw.
 */
export interface Lms {
  /** What the calls are called in its standard, for messages and logs. */
  readonly names: Readonly<Record<'initialize' | 'terminate' | 'getValue' | 'setValue' | 'commit', string>>;
  initialize(): unknown;
  terminate(): unknown;
  getValue(element: string): unknown;
  setValue(element: string, value: string): unknown;
  commit(): unknown;
  lastError(): unknown;
  errorString(code: string): unknown;
  diagnostic(code: string): unknown;
}

/** A call that an LMS refused, for the help desk: never a value, an answer or a name. */
export interface RefusedCall {
  /** The method and, where there is one, the element: `LMSSetValue cmi.suspend_data`. */
  readonly call: string;
  /** The LMS's error code; '' when the call threw or no code could be read. */
  readonly code: string;
  /** What the LMS says of the code, in its own words; '' when it says nothing. */
  readonly text: string;
}

/** An answer that makes no sense as it is, and what was made of it; it holds nothing of the answer either. */
export interface OddAnswer {
  /** As in a refused call. */
  readonly call: string;
  /** `“normal”`, `none`: the end of a sentence that begins "it was taken as". */
  readonly takenAs: string;
}

export interface ReporterOptions {
  /** Told of every call that was refused, and of every answer that we could not take as it was, at once. */
  readonly onRefused?: ((call: RefusedCall | OddAnswer) => void) | undefined;
}
