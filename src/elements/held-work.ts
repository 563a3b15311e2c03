import { html, type TemplateResult } from 'lit';
import type { Course, ModuleOutline } from '../content/course';
import { carryWords } from '../locale/carry-words';
import { dateOf, percent } from '../locale/write';
import type { Dates } from '../record/dates';
import type { Facts, ModuleFacts } from '../record/facts';

const say = carryWords.held;

/** What a code holds, for a person to know their work by. */
export interface HeldWork {
  readonly course: Pick<Course, 'modules'>;
  readonly facts: Facts;
  readonly dates: Dates;
}

/**
 * One line for each module with work in it, and the dates. Modules go by number: somebody may be
 * looking over the learner's shoulder, and a title can say what the course is about.
 */
export function heldWork({ course, facts, dates }: HeldWork): TemplateResult {
  const lines = course.modules.flatMap((outline, index) => {
    const line = moduleLine(outline, facts.modules[index]);
    return line === '' ? [] : [course.modules.length > 1 ? `${say.module(index + 1)}: ${line}` : line];
  });
  return html`
    ${lines.length === 0 ? html`<p>${say.nothing}</p>` : html`<ul role="list" class="held">${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
    <p>${say.begun(dateOf(dates.begun))} ${dates.lastResult === null ? '' : say.lastResult(dateOf(dates.lastResult))}</p>
  `;
}

/** '' where nothing has been done. */
function moduleLine({ screens }: ModuleOutline, facts: ModuleFacts | undefined): string {
  if (!facts || (facts.progress === 0 && facts.attempts === 0)) return '';
  // What is complete stays so, whatever a shortened copy or a corrected course says of its screens.
  const seen = facts.completed ? screens.length : facts.screensSeen.length;
  return [say.screens(seen, screens.length), resultOf(facts)].filter((part) => part !== '').join(', ');
}

function resultOf({ score, success, completed }: ModuleFacts): string {
  if (score === null) return completed ? say.completed : '';
  return success === 'passed' ? say.passed(percent(score)) : say.notYet(percent(score));
}
