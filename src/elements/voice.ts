import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VoiceBlock } from '../content/block';
import { VOICE_LABELS } from '../content/voice-kind';
import { proseLook, shared } from '../styles/shared';
import { prose } from './prose';
import './recording';

/**
 * Somebody's words, below a line that says whose they are: it is read first, so that nobody is misled. Where they
 * can be heard too, the player stands between the two.
 */
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
      ds-recording {
        margin-block-end: 1rem;
      }
    `,
  ];

  @property({ attribute: false }) block!: VoiceBlock;

  protected override render() {
    return html`<figure>
      <figcaption>${VOICE_LABELS[this.block.voice]}</figcaption>
      ${this.block.recording ? html`<ds-recording .recording=${this.block.recording}></ds-recording>` : nothing}
      <div class="prose">${prose(this.block.words)}</div>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-voice': Voice;
  }
}
