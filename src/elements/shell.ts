import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { words } from '../locale/words';
import { shared } from '../styles/shared';

/**
 * The frame of every page. The header stays in view, so that Help and Exit are always at hand and
 * always in the same place.
 * @slot - The page.
 * @slot help - The help button.
 * @slot exit - The exit button.
 * @slot notice - A message about the page as a whole.
 * @slot footer - What is always said at the foot.
 * @slot warning - What is said over the page, and moves nothing on it.
 */
@customElement('ds-shell')
export class Shell extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 100dvh;
      }
      header {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        background: var(--band);
        color: var(--on-band);
      }
      .band {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
        min-block-size: 3.75rem;
        padding-block: 0.25rem;
      }
      .heading {
        display: -webkit-box;
        overflow: hidden;
        font-size: clamp(0.875rem, 0.75rem + 0.6vw, 1.0625rem);
        font-weight: 600;
        line-height: 1.2;
        text-wrap: balance;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
      }
      .tools {
        display: flex;
        flex: none;
        gap: 0.25rem;
      }
      .column {
        inline-size: 100%;
        max-inline-size: 64rem;
        margin-inline: auto;
        padding-inline: clamp(1rem, 4vw, 2rem);
      }
      main {
        flex: 1;
        padding-block: clamp(1.25rem, 4vw, 2.5rem);
        font-size: var(--text);
      }
      footer {
        padding-block: 0.75rem;
        border-block-start: 1px solid var(--line);
        color: var(--ink-soft);
        font-size: var(--small);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 1.5rem;
      }
      /* Where the work is comes first; the rest stands together at the end. */
      ::slotted(ds-connection-line) {
        flex: 1 1 auto;
      }
      .skip {
        position: absolute;
        inset-block-start: 0.375rem;
        inset-inline-start: 1rem;
        z-index: 2;
        padding: 0.625rem 1rem;
        border-radius: 0.25rem;
        background: var(--surface);
      }
      .skip:not(:focus) {
        inset-block-start: -10rem;
      }
      /* On paper there is nothing to press. */
      @media print {
        header,
        footer,
        slot[name] {
          display: none;
        }
        main {
          padding: 0;
        }
      }
      /* The course's title beside larger buttons, in larger type, on a phone. */
      @media (max-width: 24rem) {
        .heading {
          font-size: 0.8125rem;
        }
        .tools {
          gap: 0;
        }
      }
      /* A short frame, or a page magnified four times: reading needs the room more. */
      @media (max-height: 20rem) {
        .heading {
          -webkit-line-clamp: 1;
        }
        .band {
          min-block-size: 0;
          padding-block: 0.125rem;
        }
      }
    `,
  ];

  /** The course's title, in neutral words: it is in view all the time. */
  @property() heading = '';
  @query('main') private main!: HTMLElement;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('click', this.#keepFocus);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#keepFocus);
  }

  protected override render() {
    return html`
      <header>
        <button class="skip link" type="button" @click=${this.#skip}>${words.shell.skip}</button>
        <div class="band column">
          <p class="heading">${this.heading}</p>
          <div class="tools"><slot name="help"></slot><slot name="exit"></slot></div>
        </div>
      </header>
      <div class="column"><slot name="notice"></slot></div>
      <main id="main" class="column" tabindex="-1"><slot></slot></main>
      <footer><div class="foot column"><slot name="footer"></slot></div></footer>
      <slot name="warning"></slot>
    `;
  }

  /** A button and no link, because a link would add to the history. */
  #skip() {
    this.main.focus();
  }

  /** Elements look after their own focus; this catches a control that was taken away by what it did. */
  #keepFocus = (event: Event) => {
    if (!event.composedPath().some((target) => target instanceof HTMLElement && target.matches('a, button'))) return;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#catchFocus()));
  };

  #catchFocus() {
    const { activeElement, body } = document;
    if (this.isConnected && (!activeElement || activeElement === body)) this.main.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-shell': Shell;
  }
}
