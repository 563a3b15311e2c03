import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Course } from '../content/course';
import '../elements/completion-file';
import { completionsNotReached, completionsNotSaved } from '../problems/completion';
import type { Outcome, Problem } from '../problems/problem';
import { completionJson, completionTable } from '../record/completion-table';
import { type Completion, completions } from '../record/completions';
import { dayOf } from '../record/day-of';
import type { CourseStore } from '../store/course-store';
import type { Around } from './beside-page';
import { saveFile } from './save-file';

/** The page of the completion file. It needs no episode: a team lead opens it before anybody has said who is learning. */
@customElement('ds-completion-page')
export class CompletionPage extends LitElement {
  @property({ attribute: false }) course!: Course;
  @property({ attribute: false }) store!: CourseStore;
  @state() private names: readonly string[] | undefined;
  @state() private saved = '';
  @state() private problem: Problem | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('ds-save-completions', ({ detail }) => void this.#save(detail.as));
    void this.#look();
  }

  protected override render(): TemplateResult {
    const { names, saved, problem } = this;
    return html`<ds-completion-file .names=${names} .saved=${saved} .problem=${problem}></ds-completion-file>`;
  }

  /** As they stand now: somebody may have gone in or out in another window. */
  async #look(): Promise<readonly Completion[]> {
    const found = await finished(this.store, this.course);
    this.problem = found.ok ? null : found.problem;
    if (!found.ok) return [];
    this.names = [...new Set(found.value.map(({ name }) => name))];
    return found.value;
  }

  async #save(as: 'csv' | 'json'): Promise<void> {
    const file = `learning-completions-${dayOf(Date.now() / 1000)}.${as}`;
    this.saved = '';
    const found = await this.#look();
    if (found.length === 0) return;
    try {
      if (as === 'json') saveFile(file, completionJson(found), 'application/json');
      else saveFile(file, await this.#csv(found), 'text/csv');
      this.saved = file;
    } catch {
      this.problem = completionsNotSaved();
    }
  }

  async #csv(found: readonly Completion[]): Promise<string> {
    const { toCsv } = await import('./completion-csv');
    return toCsv(completionTable(found, this.course.local.completionFile));
  }
}

async function finished(store: CourseStore, course: Course): Promise<Outcome<Completion[]>> {
  const [people, found] = await Promise.all([store.people(), store.episodes(Date.now())]);
  if (!people.ok || !found.ok) return { ok: false, problem: completionsNotReached() };
  return { ok: true, value: completions(people.value, found.value.episodes, course) };
}

export function page({ course, store }: Around): TemplateResult {
  return html`<ds-completion-page .course=${course} .store=${store}></ds-completion-page>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-completion-page': CompletionPage;
  }
}
