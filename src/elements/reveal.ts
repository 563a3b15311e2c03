import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RevealBlock } from '../content/block';
import { words } from '../locale/words';
import { proseLook, shared } from '../styles/shared';
import { down } from './icons';
import { prose } from './prose';

/** Short headings that each open to show more. What is open is nobody's business and is not kept. */
@customElement('ds-reveal')
export class Reveal extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      .all {
        display: flex;
        justify-content: flex-end;
        margin-block-start: -0.75rem;
        font-size: var(--small);
      }
      .card {
        padding: 0;
        overflow: clip;
      }
      .item + .item {
        border-block-start: 1px solid var(--line);
      }
      .item button {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        inline-size: 100%;
        min-block-size: 3.5rem;
        padding: 0.75rem clamp(1rem, 4vw, 1.5rem);
        border: 0;
        background: none;
        color: var(--teal);
        font-size: 1.125rem;
        font-weight: 600;
        text-align: start;
      }
      .item button:hover {
        background: var(--teal-tint);
      }
      .item button:focus-visible {
        outline-offset: -4px;
      }
      [aria-expanded='true'] svg {
        transform: rotate(180deg);
      }
      .prose {
        padding: 0.25rem clamp(1rem, 4vw, 1.5rem) 1.25rem;
      }
      /* On paper nothing can be opened. */
      @media print {
        .all,
        .item svg {
          display: none;
        }
        .prose[hidden] {
          display: block;
        }
        .item {
          break-inside: avoid;
        }
      }
      @media (prefers-reduced-motion: no-preference) {
        svg {
          transition: transform 150ms;
        }
      }
    `,
  ];

  @property({ attribute: false }) block!: RevealBlock;
  /** The places of the items that are open, from 0. */
  @state() private open: ReadonlySet<number> = new Set();

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('block');
    if (changed.has('block') && before?.id !== this.block.id) this.open = new Set(this.block.open);
  }

  protected override render() {
    const { items } = this.block;
    return html`
      ${items.length > 1 ? this.#renderAll() : nothing}
      <div class="card">${items.map((item, index) => this.#renderItem(item, index))}</div>
    `;
  }

  #renderAll() {
    const all = this.open.size === this.block.items.length;
    return html`<div class="all">
      <button class="link" type="button" aria-expanded=${all} @click=${() => this.#toggleAll(all)}>
        ${all ? words.reveal.hideAll : words.reveal.showAll}
      </button>
    </div>`;
  }

  #renderItem({ title, prose: inside }: RevealBlock['items'][number], index: number) {
    const open = this.open.has(index);
    return html`<div class="item">
      <h2>
        <button type="button" aria-expanded=${open} aria-controls="item-${index}" @click=${() => this.#toggle(index)}>
          ${title}${down}
        </button>
      </h2>
      <div id="item-${index}" class="prose" ?hidden=${!open}>${prose(inside)}</div>
    </div>`;
  }

  #toggle(index: number) {
    const open = new Set(this.open);
    if (!open.delete(index)) open.add(index);
    this.open = open;
  }

  #toggleAll(all: boolean) {
    this.open = new Set(all ? [] : this.block.items.keys());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-reveal': Reveal;
  }
}
