import { refusalOf } from '../../scripts/simulator/strict';
import { countOf } from '../../scripts/simulator/strict-rules';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import type { Scorm2004Api } from '../../src/report/scorm2004-api';

/**
 * An LMS that refuses whatever any real one refuses, and saves as Moodle does: a commit answers 'true'
 * whether or not the network is there; SCORM 1.2 sends each difference once, arrived or not; SCORM
 * 2004 sends whatever differs from the launch.
 */
export class StrictLms {
  readonly kind: 'scorm12' | 'scorm2004';
  /** What the page's API holds. */
  readonly held: Map<string, string>;
  /** What has arrived at the server. */
  readonly server: Map<string, string>;
  readonly calls: string[] = [];
  readonly refused: string[] = [];
  isOnline = true;
  readonly #launch: ReadonlyMap<string, string>;
  readonly #sent: Map<string, string>;
  #state: 'new' | 'running' | 'ended' = 'new';
  #error = '0';

  constructor(kind: 'scorm12' | 'scorm2004', launch: Readonly<Record<string, string>> = {}) {
    this.kind = kind;
    this.server = new Map(Object.entries(launch));
    this.held = new Map(this.server);
    this.#launch = new Map(this.server);
    this.#sent = new Map(this.server);
  }

  get api12(): Scorm12Api {
    return {
      LMSInitialize: () => this.#begin(),
      LMSFinish: () => this.#end(),
      LMSGetValue: (element) => this.#get(element),
      LMSSetValue: (element, value) => this.#set(element, value),
      LMSCommit: () => this.#commit('LMSCommit'),
      LMSGetLastError: () => this.#error,
      LMSGetErrorString: (code) => `Error ${code}`,
      LMSGetDiagnostic: () => '',
    };
  }

  get api2004(): Scorm2004Api {
    const api = this.api12;
    return {
      Initialize: api.LMSInitialize,
      Terminate: api.LMSFinish,
      GetValue: api.LMSGetValue,
      SetValue: api.LMSSetValue,
      Commit: api.LMSCommit,
      GetLastError: api.LMSGetLastError,
      GetErrorString: api.LMSGetErrorString,
      GetDiagnostic: api.LMSGetDiagnostic,
    };
  }

  sets(): string[] {
    return this.calls.filter((call) => call.startsWith('set '));
  }

  #begin(): string {
    this.calls.push('begin');
    if (this.#state !== 'new') return this.#refuse('begin', this.kind === 'scorm12' ? '101' : '103');
    this.#state = 'running';
    return this.#accept();
  }

  #end(): string {
    this.calls.push('end');
    if (this.#state !== 'running') return this.#refuse('end', this.kind === 'scorm12' ? '301' : '113');
    this.#save();
    this.#state = 'ended';
    return this.#accept();
  }

  #commit(name: string): string {
    this.calls.push('commit');
    if (this.#state !== 'running') return this.#refuse(name, this.kind === 'scorm12' ? '301' : '142');
    this.#save();
    return this.#accept();
  }

  #get(element: string): string {
    this.#error = '0';
    if (/\._count$/.test(element)) return String(countOf(element.replace('_count', ''), this.held));
    if (/\._children$/.test(element)) return 'id';
    const value = this.held.get(element);
    if (value === undefined && this.kind === 'scorm2004') this.#error = '403';
    return value ?? '';
  }

  #set(element: string, value: string): string {
    this.calls.push(`set ${element} ${value}`);
    if (this.#state !== 'running') return this.#refuse(element, this.kind === 'scorm12' ? '301' : '132');
    const code = refusalOf(this.kind, element, value, this.held);
    if (code !== '0') return this.#refuse(`${element} = ${value}`, code);
    this.held.set(element, value);
    return this.#accept();
  }

  #save(): void {
    for (const [element, value] of this.held) {
      const before = (this.kind === 'scorm12' ? this.#sent : this.#launch).get(element);
      // Time is no difference to Moodle: it is added up and sent at the end.
      if (before === value && !element.endsWith('session_time')) continue;
      this.#sent.set(element, value);
      if (this.isOnline) this.server.set(element, value);
    }
  }

  #accept(): string {
    this.#error = '0';
    return 'true';
  }

  #refuse(what: string, code: string): string {
    this.#error = code;
    this.refused.push(`${what}: ${code}`);
    return 'false';
  }
}
