import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
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
 * It goes nowhere by itself. Somebody who wants it can copy it, and is told that the clipboard is the
 * device's and not theirs. The button for it is there once something is written.
 *
 * The text box asks the browser for nothing that would keep or send its text. `autocomplete` off
 * also keeps it out of what a browser restores after a crash; spelling and writing aids are off,
 * because in some browsers they are a service elsewhere.
 *
 * By keyboard: the text box, which Tab leaves, the button that ends the moment, and the one that copies.
 * A screen reader hears the promise as the description of the text box, and how the copying went as a
 * status; where the frame forbids copying, focus is in the text box with all of it selected. When the moment is over focus is on the sentence that says so;
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
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
      /* Empty it takes no room, and is there all the same, so that a screen reader says what comes into it. */
      [role='status']:not(:empty) {
        margin-block-start: 1.125rem;
      }
    `,
  ];

  @property({ attribute: false }) block!: ReflectionBlock;
  @state() private isOver = false;
  /** Whether there is anything in the text box: not what it is. */
  @state() private isWritten = false;
  /** How the copying went. */
  @state() private copied: 'not-yet' | 'yes' | 'no' = 'not-yet';
  /** Whether it may be pasted by whoever is here next: copied once, it stays so whatever is written afterwards. */
  @state() private mayBePasted = false;
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
    this.copied = 'not-yet';
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
          spellcheck="false" writingsuggestions="false" @input=${this.#written}></textarea>
      </div>
      <div>
        <div class="ways">
          <button class="button quiet" type="button" @click=${this.#turn}>${say.done}</button>
          ${this.isWritten ? html`<button class="button quiet" type="button" @click=${this.#copy}>${say.copy}</button>` : nothing}
        </div>
        <p role="status">${this.copied === 'yes' ? say.copied : this.copied === 'no' ? say.notCopied : nothing}</p>
      </div>
    `;
  }

  #renderOver() {
    return html`
      <p id="over" tabindex="-1">${say.after}</p>
      ${this.mayBePasted ? html`<p class="soft">${say.stillCopied}</p>` : nothing}
      <div><button class="button quiet" type="button" @click=${this.#turn}>${say.again}</button></div>
    `;
  }

  /** Ends the moment, or begins it again, with nothing written. */
  #turn() {
    this.#clear();
    this.#acted = true;
    this.copied = 'not-yet';
    this.isOver = !this.isOver;
  }

  #written() {
    this.isWritten = this.text?.value.trim() !== '';
    this.copied = 'not-yet';
  }

  /** An LMS's frame may not copy; then the learner can, from the box. */
  async #copy() {
    try {
      await navigator.clipboard.writeText(this.text?.value ?? '');
      this.copied = 'yes';
    } catch {
      this.copied = 'no';
      this.text?.focus();
      this.text?.select();
    }
    this.mayBePasted = true;
  }

  #clear = () => {
    if (this.text) this.text.value = '';
    this.isWritten = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-reflection': Reflection;
  }
}
