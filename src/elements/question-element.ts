import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Question, Response } from '../content/question';
import { words } from '../locale/words';
import { optionLook } from '../styles/options';
import { proseLook, shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import './guarded-button';
import { aside, tick } from './icons';
import { prose } from './prose';

const say = words.question;

/** What every kind of question shares: it is asked, answered once, and then explained. */
export abstract class QuestionElement<Kind extends Question> extends LitElement {
  static override styles = [shared, proseLook, optionLook];

  @property({ attribute: false }) question!: Kind;
  /** What was answered; '' until then. */
  @property() response: Response = '';
  /** Whether the answer is in, and explained. */
  @property({ type: Boolean }) told = false;
  /** Whether the answer was right; means nothing until `told`. */
  @property({ type: Boolean }) right = false;
  /** The ids of options, right-hand sides or items in the order to show them. */
  @property({ attribute: false }) order: readonly string[] | undefined;
  /** `practice` is never counted; `test` is. */
  @property() mode: 'practice' | 'test' = 'practice';
  /** What is picked so far, in the response's own form; '' is nothing. */
  @state() protected picked: Response = '';
  #acted = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('question');
    if (before && before.id !== this.question.id) this.picked = '';
  }

  /** The explanation is where reading goes on; it is heard because focus is on it, and so only once. */
  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('told') || !this.told || !this.#acted) return;
    this.#acted = false;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>('.verdict'));
  }

  protected override render() {
    return html`<div class="stack">${this.told ? this.#renderTold() : this.#renderAsking()}</div>`;
  }

  /** The controls to answer with. */
  protected abstract renderControls(): TemplateResult;
  /** What became of each part of the answer. */
  protected abstract renderAnswers(): TemplateResult;
  /** One sentence that says whether it was right. */
  protected abstract get verdict(): string;
  /** Why it can't be answered yet; '' when it can. */
  protected abstract get missing(): string;
  /** How to answer; '' when it goes without saying. */
  protected abstract get hint(): string;

  #renderAsking() {
    return html`
      <fieldset class="stack" aria-describedby=${this.hint ? 'hint' : nothing}>
        <legend class="prose prompt">${prose(this.question.prompt)}</legend>
        ${this.hint ? html`<p id="hint" class="hint soft">${this.hint}</p>` : nothing}
        ${this.renderControls()}
      </fieldset>
      <ds-guarded-button .reason=${this.missing} @ds-press=${this.#answer}
        >${this.mode === 'test' ? say.answer : say.check}</ds-guarded-button>
    `;
  }

  #renderTold() {
    return html`
      <div class="prose prompt">${prose(this.question.prompt)}</div>
      <p class="verdict" tabindex="-1">${this.right ? tick : aside}${this.verdict}</p>
      ${this.renderAnswers()}
    `;
  }

  #answer() {
    this.#acted = true;
    fire(this, 'ds-answer', { question: this.question.id, response: this.picked });
  }
}

/** A list in the order given by ids; ids without a part are passed over, and parts without one come last. */
export function inOrder<Part extends { readonly id: string }>(parts: readonly Part[], ids: readonly string[]): Part[] {
  const placed = ids.flatMap((id) => parts.filter((part) => part.id === id));
  return [...placed, ...parts.filter((part) => !placed.includes(part))];
}

/**
 * An order for parts that were written in the right one: where none is given, showing them as they
 * were written would give the answer away. Every second part, then the others.
 */
export function mixed(parts: readonly { readonly id: string }[]): string[] {
  const ids = parts.map(({ id }) => id);
  return [...ids.filter((_, index) => index % 2 === 1), ...ids.filter((_, index) => index % 2 === 0)];
}
