import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChoiceQuestion, Option } from '../content/question';
import { words } from '../locale/words';
import { aside, ring, tick } from './icons';
import { prose } from './prose';
import { inOrder, QuestionElement } from './question-element';

const say = words.question;

/**
 * A question with options: one right, several right, or true and false.
 * @fires ds-answer - The learner answered. Never fired when code sets `response`.
 */
@customElement('ds-choice-question')
export class ChoiceQuestionElement extends QuestionElement<ChoiceQuestion> {
  get #options(): readonly Option[] {
    return inOrder(this.question.options, this.order ?? []);
  }

  get #takesMany(): boolean {
    return this.question.kind === 'multiple';
  }

  protected get hint(): string {
    return this.#takesMany ? say.hintMultiple(this.question.options.filter(({ right }) => right).length) : '';
  }

  protected get missing(): string {
    if (this.picked) return '';
    return this.#takesMany ? say.pickSome : say.pickOne;
  }

  protected get verdict(): string {
    if (this.right) return say.verdictRight;
    if (this.#takesMany) return say.verdictWrongMany;
    return this.question.options.some((option) => this.#isUnsure(option) && this.#was(option))
      ? say.verdictUnsure
      : say.verdictWrong;
  }

  protected renderControls() {
    return html`<div class="options">${this.#options.map((option) => this.#renderOption(option))}</div>`;
  }

  #renderOption({ id, text }: Option) {
    return html`<label class="option">
      <input type=${this.#takesMany ? 'checkbox' : 'radio'} name="option" value=${id} .checked=${this.picked.includes(id)}
        @change=${(event: Event) => this.#pick(id, (event.target as HTMLInputElement).checked)} />
      <span>${prose(text)}</span>
    </label>`;
  }

  protected renderAnswers() {
    return html`<ul class="options" role="list">${this.#options.map((option) => this.#renderAnswer(option))}</ul>`;
  }

  /** Explained are the options that were picked and the right ones; the rest are only shown. */
  #renderAnswer(option: Option) {
    const explained = option.right || this.#was(option);
    const tone = option.right ? 'right' : this.#isUnsure(option) ? '' : 'other';
    return html`<li class="told ${explained ? tone : ''}">
      ${explained ? this.#renderMark(option) : nothing}
      <div class=${explained ? 'explained' : ''}>${prose(option.text)}</div>
      ${explained ? html`<div class="prose feedback">${prose(option.feedback)}</div>` : nothing}
    </li>`;
  }

  #renderMark(option: Option) {
    const yours = this.#was(option) ? html`<span class="soft">${say.yourAnswer}</span>` : nothing;
    if (option.right) return html`<p class="mark">${tick}${this.#was(option) ? say.right : say.alsoRight} ${yours}</p>`;
    if (this.#isUnsure(option)) return html`<p class="mark">${ring}${say.unsure} ${yours}</p>`;
    return html`<p class="mark">${aside}${say.notThis} ${yours}</p>`;
  }

  #was({ id }: Option): boolean {
    return this.response.includes(id);
  }

  /** The third option of a true-false question is always "Don't know", which is no mistake. */
  #isUnsure(option: Option): boolean {
    return this.question.kind === 'true-false' && option === this.question.options[2];
  }

  #pick(id: string, checked: boolean) {
    const others = this.#takesMany ? [...this.picked].filter((other) => other !== id) : [];
    this.picked = (checked ? [...others, id] : others).sort().join('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-choice-question': ChoiceQuestionElement;
  }
}
