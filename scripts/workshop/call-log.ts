import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../simulator/simulator';
import { choice } from './choice';

/** Where a value is long enough to be folded away; suspend data is the one that is. */
const LONG_VALUE = 60;

export interface CallLogActions {
  readonly showOnlyChanges: (only: boolean) => void;
  readonly clear: () => void;
}

/** Every call of the module to the LMS, the latest at the end. */
export function callLog(calls: readonly Call[], onlyChanges: boolean, actions: CallLogActions): TemplateResult {
  const shown = onlyChanges ? calls.filter(isNews) : calls;
  return html`<section class="panel log" aria-labelledby="calls">
    <div class="panel-head">
      <h2 id="calls">SCORM calls</h2>
      ${choice({
        legend: 'Which calls to show',
        name: 'calls',
        options: [
          { value: 'all', text: 'All' },
          { value: 'changes', text: 'What changed' },
        ],
        picked: onlyChanges ? 'changes' : 'all',
        pick: (value) => actions.showOnlyChanges(value === 'changes'),
      })}
      <button type="button" ?disabled=${calls.length === 0} @click=${actions.clear}>Clear</button>
    </div>
    <div class="log-scroll" id="log" tabindex="0" role="group" aria-label="List of calls">
      ${shown.length === 0 ? html`<p class="soft">No calls to show.</p>` : table(shown)}
    </div>
  </section>`;
}

/** A value that the LMS did not have, anything that it refused, and where a session begins. */
function isNews({ changed, error, method }: Call): boolean {
  return changed || error !== '0' || method === 'LMSInitialize';
}

function table(calls: readonly Call[]): TemplateResult {
  return html`<table>
    <thead>
      <tr><th scope="col">Time</th><th scope="col">Call, element and value</th><th scope="col">Answer</th></tr>
    </thead>
    <tbody>${calls.map(line)}</tbody>
  </table>`;
}

function line(call: Call): TemplateResult {
  const isBad = call.error !== '0';
  return html`<tr data-method=${call.method} ?data-bad=${isBad} ?data-changed=${call.changed}>
    <td>${timeOf(call.at)}</td>
    <td>
      <b>${call.method}</b> ${call.element ? html`<code>${call.element}</code>` : nothing}
      ${call.method === 'LMSSetValue' ? html`<span class="becomes" aria-label="is set to">=</span> ${text(call.value)}` : nothing}
    </td>
    <td>${text(call.answer)}${isBad ? html`<span class="error">${call.error} ${call.errorText}</span>` : nothing}</td>
  </tr>`;
}

function text(value: string): TemplateResult {
  if (value === '') return html`<span class="soft">empty</span>`;
  if (value.length <= LONG_VALUE) return html`<code class="value">${value}</code>`;
  return html`<details>
    <summary>${value.length} characters</summary>
    <code class="value">${value}</code>
  </details>`;
}

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB');
}
