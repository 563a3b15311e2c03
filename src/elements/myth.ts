import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MythBlock } from '../content/block';
import { teachingWords } from '../locale/teaching-words';
import { optionLook } from '../styles/options';
import { proseLook, shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import { prose } from './prose';

const say = teachingWords.myth;

/**
 * A statement to think about, then what the evidence says. Nobody is told that they were wrong, and
 * what they answered leaves this element in no event: it is shown to them until they go on, and
 * then forgotten.
 *
 * By keyboard: two buttons, Enter or Space. A screen reader hears the statement as the name of
 * their group; after either button focus is on the sentence that says which it is, and reading goes
 * on from there. Nothing moves.
 * @fires ds-judge - The learner said what they think of the statement.
 */
@customElement('ds-myth')
export class Myth extends LitElement {
  static override styles = [
    shared,
    proseLook,
    optionLook,
    css`
      h2 {
        font-size: var(--small);
      }
      .evidence {
        padding: 1rem 1.25rem;
        border-inline-start: 5px solid var(--teal);
        background: var(--teal-tint);
      }
      .evidence > * + * {
        margin-block-start: 0.5rem;
      }
      h3 {
        color: var(--teal-deep);
      }
      h4 {
        margin: 0;
        font-size: var(--small);
      }
      @media (forced-colors: active) {
        .evidence {
          border-inline-start-color: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) block!: MythBlock;
  /** Whether the learner has thought about it, now or before, so that the evidence is shown. */
  @property({ type: Boolean }) told = false;
  /** What they thought of it just now; '' where they did so before this page was opened. */
  @state() private thought: '' | 'myth' | 'fact' = '';
  #acted = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.get('block') && changed.get('block')?.id !== this.block.id) this.thought = '';
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('told') || !this.told || !this.#acted) return;
    this.#acted = false;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>('#verdict'));
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <div>
        <h2 id="title" class="eyebrow">${say.label}</h2>
        <p class="soft">${say.note}</p>
      </div>
      <div id="statement" class="prose prompt">${prose(this.block.statement)}</div>
      ${this.told ? this.#renderEvidence() : this.#renderAsking()}
    </section>`;
  }

  #renderAsking() {
    return html`<div class="buttons" role="group" aria-labelledby="statement">
      <button class="button quiet" type="button" @click=${() => this.#judge('myth')}>${say.myth}</button>
      <button class="button quiet" type="button" @click=${() => this.#judge('fact')}>${say.fact}</button>
    </div>`;
  }

  #renderEvidence() {
    const { verdict, evidence, source } = this.block;
    return html`
      ${this.thought ? html`<p>${this.thought === 'myth' ? say.thoughtMyth : say.thoughtFact}</p>` : nothing}
      <div class="evidence">
        <h3 id="verdict" tabindex="-1">${verdict === 'myth' ? say.isMyth : say.isFact}</h3>
        <h4>${say.evidence}</h4>
        <p class="prose">${prose(evidence)}</p>
        <p class="soft prose">${say.source}: ${prose(source)}</p>
      </div>
    `;
  }

  #judge(thought: 'myth' | 'fact') {
    this.thought = thought;
    this.#acted = true;
    fire(this, 'ds-judge', { block: this.block.id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-myth': Myth;
  }
}
