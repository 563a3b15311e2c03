import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CompareBlock } from '../content/block';
import { words } from '../locale/words';
import { proseLook, shared } from '../styles/shared';
import { aside, tick } from './icons';
import { prose } from './prose';

/** Say this, not that: told apart by word, drawing and border as well as by colour. */
@customElement('ds-compare')
export class Compare extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      :host {
        container-type: inline-size;
      }
      ul {
        list-style: none;
      }
      .pair {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        padding: 0;
        overflow: clip;
      }
      .pair > div {
        padding: 1.125rem clamp(1rem, 4vw, 1.5rem);
      }
      dt {
        display: flex;
        align-items: center;
        gap: 0.4em;
        margin-block-end: 0.375rem;
        font-size: var(--small);
        font-weight: 650;
      }
      .avoid {
        border-block-end: 1px dashed var(--line-strong);
        color: var(--ink-soft);
      }
      .better {
        background: var(--teal-tint);
      }
      .better dt {
        color: var(--teal-deep);
      }
      .why {
        border-block-start: 1px solid var(--line);
        font-size: 1rem;
      }
      .why dt {
        margin-block-end: 0.125rem;
        color: var(--accent);
      }
      @container (min-inline-size: 36rem) {
        .pair {
          grid-template-columns: 1fr 1fr;
        }
        .avoid {
          border-block-end: 0;
          border-inline-end: 1px dashed var(--line-strong);
        }
        .why {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) block!: CompareBlock;

  protected override render() {
    return html`<ul class="stack" role="list">${this.block.pairs.map(renderPair)}</ul>`;
  }
}

function renderPair({ avoid, better, why }: CompareBlock['pairs'][number]) {
  return html`<li>
    <dl class="card pair">
      <div class="avoid"><dt>${aside}${words.compare.avoid}</dt><dd class="prose">${prose(avoid)}</dd></div>
      <div class="better"><dt>${tick}${words.compare.better}</dt><dd class="prose">${prose(better)}</dd></div>
      <div class="why"><dt>${words.compare.why}</dt><dd class="prose">${prose(why)}</dd></div>
    </dl>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-compare': Compare;
  }
}
