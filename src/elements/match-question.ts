import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { plainText } from '../content/prose';
import type { MatchQuestion, Pair } from '../content/question';
import { words } from '../locale/words';
import { aside, tick } from './icons';
import { prose } from './prose';
import { inOrder, mixed, QuestionElement } from './question-element';

const say = words.question;
/** Stands in `picked` for a side that has no match yet; never part of a response. */
const NONE = '-';

/**
 * Things to match: for each left-hand side a native list of right-hand sides, the same for a mouse,
 * a finger, a keyboard and a screen reader. Nothing has to be dragged.
 * @fires ds-answer - The learner answered. Never fired when code sets `response`.
 */
@customElement('ds-match-question')
export class MatchQuestionElement extends QuestionElement<MatchQuestion> {
  static override styles = [
    ...QuestionElement.styles,
    css`
      select {
        inline-size: 100%;
        min-block-size: var(--target-large);
        margin-block-start: 0.375rem;
        padding: 0.5rem 0.75rem;
        border: 2px solid var(--line-strong);
        border-radius: 0.5rem;
        background: var(--surface);
        text-overflow: ellipsis;
      }
      label {
        font-weight: 600;
      }
    `,
  ];

  protected get hint(): string {
    return say.hintMatch;
  }

  protected get missing(): string {
    return this.picked && !this.picked.includes(NONE) ? '' : say.pickAll;
  }

  protected get verdict(): string {
    return this.right ? say.verdictRight : say.verdictNotQuite;
  }

  protected renderControls() {
    const { pairs } = this.question;
    const rights = inOrder(pairs, this.order ?? mixed(pairs));
    return html`<div class="stack">${pairs.map((pair, index) => this.#renderSide(pair, index, rights))}</div>`;
  }

  #renderSide({ left }: Pair, index: number, rights: readonly Pair[]) {
    const picked = this.picked[index] ?? NONE;
    return html`<div>
      <label for="side-${index}">${prose(left)}</label>
      <select id="side-${index}" @change=${(event: Event) => this.#pick(index, (event.target as HTMLSelectElement).value)}>
        <option value=${NONE} ?selected=${picked === NONE}>${say.choose}</option>
        ${rights.map(({ id, right }) => html`<option value=${id} ?selected=${picked === id}>${plainText(right)}</option>`)}
      </select>
    </div>`;
  }

  protected renderAnswers() {
    const { pairs, feedback } = this.question;
    return html`
      <div class="prose">${prose(this.right ? feedback.right : feedback.wrong)}</div>
      <ul class="options" role="list">${pairs.map((pair, index) => this.#renderAnswer(pair, this.response[index]))}</ul>
    `;
  }

  #renderAnswer(pair: Pair, answered: string | undefined) {
    const given = this.question.pairs.find(({ id }) => id === answered);
    const right = given === pair;
    return html`<li class="told ${right ? 'right' : 'other'}">
      <p class="mark">${right ? tick : aside}${right ? say.right : say.notThis}</p>
      <div class="explained">${prose(pair.left)}</div>
      ${given ? html`<div class="answer"><span class="soft">${say.yourAnswer}:</span> ${prose(given.right)}</div>` : nothing}
      ${right ? nothing : html`<div class="answer"><span class="soft">${say.belongs}:</span> ${prose(pair.right)}</div>`}
    </li>`;
  }

  #pick(index: number, id: string) {
    const { pairs } = this.question;
    this.picked = pairs.map((_, at) => (at === index ? id : (this.picked[at] ?? NONE))).join('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-match-question': MatchQuestionElement;
  }
}
