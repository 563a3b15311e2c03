import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Course } from '../content/course';
import { deviceWords } from '../locale/device-words';
import type { Facts } from '../record/facts';
import { dialogLook } from '../styles/dialog';
import { headerButtonLook } from '../styles/header-button';
import { shared } from '../styles/shared';
import './device-report';
import type { DeviceReport } from './device-report';
import { fire } from './events';

/**
 * A quiet button that opens what is on this device. It opens over the page and not in its place, so
 * that nothing a learner has begun on the page is lost. The browser's own dialog looks after Esc and focus.
 * @slot exit - The exit button: while this is open, nothing behind it can be pressed.
 * @slot warning - What is said over the page, for the same reason.
 * @fires ds-open-device - The learner opened it: what it shows is to be looked at now.
 */
@customElement('ds-on-this-device')
export class OnThisDevice extends LitElement {
  static override styles = [
    shared,
    headerButtonLook,
    dialogLook,
    css`
      .link {
        font-size: inherit;
      }
    `,
  ];

  @property({ attribute: false }) course!: Course;
  @property({ attribute: false }) facts!: Facts;
  /** Undefined until it has been looked at. */
  @property({ attribute: false }) report: DeviceReport | undefined;

  @state() private isOpen = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override render() {
    return html`
      <button class="link" type="button" aria-haspopup="dialog" @click=${this.#open}>${deviceWords.label}</button>
      <dialog aria-labelledby="title" @click=${this.#closeFromOutside} @close=${this.#closed}
        @ds-carry-out=${this.#close} @ds-carry-earlier=${this.#close} @ds-remove-me=${this.#close}
        @ds-open-completions=${this.#close} @ds-open-times=${this.#close}>
        ${this.isOpen ? this.#renderInside() : nothing}
      </dialog>
    `;
  }

  #renderInside() {
    return html`
      <div class="band">
        <h2 id="title" tabindex="-1" autofocus>${deviceWords.label}</h2>
        <div class="tools">
          <button class="header-button" type="button" @click=${this.#close}>${deviceWords.close}</button>
          <slot name="exit"></slot>
        </div>
      </div>
      <div class="inside">
        ${
          this.report
            ? html`<ds-device-report .course=${this.course} .facts=${this.facts} .report=${this.report}></ds-device-report>`
            : html`<p>${deviceWords.opening}</p>`
        }
      </div>
      <slot name="warning"></slot>
    `;
  }

  async #open() {
    this.isOpen = true;
    fire(this, 'ds-open-device', {});
    await this.updateComplete;
    this.dialog.showModal();
  }

  /** What the learner asked for from here is on the page behind. */
  #close() {
    this.dialog.close();
  }

  #closed() {
    this.isOpen = false;
  }

  /** Everything inside is in a box of its own, so a press on the dialog itself is one on its backdrop. */
  #closeFromOutside(event: Event) {
    if (event.target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-on-this-device': OnThisDevice;
  }
}
