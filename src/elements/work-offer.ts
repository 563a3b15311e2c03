import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { words } from '../locale/words';
import { dateOf } from '../locale/write';
import { column } from '../styles/column';
import { shared } from '../styles/shared';
import { fire } from './events';

const say = words.offer;

/** A piece of work on this device, by whose it is and when it was last changed: nothing of what was done in it. */
export interface OfferedWork {
  readonly episode: string;
  /** '' when there is no name. */
  readonly name: string;
  /** Epoch seconds. */
  readonly since: number;
}

/**
 * Asks a learner of an LMS whether work that was done on this device is theirs.
 * @fires ds-choose-work - The learner said which, or that none of it is.
 */
@customElement('ds-work-offer')
export class WorkOffer extends LitElement {
  static override styles = [
    shared,
    column,
    css`
      .card {
        border-block-start: 4px solid var(--accent);
        overflow-wrap: anywhere;
      }
      ul {
        display: grid;
        justify-items: start;
        gap: 0.75rem;
        list-style: none;
      }
      .button {
        text-align: start;
      }
    `,
  ];

  /** One of each person, the latest first. */
  @property({ attribute: false }) offers: readonly OfferedWork[] = [];

  protected override render() {
    const [only, ...others] = this.offers;
    const isOne = others.length === 0;
    return html`<section class="card stack" aria-labelledby="heading">
      <h1 id="heading">${isOne ? say.heading : say.headingOfMany}</h1>
      <p>${isOne && only ? say.text(only.name, dateOf(only.since)) : say.textOfMany}</p>
      <p>${say.after}</p>
      ${isOne && only ? this.#renderOne(only) : this.#renderMany()}
    </section>`;
  }

  #renderOne({ episode }: OfferedWork) {
    return html`<div class="buttons">
      ${this.#renderAnswer('button', episode, say.yes)}${this.#renderAnswer('button quiet', null, say.no)}
    </div>`;
  }

  #renderMany() {
    return html`<ul role="list">
      ${this.offers.map(
        ({ episode, name, since }) =>
          html`<li>${this.#renderAnswer('button quiet', episode, say.one(name, dateOf(since)))}</li>`,
      )}
      <li>${this.#renderAnswer('link', null, say.none)}</li>
    </ul>`;
  }

  #renderAnswer(look: string, episode: string | null, label: string) {
    return html`<button class=${look} type="button" @click=${() => fire(this, 'ds-choose-work', { episode })}>${label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-work-offer': WorkOffer;
  }
}
