import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles/shared';

/** One quiet line about where the learner's work is. Screen readers hear it when it changes. */
@customElement('ds-connection-line')
export class ConnectionLine extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 1.5em;
      }
      p:not(:empty)::before {
        content: '';
        flex: none;
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border: 2px solid var(--teal);
        border-radius: 50%;
        background: var(--teal);
      }
      .attention {
        color: var(--ink);
        font-weight: 600;
      }
      .attention:not(:empty)::before {
        border-color: var(--accent);
        border-radius: 0;
        background: none;
        rotate: 45deg;
      }
    `,
  ];

  @property() line = '';
  /** `attention` when something waits to be sent or kept. */
  @property() tone: 'calm' | 'attention' = 'calm';

  protected override render() {
    return html`<p class=${this.tone} role="status">${this.line}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-connection-line': ConnectionLine;
  }
}
