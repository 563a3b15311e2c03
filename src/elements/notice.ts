import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NoticeBlock } from '../content/block';
import { proseLook, shared } from '../styles/shared';
import { prose } from './prose';

/** Something set apart from the text, under its own title. */
@customElement('ds-notice')
export class Notice extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      section {
        padding: 1.25rem clamp(1.125rem, 4vw, 1.75rem);
        border-inline-start: 5px solid var(--accent);
        border-start-end-radius: var(--radius);
        border-end-end-radius: var(--radius);
        background: var(--accent-tint);
      }
      h2 {
        margin-block-end: 0.5rem;
        font-size: 1.1875rem;
      }
    `,
  ];

  @property({ attribute: false }) block!: NoticeBlock;

  protected override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${this.block.title}</h2>
      <div class="prose">${prose(this.block.prose)}</div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-notice': Notice;
  }
}
