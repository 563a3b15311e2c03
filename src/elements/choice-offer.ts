import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { column } from '../styles/column';
import { shared } from '../styles/shared';
import { fire } from './events';

/**
 * One question that only the learner can answer, with two ways on.
 * @fires ds-yes - The learner took the first.
 * @fires ds-no - The learner took the second.
 */
@customElement('ds-choice-offer')
export class ChoiceOffer extends LitElement {
  static override styles = [
    shared,
    column,
    css`
      .card {
        border-block-start: 4px solid var(--accent);
      }
    `,
  ];

  @property() heading = '';
  @property() text = '';
  @property() yes = '';
  @property() no = '';

  protected override render() {
    return html`<section class="card stack" aria-labelledby="heading">
      <h1 id="heading">${this.heading}</h1>
      <p>${this.text}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${() => fire(this, 'ds-yes', {})}>${this.yes}</button>
        <button class="button quiet" type="button" @click=${() => fire(this, 'ds-no', {})}>${this.no}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-choice-offer': ChoiceOffer;
  }
}
