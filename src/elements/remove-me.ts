import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { deviceWords } from '../locale/device-words';
import { words } from '../locale/words';
import { confirmLook } from '../styles/confirm';
import { shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';

const say = deviceWords.you;

/**
 * Whose turn it is, and the way off this device. It is asked again before anything is removed,
 * and only what is the learner's own can be.
 * @fires ds-remove-me - The learner is to be removed, and said so twice.
 * @fires ds-carry-out - The learner takes their work elsewhere first.
 */
@customElement('ds-remove-me')
export class RemoveMe extends LitElement {
  static override styles = [
    shared,
    confirmLook,
    css`
      :host {
        overflow-wrap: anywhere;
      }
      .stack {
        gap: 0.5rem;
      }
    `,
  ];

  /** '' for whoever was here before names were asked. */
  @property() learner = '';
  /** Whether there is work that no learning system has shown back. */
  @property({ type: Boolean }) unsent = false;
  @state() private isAsking = false;
  @query('.confirm') private confirm!: HTMLElement | null;
  @query('#remove') private removeButton!: HTMLElement | null;

  protected override updated(changed: PropertyValues) {
    if (!changed.has('isAsking') || changed.get('isAsking') === undefined) return;
    readOnFrom(this.isAsking ? this.confirm : this.removeButton);
  }

  protected override render() {
    return html`<div class="stack">
      <p>${this.learner === '' ? words.learner.unnamed : words.learner.as(this.learner)}.</p>
      ${this.isAsking ? this.#renderConfirm() : this.#renderButton()}
    </div>`;
  }

  #renderButton() {
    return html`<div><button id="remove" class="button quiet" type="button" @click=${() => this.#ask(true)}>${say.remove}</button></div>`;
  }

  #renderConfirm() {
    return html`<div class="confirm stack" tabindex="-1" role="group" aria-labelledby="sure">
      <p id="sure"><strong>${say.sure}</strong></p>
      <p>${this.unsent ? say.lost : say.kept}</p>
      ${this.unsent ? this.#renderCarryOut() : nothing}
      <div class="buttons">
        <button class="button" type="button" @click=${() => this.#ask(false)}>${say.cancel}</button>
        <button class="button quiet" type="button" @click=${() => fire(this, 'ds-remove-me', {})}>${say.yes}</button>
      </div>
    </div>`;
  }

  #renderCarryOut() {
    return html`<div><button class="link" type="button" @click=${() => fire(this, 'ds-carry-out', {})}>${words.carry.out}</button></div>`;
  }

  #ask(isAsking: boolean) {
    this.isAsking = isAsking;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-remove-me': RemoveMe;
  }
}
