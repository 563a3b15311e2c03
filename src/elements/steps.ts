import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PicturedStep, StepsBlock } from '../content/block';
import { PICTOGRAMS } from '../content/pictogram';
import { proseLook, shared } from '../styles/shared';
import { prose } from './prose';

/**
 * Things to do in order, each beside a drawing of it. To a screen reader it is a numbered list like any
 * other: the drawings repeat what the words say, and are hidden from it. Nothing can be pressed, and nothing moves.
 */
@customElement('ds-steps')
export class Steps extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      ol {
        --drawing: 3.25rem;
        max-inline-size: 65ch;
        /* Room for two digits and a full stop. */
        padding-inline-start: 2em;
      }
      /* The number is the list's own, so that every screen reader tells it; the drawing stands between it and the words. */
      li {
        position: relative;
        min-block-size: var(--drawing);
        padding-block-start: 0.75rem;
        padding-inline-start: calc(var(--drawing) + 1.25rem);
      }
      li + li {
        margin-block-start: 0.75rem;
      }
      li::marker {
        color: var(--accent);
        font-weight: 650;
      }
      svg {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0.375rem;
        inline-size: var(--drawing);
        block-size: var(--drawing);
        padding: 0.375rem;
        border-radius: 0.75rem;
        background: var(--teal-tint);
        color: var(--teal);
      }
      /* A drawing keeps its colours there unless it is told otherwise. */
      @media (forced-colors: active) {
        svg {
          background: none;
          color: CanvasText;
        }
      }
      @media print {
        li {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) block!: StepsBlock;

  protected override render() {
    return html`<ol>${this.block.steps.map(renderStep)}</ol>`;
  }
}

function renderStep({ icon, prose: words }: PicturedStep) {
  return html`<li>
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d=${PICTOGRAMS[icon]} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
    <div class="prose">${prose(words)}</div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-steps': Steps;
  }
}
