/** The eight methods that a SCORM 1.2 LMS offers (RTE 3.3), all of them synchronous and about strings. */
export interface Scorm12Api {
  LMSInitialize(argument: ''): unknown;
  LMSFinish(argument: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(argument: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** Reads a window's SCORM 1.2 API. Proxies across frames are not `instanceof` anything, so only the method counts. */
export function scorm12ApiIn(window: Window): Scorm12Api | undefined {
  const api = (window as Window & { API?: Partial<Scorm12Api> | null }).API;
  return typeof api?.LMSInitialize === 'function' ? (api as Scorm12Api) : undefined;
}
