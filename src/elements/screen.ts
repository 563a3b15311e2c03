import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Contact, OptionalScreen } from '../content/course';
import { aboutWords } from '../locale/about-words';
import { teachingWords } from '../locale/teaching-words';
import { words } from '../locale/words';
import type { ScreenView } from '../machine/view';
import { proseLook, shared } from '../styles/shared';
import { optionalList, waysToBackground } from './beside-module';
import { renderBlock } from './blocks';
import { belowNote } from './content-note';
import { fire } from './events';
import { arriveAt } from './focus';
import { numbersBelow } from './named-contacts';
import './guarded-button';
import { backwards, down, onwards, pin, tick } from './icons';
import { screenLook } from './screen-look';

const say = words.screen;

/** A screen as the contents list names it. */
export interface ScreenTitle {
  readonly id: string;
  readonly title: string;
  /** Reading and doing, in minutes, not rounded. */
  readonly minutes: number;
}

/**
 * One screen of a module, and the ways on from it.
 * @fires ds-next - The learner went on.
 * @fires ds-back - The learner went back one screen.
 * @fires ds-go-to - The learner picked a screen from the contents list, or followed a link to one.
 * @fires ds-home - The learner went to the course home.
 * @fires ds-open-evidence - The learner asks where the module comes from.
 * @fires ds-open-glossary - The learner asks what its words mean.
 * @fires ds-open-optional - The learner reads a screen that nobody has to read.
 */
@customElement('ds-screen')
export class ScreenElement extends LitElement {
  static override styles = [shared, proseLook, screenLook];

  @property({ attribute: false }) view!: ScreenView;
  @property({ attribute: false }) contacts: readonly Contact[] = [];
  @property() moduleTitle = '';
  /** The ids of the screens that the learner has finished with. */
  @property({ attribute: false }) seen: readonly string[] = [];
  /** Every screen of the module, in order. */
  @property({ attribute: false }) titles: readonly ScreenTitle[] = [];
  /** The screens that nobody has to read. */
  @property({ attribute: false }) more: readonly OptionalScreen[] = [];
  /** Whether a page explains the module's words. */
  @property({ type: Boolean }) hasGlossary = false;
  /** What is left of the module from here on, its test included, in minutes; 0 where nothing is said of it. */
  @property({ type: Number }) minutesLeft = 0;
  @query('h1') private heading!: HTMLElement;

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const before = changed.get('view');
    if (before?.screen.id !== this.view.screen.id) arriveAt(this.heading, before === undefined);
  }

  protected override render() {
    const { screen } = this.view;
    return html`${keyed(
      screen.id,
      html`
      ${this.#renderPlace()}
      <h1 tabindex="-1">${screen.title}</h1>
      ${belowNote(screen.heavy, this.#renderBlocks())}
      ${numbersBelow(screen, this.contacts)}
      ${screen.card ? this.#renderPrint() : nothing}
      ${this.#renderButtons()}
    `,
    )}`;
  }

  #renderBlocks() {
    const { screen, blocks: states } = this.view;
    return html`<div class="blocks">
      ${screen.blocks.map((block) => renderBlock(block, 'id' in block ? states[block.id] : undefined, this.contacts))}
    </div>`;
  }

  #renderPlace() {
    const { number, total } = this.view;
    return html`
      <div class="place">
        <button class="link" type="button" @click=${() => fire(this, 'ds-home', {})}>${backwards}${say.home}</button>
        <div class="where">
          <p class="eyebrow">${this.moduleTitle}</p>
          <p class="soft">${say.number(number, total)}${this.minutesLeft > 0 ? `, ${teachingWords.left(this.minutesLeft, this.view.isLast)}` : nothing}</p>
        </div>
      </div>
      <progress max=${total} value=${number} aria-label=${say.progress}></progress>
      ${this.titles.length > 0 ? this.#renderContents() : nothing}
    `;
  }

  #renderContents() {
    return html`<details class="contents">
      <summary>${down}${say.contents}</summary>
      <ol>${this.titles.map((title) => this.#renderContent(title))}</ol>
      ${this.more.length > 0 ? this.#renderOptional() : nothing}
      <div class="about">${waysToBackground(this, this.hasGlossary)}</div>
    </details>`;
  }

  #renderOptional() {
    return html`<p id="optional">${aboutWords.more.title}</p>
      ${optionalList(this, this.more, 'optional')}`;
  }

  /** Only what has been seen is offered: the way ahead is Next, which knows what has to be done first. */
  #renderContent({ id, title, minutes }: ScreenTitle) {
    if (id === this.view.screen.id) {
      return html`<li class="here" aria-current="step">${pin}<span>${title}</span><span class="soft">${say.here}</span></li>`;
    }
    if (!this.seen.includes(id))
      return html`<li class="ahead"><span>${title}</span><span class="soft">${teachingWords.ahead(minutes)}</span></li>`;
    return html`<li>
      ${tick}<button class="link" type="button" @click=${() => fire(this, 'ds-go-to', { screen: id })}>${title}</button>
      <span class="soft">${say.seen}</span>
    </li>`;
  }

  /** The card alone, by the print styles of this page and of the frame around it. */
  #renderPrint() {
    return html`<div class="print">
      <button class="button quiet" type="button" @click=${() => window.print()}>${aboutWords.card.print}</button>
      <p class="soft">${aboutWords.card.keep}</p>
    </div>`;
  }

  #renderButtons() {
    const { canGoOn, isFirst, isLast } = this.view;
    return html`<nav class="buttons" aria-label=${say.buttons}>
      ${isFirst ? nothing : html`<button class="button quiet" type="button" @click=${() => fire(this, 'ds-back', {})}>${backwards}${say.back}</button>`}
      <ds-guarded-button .reason=${canGoOn ? '' : say.finishScenario} @ds-press=${() => fire(this, 'ds-next', {})}
        >${isLast ? say.toTest : say.next}${onwards}</ds-guarded-button>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-screen': ScreenElement;
  }
}
