import { html, nothing, type TemplateResult } from 'lit';
import { type PlacedProblem, showPlace } from '../content/notes';
import type { ContentState } from './content-state';

/** What the author has to mend, and what to check before learners see it; nothing when all is well. */
export function problemList({ problems, warnings }: ContentState): TemplateResult {
  return html`<div aria-live="polite">${problems.length > 0 ? toMend(problems) : nothing}</div>
    ${warnings.length > 0 ? toCheck(warnings) : nothing}`;
}

function toMend(problems: readonly PlacedProblem[]): TemplateResult {
  return html`<section class="problems" aria-labelledby="problems">
    <h2 id="problems">${problems.length === 1 ? 'One thing to mend' : `${problems.length} things to mend`}</h2>
    <p>The preview goes on with everything else. This list goes away by itself once the files are saved and sound.</p>
    ${list(problems)}
  </section>`;
}

function toCheck(warnings: readonly PlacedProblem[]): TemplateResult {
  return html`<details class="warnings">
    <summary>To check before learners see it: ${warnings.length}</summary>
    ${list(warnings)}
  </details>`;
}

function list(problems: readonly PlacedProblem[]): TemplateResult {
  return html`<ul>
    ${problems.map(
      (problem) => html`<li><code>${showPlace(problem.place)}</code> <span>${inWords(problem)}</span></li>`,
    )}
  </ul>`;
}

/** The names in a sentence stand between backticks, as authors write them too. */
function inWords({ what, mend }: PlacedProblem): (string | TemplateResult)[] {
  const parts = `${what} ${mend}`.trim().split('`');
  return parts.map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
}
