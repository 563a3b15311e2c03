import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Contact, OptionalScreen } from '../content/course';
import { aboutWords } from '../locale/about-words';
import { proseLook } from '../styles/shared';
import { asideHead, asideLook, wayBack } from './aside';
import { renderBlock } from './blocks';
import { belowNote } from './content-note';
import { fire } from './events';
import { arriveAt } from './focus';
import { onwards } from './icons';
import { numbersBelow } from './named-contacts';
import { blocksLook } from './screen-look';

const say = aboutWords.more;

/**
 * A screen that nobody has to read. It has no place in the module, and nothing of it is kept.
 * @fires ds-close-aside - The learner goes back to where they were.
 * @fires ds-open-optional - The learner reads the next one.
 * @fires ds-go-to - The learner followed a link to a screen.
 */
@customElement('ds-optional-screen')
export class OptionalScreenElement extends LitElement {
  static override styles = [
    ...asideLook,
    proseLook,
    blocksLook,
    css`
      .buttons {
        padding-block-start: 1.25rem;
        border-block-start: 1px solid var(--line);
      }
      @media (max-width: 30rem) {
        .buttons .button {
          inline-size: 100%;
          justify-content: start;
          text-align: start;
        }
      }
      /* On paper: the title, and what is on the screen. */
      @media print {
        .head .link,
        .numbers,
        .buttons {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) screen!: OptionalScreen;
  /** The one after it. */
  @property({ attribute: false }) next: OptionalScreen | undefined;
  @property() moduleTitle = '';
  @property({ attribute: false }) contacts: readonly Contact[] = [];
  @query('h1') private heading!: HTMLElement;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    const { title, heavy, blocks, minutes } = this.screen;
    return html`<div class="page stack">
      ${asideHead(this, this.moduleTitle, title)}
      <p class="soft">${say.lead(minutes)}</p>
      ${belowNote(heavy, html`<div class="blocks">${blocks.map((block) => renderBlock(block, undefined, this.contacts))}</div>`)}
      ${numbersBelow(this.screen, this.contacts)}
      <div class="buttons">
        ${wayBack(this, 'button')}
        ${this.next ? this.#renderNext(this.next) : nothing}
      </div>
    </div>`;
  }

  #renderNext({ id, title }: OptionalScreen) {
    return html`<button class="button quiet" type="button" @click=${() => fire(this, 'ds-open-optional', { screen: id })}
      >${say.next(title)}${onwards}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-optional-screen': OptionalScreenElement;
  }
}
