import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LevelOneLimit } from '../content/level-one-limit';
import { aboutWords } from '../locale/about-words';
import { shared } from '../styles/shared';
import { down } from './icons';

const say = aboutWords.limits;

/** What Level 1 does not prepare the learner to do: said in the same words wherever it is said. */
@customElement('ds-limits')
export class Limits extends LitElement {
  static override styles = [
    shared,
    css`
      section,
      details {
        padding: 1.25rem clamp(1.125rem, 4vw, 1.75rem);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      details {
        padding-block: 0.375rem;
      }
      h2 {
        font-size: 1.1875rem;
      }
      summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        min-block-size: var(--target-large);
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      [open] > summary svg {
        transform: rotate(180deg);
      }
      [open] > .stack {
        padding-block: 0.25rem 0.875rem;
      }
      .stack {
        gap: 0.75rem;
      }
      h2 + .stack {
        margin-block-start: 0.75rem;
      }
      ul {
        padding-inline-start: 1.375em;
      }
      li + li {
        margin-block-start: 0.25rem;
      }
    `,
  ];

  @property({ attribute: false }) limits: readonly LevelOneLimit[] = [];
  /** Whether the learner opens the list, where it is not the first thing to read. */
  @property({ type: Boolean }) folded = false;

  protected override render() {
    if (this.limits.length === 0) return nothing;
    const title = html`<h2 id="title">${say.title}</h2>`;
    return this.folded
      ? html`<details><summary>${title}${down}</summary>${this.#renderList()}</details>`
      : html`<section aria-labelledby="title">${title}${this.#renderList()}</section>`;
  }

  #renderList() {
    return html`<div class="stack">
      <p>${say.lead}</p>
      <ul>${this.limits.map(({ text }) => html`<li>${text}</li>`)}</ul>
      <p>${say.instead}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-limits': Limits;
  }
}
