import type { Lms } from './lms';

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

export function scorm12Lms(api: Scorm12Api): Lms {
  return {
    names: {
      initialize: 'LMSInitialize',
      terminate: 'LMSFinish',
      getValue: 'LMSGetValue',
      setValue: 'LMSSetValue',
      commit: 'LMSCommit',
    },
    initialize: () => api.LMSInitialize(''),
    terminate: () => api.LMSFinish(''),
    getValue: (element) => api.LMSGetValue(element),
    setValue: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    lastError: () => api.LMSGetLastError(),
    errorString: (code) => api.LMSGetErrorString(code),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
  };
}
