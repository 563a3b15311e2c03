import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { peopleWords } from '../locale/people-words';
import { barLook } from '../styles/bar';
import { shared } from '../styles/shared';
import { fire } from './events';
import { whatHasFocus } from './focus';

const say = peopleWords.stillThere;

/**
 * Asks whether anybody is still there, over the foot of the page: nothing moves, scrolls or loses focus
 * as it comes and goes. It stays on the page without a question too, because a live region speaks only of
 * what changes in it.
 * @fires ds-still-here - The learner pressed the button, or anywhere on the bar.
 */
@customElement('ds-still-there')
export class StillThere extends LitElement {
  static override styles = [
    shared,
    barLook,
    css`
      .bar {
        position: fixed;
        inset-block-end: 0.75rem;
        inset-inline: max(0.75rem, (100% - 60rem) / 2);
        z-index: 1;
        /* Help and Exit stay in view above it. */
        max-block-size: calc(100dvh - 5.5rem);
        margin: 0;
        overflow-y: auto;
        gap: 0.75rem 1.5rem;
        box-shadow: 0 4px 24px rgb(10 30 35 / 35%);
        color: var(--ink);
        font-size: var(--text);
      }
      /* A short frame, or a page magnified four times: the button has to be in view. */
      @media (max-height: 20rem) {
        .bar {
          gap: 0.25rem 1.5rem;
          padding-block: 0.375rem;
          font-size: var(--small);
        }
      }
    `,
  ];

  /** How long there is for an answer, in seconds; 0 while nothing is asked. */
  @property({ type: Number }) seconds = 0;
  /** What was done is kept nowhere, and goes with the turn. */
  @property({ type: Boolean }) lost = false;
  /** What the learner was at when it was asked. */
  #before: HTMLElement | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('seconds') && this.seconds > 0) this.#before = whatHasFocus();
  }

  protected override render() {
    return html`<div role="status">${this.seconds > 0 ? this.#renderBar() : nothing}</div>`;
  }

  /** To press it takes neither focus nor what is selected from the page. */
  #renderBar() {
    const soon = say.soon(this.seconds);
    return html`<div class="bar calm" @mousedown=${(event: Event) => event.preventDefault()} @click=${this.#answer}>
      <p><strong>${say.ask}</strong> ${this.lost ? say.lost(soon) : say.kept(soon)}</p>
      <button class="button" type="button">${say.here}</button>
    </div>`;
  }

  #answer() {
    if (this.shadowRoot?.activeElement) this.#before?.focus({ preventScroll: true });
    fire(this, 'ds-still-here', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-still-there': StillThere;
  }
}
