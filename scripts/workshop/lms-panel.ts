import { html, nothing, type TemplateResult } from 'lit';
import { MANNERS, type Manner } from '../simulator/manner';
import type { SessionState } from '../simulator/simulator';
import type { Stored } from '../simulator/stored';
import { choice } from './choice';
import type { Memory } from './memory';

/** `cmi.suspend_data` is a CMIString4096 (SCORM 1.2 RTE 3.4). */
const SUSPEND_DATA_LIMIT = 4096;

const NO_LMS = 'The module finds no LMS, and keeps everything on this device.';
const SESSION: Record<SessionState, string> = {
  waiting: 'The module has not spoken to the LMS yet.',
  running: 'The module and the LMS are talking.',
  ended: 'The session has ended. Launch again to go on.',
};

export interface LmsActions {
  readonly useLms: (has: boolean) => void;
  readonly behave: (manner: Manner) => void;
}

/** What the LMS would have if the learner's computer were switched off now, and whether there is one at all. */
export function lmsPanel({ stored, hasLms, manner }: Memory, state: SessionState, actions: LmsActions): TemplateResult {
  return html`<section class="panel" aria-labelledby="lms">
    <div class="panel-head">
      <h2 id="lms">LMS simulator</h2>
      ${choice({
        legend: 'Learning management system',
        name: 'lms',
        options: [
          { value: 'with', text: 'With LMS' },
          { value: 'without', text: 'Without LMS' },
        ],
        picked: hasLms ? 'with' : 'without',
        pick: (value) => actions.useLms(value === 'with'),
      })}
    </div>
    <p class="soft">${hasLms ? SESSION[state] : NO_LMS}</p>
    ${hasLms ? mannerSelect(manner, actions.behave) : nothing}
    ${storedValues(stored)}
  </section>`;
}

function mannerSelect(picked: Manner, behave: LmsActions['behave']): TemplateResult {
  const options = Object.entries(MANNERS) as [Manner, { readonly words: string }][];
  return html`<label class="manner">
    The LMS
    <select @change=${({ target }: Event) => behave((target as HTMLSelectElement).value as Manner)}>
      ${options.map(([name, { words }]) => html`<option value=${name} ?selected=${name === picked}>${words}</option>`)}
    </select>
  </label>`;
}

function storedValues({ attempt, values }: Stored): TemplateResult {
  const value = (element: string) => values[`cmi.${element}`] || 'none yet';
  return html`<dl>
    ${row('Attempt', String(attempt))}
    ${row('Status', value('core.lesson_status'))}
    ${row('Score', value('core.score.raw'))}
    ${row('Suspend data', lengthOf(values['cmi.suspend_data'] ?? ''))}
    ${row('Session time', value('core.session_time'))}
    ${row('Total time', value('core.total_time'))}
    ${row('Location', value('core.lesson_location'))}
  </dl>`;
}

function row(name: string, value: string): TemplateResult {
  return html`<div><dt>${name}</dt> <dd>${value}</dd></div>`;
}

/** In characters. */
function lengthOf(suspendData: string): string {
  const limit = SUSPEND_DATA_LIMIT.toLocaleString('en-GB');
  return `${suspendData.length.toLocaleString('en-GB')} of ${limit}`;
}
