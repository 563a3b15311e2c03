import type { Lms } from './lms';

/** The eight methods that a SCORM 2004 LMS offers (RTE 3.1; IEEE 1484.11.2). */
export interface Scorm2004Api {
  Initialize(argument: ''): unknown;
  Terminate(argument: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(argument: ''): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
  GetDiagnostic(code: string): unknown;
}

/** Reads a window's SCORM 2004 API; as in SCORM 1.2, only the method counts. */
export function scorm2004ApiIn(window: Window): Scorm2004Api | undefined {
  const api = (window as Window & { API_1484_11?: Partial<Scorm2004Api> | null }).API_1484_11;
  return typeof api?.Initialize === 'function' ? (api as Scorm2004Api) : undefined;
}

export function scorm2004Lms(api: Scorm2004Api): Lms {
  return {
    names: {
      initialize: 'Initialize',
      terminate: 'Terminate',
      getValue: 'GetValue',
      setValue: 'SetValue',
      commit: 'Commit',
    },
    initialize: () => api.Initialize(''),
    terminate: () => api.Terminate(''),
    getValue: (element) => api.GetValue(element),
    setValue: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    lastError: () => api.GetLastError(),
    errorString: (code) => api.GetErrorString(code),
    diagnostic: (code) => api.GetDiagnostic(code),
  };
}
