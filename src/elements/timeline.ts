import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TimelineBlock, TimelineStep } from '../content/block';
import { teachingWords } from '../locale/teaching-words';
import { proseLook, shared } from '../styles/shared';
import { readOnFrom } from './focus';
import { prose } from './prose';

const say = teachingWords.timeline;

/**
 * How control grows, moment by moment. The first is there; each further one is opened after it, or
 * all at once. How far somebody got is nobody's business and is not kept.
 *
 * By keyboard: two buttons, Enter or Space. To a screen reader it is an ordered list with a heading
 * in each item, and only what is open is in it; after either button focus is on the heading of the
 * first moment that is new, and the buttons come after the last one. Nothing moves.
 */
@customElement('ds-timeline')
export class Timeline extends LitElement {
  static override styles = [
    shared,
    proseLook,
    css`
      .card {
        gap: 1.25rem;
      }
      ol {
        margin-inline-start: 0.375rem;
        list-style: none;
        border-inline-start: 3px solid var(--line-strong);
      }
      li {
        position: relative;
        padding-inline-start: 1.25rem;
      }
      li + li {
        margin-block-start: 1.5rem;
      }
      /* The dot on the line, as high as the first line of the heading. */
      li::before {
        content: '';
        position: absolute;
        inset-block-start: 0.25rem;
        inset-inline-start: -0.5625rem;
        inline-size: 0.9375rem;
        block-size: 0.9375rem;
        border: 3px solid var(--teal);
        border-radius: 50%;
        background: var(--surface);
      }
      h3 {
        margin-block-end: 0.375rem;
        color: var(--teal-deep);
      }
      .seen {
        max-inline-size: 65ch;
        margin-block-start: 0.75rem;
        padding: 0.75rem 1rem;
        border-radius: 0.5rem;
        background: var(--accent-tint);
      }
      @media (forced-colors: active) {
        .seen {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) block!: TimelineBlock;
  /** How many moments are open: one at least. */
  @state() private shown = 1;
  /** The place of the first moment that the learner has just opened, from 0; -1 for none. */
  #newest = -1;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.get('block') && changed.get('block')?.id !== this.block.id) this.shown = 1;
  }

  protected override updated() {
    if (this.#newest === -1) return;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>(`#when-${this.#newest}`));
    this.#newest = -1;
  }

  protected override render() {
    const { title, steps } = this.block;
    return html`<section class="card stack" aria-labelledby="title">
      <div>
        <p class="eyebrow">${say.label}</p>
        <h2 id="title">${title}</h2>
      </div>
      <ol role="list" aria-labelledby="title">${steps.slice(0, this.shown).map(renderStep)}</ol>
      ${this.shown < steps.length ? this.#renderButtons(steps.length) : nothing}
    </section>`;
  }

  #renderButtons(total: number) {
    return html`<div class="buttons">
      <button class="button" type="button" @click=${() => this.#show(this.shown + 1)}>${say.next}</button>
      <button class="link" type="button" @click=${() => this.#show(total)}>${say.showAll}</button>
      <span class="soft">${say.shown(this.shown, total)}</span>
    </div>`;
  }

  #show(count: number) {
    this.#newest = this.shown;
    this.shown = count;
  }
}

function renderStep({ when, happened, seen }: TimelineStep, index: number) {
  return html`<li>
    <h3 id="when-${index}" tabindex="-1">${when}</h3>
    <div class="prose">${prose(happened)}</div>
    <div class="seen"><p class="eyebrow">${say.seen}</p><p>${prose(seen)}</p></div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-timeline': Timeline;
  }
}
