import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ReflectionBlock } from '../content/block';
import { teachingWords } from '../locale/teaching-words';
import { fieldLook } from '../styles/fields';
import { proseLook, shared } from '../styles/shared';
import { readOnFrom } from './focus';
import { prose } from './prose';

const say = teachingWords.reflection;

/**
 * A private moment to think, with room to write for those who think that way. What is written is
 * in the text box and nowhere else: no property holds it, no event carries it, and it is cleared
 * when the moment is over, when the element leaves the page (the next screen, another learner, Exit)
 * and when the page itself is left, which a browser may keep for its Back button. It is never
 * required.
 *
 * The text box asks the browser for nothing that would keep or send its text. `autocomplete` off
 * also keeps it out of what a browser restores after a crash; spelling and writing aids are off,
 * because in some browsers they are a service elsewhere.
 *
 * By keyboard: the text box, which Tab leaves, and one button. A screen reader hears the promise as
 * the description of the text box. When the moment is over focus is on the sentence that says so;
 * begun again, in the text box. Nothing moves.
 */
@customElement('ds-reflection')
export class Reflection extends LitElement {
  static override styles = [
    shared,
    proseLook,
    fieldLook,
    css`
      .card {
        gap: 1.125rem;
        border-style: dashed;
        border-color: var(--line-strong);
      }
      .field textarea {
        line-height: 1.5;
        resize: vertical;
      }
    `,
  ];

  @property({ attribute: false }) block!: ReflectionBlock;
  @state() private isOver = false;
  @query('textarea') private text!: HTMLTextAreaElement | null;
  #acted = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#clear);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#clear);
    this.#clear();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('block');
    if (!before || before.id === this.block.id) return;
    this.isOver = false;
    this.#clear();
  }

  protected override updated() {
    if (!this.#acted) return;
    this.#acted = false;
    readOnFrom(this.text ?? this.renderRoot.querySelector<HTMLElement>('#over'));
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${say.title}</h2>
      <div class="prose">${prose(this.block.prompt)}</div>
      ${this.isOver ? this.#renderOver() : this.#renderThinking()}
    </section>`;
  }

  #renderThinking() {
    return html`
      <div class="field">
        <label for="text">${say.label}</label>
        <p id="private" class="soft">${say.private}</p>
        <textarea id="text" rows="5" aria-describedby="private" autocomplete="off" autocorrect="off"
          spellcheck="false" writingsuggestions="false"></textarea>
      </div>
      <div><button class="button quiet" type="button" @click=${this.#turn}>${say.done}</button></div>
    `;
  }

  #renderOver() {
    return html`
      <p id="over" tabindex="-1">${say.after}</p>
      <div><button class="button quiet" type="button" @click=${this.#turn}>${say.again}</button></div>
    `;
  }

  /** Ends the moment, or begins it again, with nothing written. */
  #turn() {
    this.#clear();
    this.#acted = true;
    this.isOver = !this.isOver;
  }

  #clear = () => {
    if (this.text) this.text.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-reflection': Reflection;
  }
}
