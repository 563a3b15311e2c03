import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { LevelOneLimit } from '../content/level-one-limit';
import type { Question } from '../content/question';
import { teachingWords } from '../locale/teaching-words';
import { words } from '../locale/words';
import { percent } from '../locale/write';
import type { TestView } from '../machine/view';
import { column } from '../styles/column';
import { proseLook, shared } from '../styles/shared';
import { fire } from './events';
import { arriveAt } from './focus';
import { backwards, onwards } from './icons';
import './limits';
import { prose } from './prose';
import './question';
import { scoreLook, scoreRing } from './score';
import type { ScreenTitle } from './screen';

const say = words.test;

/**
 * A module's test: before it, each question, and its result.
 * @fires ds-start-test - The learner began.
 * @fires ds-answer - The learner answered a question.
 * @fires ds-next - The learner went on from a question's explanation.
 * @fires ds-back - The learner left the test for the screens.
 * @fires ds-retake - The learner tries again.
 * @fires ds-finish - The learner goes from a passed test to the end of the module.
 * @fires ds-go-to - The learner goes to read a screen again.
 */
@customElement('ds-test')
export class TestElement extends LitElement {
  static override styles = [
    shared,
    column,
    proseLook,
    scoreLook,
    css`
      .stack {
        gap: 1.25rem;
      }
      .plain {
        padding-inline-start: 1.375em;
      }
      .plain li + li {
        margin-block-start: 0.375rem;
      }
      .wrong {
        list-style: none;
      }
      .wrong li {
        padding-block: 0.875rem;
      }
      .wrong li + li {
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) view!: TestView;
  @property() moduleTitle = '';
  /** The share of right answers that passes, 0 to 1. */
  @property({ type: Number }) passMark = 0.8;
  /** What the test takes, in minutes; 0 where nothing is said of it. */
  @property({ type: Number }) minutes = 0;
  /** The best score so far, 0 to 100; null before the first result. */
  @property({ attribute: false }) best: number | null = null;
  /** The module's screens, so that links to them can be named. */
  @property({ attribute: false }) titles: readonly ScreenTitle[] = [];
  /** What passing does not mean. */
  @property({ attribute: false }) limits: readonly LevelOneLimit[] = [];
  @query('h1') private heading!: HTMLElement;

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const before = changed.get('view');
    if (!before || pageOf(before) !== pageOf(this.view)) arriveAt(this.heading, before === undefined);
  }

  protected override render() {
    const { view } = this;
    switch (view.is) {
      case 'ready':
        return this.#renderReady(view.total);
      case 'asking':
      case 'told':
        return this.#renderQuestion(view);
      case 'result':
        return this.#renderResult(view);
    }
  }

  #renderReady(total: number) {
    return html`<div class="stack">
      <p class="eyebrow">${this.moduleTitle}</p>
      <h1 tabindex="-1">${say.title}</h1>
      <div class="card stack">
        <p><strong>${say.ready(total, this.#needed(total), percent(this.passMark * 100))}</strong></p>
        <ul class="plain">
          ${this.minutes > 0 ? html`<li>${teachingWords.test.takes(this.minutes)}</li>` : nothing}
          <li>${say.noLimit}</li><li>${say.again}</li><li>${say.explained}</li>
        </ul>
        <div class="buttons">
          <button class="button" type="button" @click=${() => fire(this, 'ds-start-test', {})}>${say.start}${onwards}</button>
          ${this.#renderLeave()}
        </div>
      </div>
    </div>`;
  }

  #renderQuestion(view: Extract<TestView, { is: 'asking' | 'told' }>) {
    const { question, order, number, total } = view;
    const isTold = view.is === 'told';
    return html`<div class="stack">
      <div class="stack">
        <p class="eyebrow">${this.moduleTitle}: ${say.title}</p>
        <progress max=${total} value=${number} aria-label=${say.progress}></progress>
        <h1 tabindex="-1">${say.number(number, total)}</h1>
      </div>
      <ds-question mode="test" .question=${question} .order=${order} .told=${isTold}
        .response=${isTold ? view.response : ''} .right=${isTold && view.right}></ds-question>
      <div class="buttons">
        ${isTold ? html`<button class="button" type="button" @click=${() => fire(this, 'ds-next', {})}>${number === total ? say.seeResult : say.next}${onwards}</button>` : nothing}
        ${this.#renderLeave()}
      </div>
    </div>`;
  }

  #renderResult(view: Extract<TestView, { is: 'result' }>) {
    const { passed, right, total, score, wrong } = view;
    return html`<div class="stack">
      <p class="eyebrow">${this.moduleTitle}: ${say.title}</p>
      <h1 tabindex="-1">${passed ? say.passed : say.notYet}</h1>
      <div class="card result">
        ${scoreRing(score)}
        <div class="stack">
          <p><strong>${say.right(right, total)} (${percent(score)})</strong></p>
          <p>${passed ? say.passedLead : say.needed(this.#needed(total))}</p>
          ${this.best !== null && this.best > score ? html`<p>${say.best(percent(this.best))}</p>` : nothing}
        </div>
      </div>
      ${wrong.length > 0 ? this.#renderWrong(wrong) : nothing}
      <div class="buttons">${passed ? this.#renderPassedButtons() : this.#renderRetakeButtons()}</div>
      ${passed ? html`<ds-limits .limits=${this.limits}></ds-limits>` : nothing}
    </div>`;
  }

  #renderWrong(wrong: readonly Question[]) {
    return html`<section aria-labelledby="wrong">
      <h2 id="wrong">${say.lookAgain}</h2>
      <ul class="wrong" role="list">${wrong.map((question) => this.#renderReread(question))}</ul>
    </section>`;
  }

  #renderReread({ prompt, reread }: Question) {
    const title = this.titles.find(({ id }) => id === reread)?.title;
    return html`<li>
      <div class="prose">${prose(prompt)}</div>
      <button class="link" type="button" @click=${() => fire(this, 'ds-go-to', { screen: reread })}>
        <span>${title ? say.reread(title) : say.rereadScreen}</span>
      </button>
    </li>`;
  }

  #renderPassedButtons() {
    return html`
      <button class="button" type="button" @click=${() => fire(this, 'ds-finish', {})}>${say.finish}${onwards}</button>
      <button class="button quiet" type="button" @click=${() => fire(this, 'ds-retake', {})}>${say.retake}</button>
    `;
  }

  #renderRetakeButtons() {
    return html`
      <button class="button" type="button" @click=${() => fire(this, 'ds-retake', {})}>${say.retake}</button>
      ${this.#renderLeave()}
    `;
  }

  #renderLeave() {
    return html`<button class="link" type="button" @click=${() => fire(this, 'ds-back', {})}>${backwards}${say.leave}</button>`;
  }

  /** The fewest right answers whose share reaches the pass mark; the sliver forgives 0.1 + 0.2. */
  #needed(total: number): number {
    return Math.ceil(total * this.passMark - 1e-9);
  }
}

/** What counts as another page: an answer's explanation belongs to its question's. */
function pageOf(view: TestView): string {
  return view.is === 'asking' || view.is === 'told' ? `question ${view.number}` : view.is;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-test': TestElement;
  }
}
