import { html, type TemplateResult } from 'lit';
import type { Course, ModuleOutline } from '../../src/content/course';
import { count } from '../content/count';

/** The modules of the course, in the learners' order, with what an author wants to know of each. */
export function moduleList({ modules }: Course): TemplateResult {
  return html`<section class="panel" aria-labelledby="modules">
    <h2 id="modules">Modules</h2>
    <ol class="modules">
      ${modules.map((outline) => html`<li><b>${outline.title}</b> <span class="soft">${sizeOf(outline)}</span></li>`)}
    </ol>
  </section>`;
}

function sizeOf({ minutes, screens, questions }: ModuleOutline): string {
  return [
    count(Math.round(minutes), 'minute'),
    count(screens.length, 'screen'),
    count(questions.length, 'question'),
  ].join(' · ');
}
