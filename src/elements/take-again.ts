import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { deviceWords } from '../locale/device-words';
import { dateOf } from '../locale/write';
import { confirmLook } from '../styles/confirm';
import { shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';

const say = deviceWords.again;

/**
 * The way into a finished course once more, such as a year later. It says first what becomes of the finished one.
 * @fires ds-take-again - The learner begins again, and said so twice.
 */
@customElement('ds-take-again')
export class TakeAgain extends LitElement {
  static override styles = [
    shared,
    confirmLook,
    css`
      :host {
        display: block;
        margin-block-start: clamp(1.5rem, 5vw, 2.5rem);
      }
      .stack {
        gap: 0.5rem;
      }
      .confirm p {
        max-inline-size: 60ch;
      }
    `,
  ];

  /** When the course was finished, in epoch seconds. */
  @property({ type: Number }) finishedOn = 0;
  @state() private isAsking = false;
  @query('.confirm') private confirm!: HTMLElement | null;
  @query('#again') private againButton!: HTMLElement | null;

  protected override updated(changed: PropertyValues) {
    if (!changed.has('isAsking') || changed.get('isAsking') === undefined) return;
    readOnFrom(this.isAsking ? this.confirm : this.againButton);
  }

  protected override render() {
    const day = dateOf(this.finishedOn);
    return this.isAsking ? this.#renderConfirm(day) : this.#renderButton(day);
  }

  #renderButton(day: string) {
    return html`<div class="stack">
      <p>${say.finished(day)}</p>
      <div><button id="again" class="button quiet" type="button" @click=${() => this.#ask(true)}>${say.again}</button></div>
    </div>`;
  }

  #renderConfirm(day: string) {
    return html`<div class="confirm stack" tabindex="-1" role="group" aria-labelledby="sure">
      <p id="sure"><strong>${say.sure}</strong></p>
      <p>${say.kept(day)}</p>
      <p>${say.unsent}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${() => this.#ask(false)}>${say.cancel}</button>
        <button class="button quiet" type="button" @click=${() => fire(this, 'ds-take-again', {})}>${say.yes}</button>
      </div>
    </div>`;
  }

  #ask(isAsking: boolean) {
    this.isAsking = isAsking;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-take-again': TakeAgain;
  }
}
