import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { KeyPointsBlock } from '../content/block';
import { words } from '../locale/words';
import { proseLook, shared } from '../styles/shared';
import { flag } from './icons';
import { prose } from './prose';

/** The few things to take away. */
@customElement('ds-key-points')
export class KeyPoints extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      .card {
        border-color: transparent;
        background: var(--teal-tint);
        box-shadow: none;
      }
      h2 {
        display: flex;
        align-items: center;
        gap: 0.5em;
        margin-block-end: 0.75rem;
        color: var(--teal-deep);
      }
    `,
  ];

  @property({ attribute: false }) block!: KeyPointsBlock;

  protected override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${flag}${words.keyPoints.title}</h2>
      <div class="prose">${prose(this.block.prose)}</div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-key-points': KeyPoints;
  }
}
