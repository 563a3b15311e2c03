import { html, type TemplateResult } from 'lit';
import { choice } from './choice';
import type { Memory } from './memory';
import type { SessionState, Stored } from './simulator';

/** `cmi.suspend_data` is a CMIString4096 (SCORM 1.2 RTE 3.4). */
const SUSPEND_DATA_LIMIT = 4096;

const NO_LMS = 'The module finds no LMS, and keeps everything on this device.';
const SESSION: Record<SessionState, string> = {
  waiting: 'The module has not spoken to the LMS yet.',
  running: 'The module and the LMS are talking.',
  ended: 'The session has ended. Launch again to go on.',
};

/** What the LMS would have if the learner's computer were switched off now, and whether there is one at all. */
export function lmsPanel(
  { stored, hasLms }: Memory,
  state: SessionState,
  useLms: (has: boolean) => void,
): TemplateResult {
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
        pick: (value) => useLms(value === 'with'),
      })}
    </div>
    <p class="soft">${hasLms ? SESSION[state] : NO_LMS}</p>
    ${storedValues(stored)}
  </section>`;
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
