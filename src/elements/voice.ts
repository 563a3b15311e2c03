import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VoiceBlock } from '../content/block';
import { VOICE_LABELS } from '../content/voice-kind';
import { proseLook, shared } from '../styles/shared';
import { prose } from './prose';

/** Somebody's words, below a line that says whose they are: it is read first, so that nobody is misled. */
@customElement('ds-voice')
export class Voice extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      figure {
        margin: 0;
      }
      figcaption {
        margin-block-end: 0.75rem;
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) block!: VoiceBlock;

  protected override render() {
    return html`<figure>
      <figcaption>${VOICE_LABELS[this.block.voice]}</figcaption>
      <div class="prose">${prose(this.block.words)}</div>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-voice': Voice;
  }
}
