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

export interface ReporterOptions {
  /** Told of every call that was refused, at once. */
  readonly onRefused?: ((call: RefusedCall) => void) | undefined;
}
