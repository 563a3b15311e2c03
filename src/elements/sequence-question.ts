import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { plainText } from '../content/prose';
import type { SequenceQuestion } from '../content/question';
import { words } from '../locale/words';
import { aside, down, tick, up } from './icons';
import { prose } from './prose';
import { inOrder, mixed, QuestionElement } from './question-element';

const say = words.question;
type Item = SequenceQuestion['items'][number];
type Way = 'up' | 'down';

/**
 * Things to put in order, each with a button up and a button down. Nothing has to be dragged.
 * @fires ds-answer - The learner answered. Never fired when code sets `response`.
 */
@customElement('ds-sequence-question')
export class SequenceQuestionElement extends QuestionElement<SequenceQuestion> {
  static override styles = [
    ...QuestionElement.styles,
    css`
      :host {
        container-type: inline-size;
      }
      .option {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        padding: 0.75rem;
      }
      .number {
        display: grid;
        place-items: center;
        inline-size: 2rem;
        block-size: 2rem;
        border-radius: 50%;
        background: var(--teal-tint);
        color: var(--teal-deep);
        font-weight: 650;
      }
      .moves {
        display: flex;
        flex-wrap: wrap;
        grid-column: 1 / -1;
        gap: 0.5rem;
      }
      .moves .button {
        flex: 1 1 auto;
        gap: 0.25em;
        min-block-size: var(--target);
        padding-inline: 0.5rem;
        font-size: var(--small);
      }
      @container (min-inline-size: 34rem) {
        .option {
          grid-template-columns: auto 1fr auto;
        }
        .moves {
          grid-column: auto;
        }
        .moves .button {
          padding-inline: 0.875rem;
        }
      }
      .order {
        padding-inline-start: 1.5em;
      }
      .order li + li {
        margin-block-start: 0.25rem;
      }
    `,
  ];

  @state() private said = '';
  /** The button to give focus back to: moving an item in the page takes focus from what is in it. */
  #pressed: { readonly id: string; readonly way: Way } | undefined;

  protected get hint(): string {
    return say.hintSequence;
  }

  /** The order shown may be the learner's answer as it stands, so there is nothing to wait for. */
  protected get missing(): string {
    return '';
  }

  protected get verdict(): string {
    return this.right ? say.verdictRight : say.verdictNotQuite;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.picked ||= inOrder(this.question.items, this.order ?? mixed(this.question.items))
      .map(({ id }) => id)
      .join('');
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (!this.#pressed) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#pressed.way}-${this.#pressed.id}`)?.focus();
    this.#pressed = undefined;
  }

  protected renderControls() {
    const items = inOrder(this.question.items, [...this.picked]);
    return html`
      <ol class="options" role="list">${repeat(
        items,
        ({ id }) => id,
        (item, index) => this.#renderItem(item, index),
      )}</ol>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  #renderItem({ id, text }: Item, index: number) {
    return html`<li class="option">
      <span class="number" aria-hidden="true">${index + 1}</span>
      <span class="text" id="text-${id}">${prose(text)}</span>
      <span class="moves">${this.#renderMove(id, 'up', index === 0)}${this.#renderMove(id, 'down', index === this.picked.length - 1)}</span>
    </li>`;
  }

  #renderMove(id: string, way: Way, atEnd: boolean) {
    return html`<button id="${way}-${id}" class="button quiet" type="button" aria-disabled=${atEnd ? 'true' : nothing}
      aria-describedby="text-${id}" @click=${() => this.#move(id, way, atEnd)}>${way === 'up' ? up : down}${way === 'up' ? say.moveUp : say.moveDown}</button>`;
  }

  protected renderAnswers() {
    const { items, feedback } = this.question;
    return html`
      <div class="told ${this.right ? 'right' : 'other'}">
        <p class="mark">${this.right ? tick : aside}${say.yourOrder}</p>
        <ol class="order">${inOrder(items, [...this.response]).map(({ text }) => html`<li>${prose(text)}</li>`)}</ol>
      </div>
      ${
        this.right
          ? nothing
          : html`<div class="told right">
        <p class="mark">${tick}${say.rightOrder}</p>
        <ol class="order">${items.map(({ text }) => html`<li>${prose(text)}</li>`)}</ol>
      </div>`
      }
      <div class="prose">${prose(this.right ? feedback.right : feedback.wrong)}</div>
    `;
  }

  #move(id: string, way: Way, atEnd: boolean) {
    if (atEnd) {
      this.said = way === 'up' ? say.atTop : say.atBottom;
      return;
    }
    const ids = [...this.picked];
    const from = ids.indexOf(id);
    const to = way === 'up' ? from - 1 : from + 1;
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.picked = ids.join('');
    this.#pressed = { id, way };
    const text = this.question.items.find((item) => item.id === id)?.text ?? [];
    this.said = say.moved(plainText(text), to + 1, ids.length);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-sequence-question': SequenceQuestionElement;
  }
}
