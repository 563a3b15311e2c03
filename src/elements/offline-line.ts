import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deviceWords } from '../locale/device-words';
import { shared } from '../styles/shared';
import { tick } from './icons';

const say = deviceWords.line;

/** How far the keeping of the package is: nothing is said but what is true now. */
export type OfflineMark =
  | { readonly is: 'keeping'; readonly kept: number; readonly total: number }
  | { readonly is: 'kept' }
  /** It cannot be kept here, or not all of it is: there is nothing good to say in a line. */
  | { readonly is: 'none' };

/** Whether all of this works without a network: a progress line the first time, then a mark. */
@customElement('ds-offline-line')
export class OfflineLine extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 0.375rem;
        min-block-size: 1.5em;
      }
      .keeping {
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
      }
      progress {
        inline-size: 8rem;
      }
      svg {
        color: var(--teal);
      }
    `,
  ];

  @property({ attribute: false }) mark: OfflineMark = { is: 'none' };

  protected override render() {
    const { mark } = this;
    // Progress is there to be looked at; only its end is worth interrupting somebody who listens.
    return html`
      ${mark.is === 'keeping' && mark.total > 0 ? this.#renderProgress(mark) : nothing}
      <div role="status">${mark.is === 'kept' ? html`<p>${tick}${say.kept}</p>` : nothing}</div>
    `;
  }

  #renderProgress({ kept, total }: { readonly kept: number; readonly total: number }) {
    return html`<p class="keeping">
      ${say.keeping(kept, total)}<progress max=${total} value=${kept} aria-label=${say.progress}></progress>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-offline-line': OfflineLine;
  }
}
