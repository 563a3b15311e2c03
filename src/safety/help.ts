import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Contact, Policy } from '../content/course';
import type { HowChecked } from '../content/how-checked';
import '../elements/contacts';
import { further } from '../elements/further';
import { numbersNotice } from '../elements/numbers-notice';
import { words } from '../locale/words';
import { barLook } from '../styles/bar';
import { dialogLook } from '../styles/dialog';
import { headerButtonLook } from '../styles/header-button';
import { shared } from '../styles/shared';
import './exit-button';

const say = words.help;

/**
 * Help for anybody, the learner included: a button in the header that opens the contacts. Opening
 * it fires nothing and is kept nowhere. The browser's own dialog looks after Esc and focus. While it
 * is open nothing behind it can be pressed, so it has an Exit of its own.
 * @slot warning - What is said over the page, for the same reason.
 * @fires ds-exit - The learner leaves now.
 */
@customElement('ds-help')
export class Help extends LitElement {
  static override styles = [
    shared,
    headerButtonLook,
    dialogLook,
    barLook,
    css`
      .policy {
        display: grid;
        justify-items: start;
      }
      textarea {
        inline-size: 100%;
        font: 0.875rem / 1.4 ui-monospace, monospace;
      }
    `,
  ];

  @property({ attribute: false }) contacts: readonly Contact[] = [];
  /** How far their numbers can be relied on today. */
  @property() numbers: HowChecked = 'lately';
  @property({ attribute: false }) policy: Policy | undefined;
  /** What to copy for the help desk, asked for when it is copied; nothing is offered without it. */
  @property({ attribute: false }) details: (() => string) | undefined;

  @state() private isOpen = false;
  /** How the copying went. */
  @state() private copied: 'not-yet' | 'yes' | 'no' = 'not-yet';
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override render() {
    return html`
      <button class="header-button" type="button" aria-haspopup="dialog" @click=${this.#open}>${say.label}</button>
      <dialog aria-labelledby="title" @click=${this.#closeFromOutside} @close=${this.#closed}>
        ${this.isOpen ? this.#renderInside() : nothing}
      </dialog>
    `;
  }

  /** Made when it is opened: the first screen of every visit does without it. */
  #renderInside() {
    return html`
      <div class="band">
        <h2 id="title" tabindex="-1" autofocus>${say.title}</h2>
        <div class="tools">
          <button class="header-button" type="button" @click=${() => this.dialog.close()}>${say.close}</button>
          <ds-exit-button></ds-exit-button>
        </div>
      </div>
      <div class="inside stack">
        ${numbersNotice(this.numbers)}
        <p>${say.lead}</p>
        <ds-contacts .contacts=${this.contacts}></ds-contacts>
        ${this.policy ? html`<p class="policy">${further(words.policy.label, this.policy)}</p>` : nothing}
        <h3>${say.leaving}</h3>
        <p><strong>${words.exit.label}.</strong> ${words.exit.about} ${words.exit.byKeyboard}</p>
        ${this.details ? this.#renderDetails(this.details) : nothing}
      </div>
      <slot name="warning"></slot>
    `;
  }

  #renderDetails(details: () => string) {
    return html`
      <h3>${say.details}</h3>
      <p>${say.detailsAbout}</p>
      <div><button class="button quiet" type="button" @click=${() => this.#copy(details())}>${say.copy}</button></div>
      <p role="status">${this.copied === 'yes' ? say.copied : this.copied === 'no' ? say.notCopied : ''}</p>
      ${this.copied === 'no' ? html`<textarea readonly rows="6" aria-label=${say.details} .value=${details()}></textarea>` : nothing}
    `;
  }

  /** An LMS's frame may not copy; then the learner can, from a box. */
  async #copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'yes';
    } catch {
      this.copied = 'no';
    }
  }

  async #open() {
    this.isOpen = true;
    await this.updateComplete;
    this.dialog.showModal();
  }

  #closed() {
    this.isOpen = false;
    this.copied = 'not-yet';
  }

  /** Everything inside is in a box of its own, so a press on the dialog itself is one on its backdrop. */
  #closeFromOutside(event: Event) {
    if (event.target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-help': Help;
  }
}
