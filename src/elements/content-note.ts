import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ContentNote } from '../content/course';
import { teachingWords } from '../locale/teaching-words';
import { shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';

const say = teachingWords.contentNote;

/**
 * Says what a screen is about before it is shown, and leaves the choice to the learner. What they choose is
 * kept nowhere, so it is asked again whenever they come back.
 * @fires ds-shown - The learner asked for all of it.
 * @slot - What is shown once the learner asks for it.
 */
@customElement('ds-content-note')
export class ContentNoteElement extends LitElement {
  static override styles = [
    shared,
    css`
      h2 {
        font-size: 1.1875rem;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) heavy!: ContentNote;
  @state() private shown: 'note' | 'summary' | 'all' = 'note';

  protected override render() {
    if (this.shown === 'all') return this.#renderAll();
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${say.title}</h2>
      <p>${this.heavy.note}</p>
      <p class="soft">${say.choice}</p>
      ${this.shown === 'summary' ? this.#renderSummary() : nothing}
      <div class="choices">
        <button class="button quiet" type="button" @click=${() => this.#show('all')}>${say.show}</button>
        ${this.shown === 'note' ? this.#renderAskSummary() : nothing}
      </div>
    </section>`;
  }

  /** Named, so that a reader that is brought here says where it is, and reads on. */
  #renderAll() {
    return html`<div id="all" role="group" aria-label=${say.all} tabindex="-1"><slot></slot></div>`;
  }

  #renderAskSummary() {
    return html`<button class="button quiet" type="button" @click=${() => this.#show('summary')}>${say.summary}</button>`;
  }

  #renderSummary() {
    return html`<h3 id="summary" tabindex="-1">${say.inShort}</h3>
      <p>${this.heavy.summary}</p>`;
  }

  async #show(what: 'summary' | 'all') {
    this.shown = what;
    if (what === 'all') fire(this, 'ds-shown', {});
    await this.updateComplete;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>(`#${what}`));
  }
}

/** Blocks below the note that their screen has, if it has one. */
export function belowNote(heavy: ContentNote | undefined, blocks: unknown) {
  return heavy ? html`<ds-content-note .heavy=${heavy}>${blocks}</ds-content-note>` : blocks;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-content-note': ContentNoteElement;
  }
}
