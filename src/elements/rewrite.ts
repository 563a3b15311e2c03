import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Phrase, RewriteBlock, Way } from '../content/block';
import { asResponse, type Picks, picksIn } from '../content/picks';
import type { Response } from '../content/question';
import { exerciseWords } from '../locale/exercise-words';
import { optionLook } from '../styles/options';
import { proseLook, shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import './guarded-button';
import { aside, down, tick } from './icons';
import { prose } from './prose';
import { rewriteLook } from './rewrite-look';
import { asRewritten, asWritten } from './rewrite-record';

const say = exerciseWords.rewrite;

/**
 * A record as somebody wrote it, with phrases to write in a better way.
 *
 * The record is text alone; each of its phrases has a number. Below it is a list of the phrases,
 * each a button that opens it (Enter or Space; `aria-expanded` says which is open), then radio
 * buttons with the ways to write it (arrow keys), and one button that takes what is picked. Focus
 * goes to the feedback, which is read because it has focus. From there one button leads to the next
 * phrase, and from the last one to the record rewritten. Nothing has to be dragged or timed, and
 * nothing moves by itself.
 * @fires ds-practise - The learner took words for a phrase. Never fired when code sets `response`.
 */
@customElement('ds-rewrite')
export class Rewrite extends LitElement {
  static override styles = [shared, proseLook, optionLook, rewriteLook];

  @property({ attribute: false }) block!: RewriteBlock;
  /** What has been picked so far, as `picksIn` reads it; '' at the beginning. */
  @property() response: Response = '';
  /** The id of the phrase that is open; '' while none is. */
  @state() private open = '';
  /** The id of the way that is picked and not yet taken; '' while none is. */
  @state() private picked = '';
  /** Whether the open phrase is being written once more. */
  @state() private again = false;
  /** What to go on reading at, once it is there. */
  #readOn = '';

  get #picks(): Picks {
    return picksIn(this.response);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isNew = changed.has('block') && changed.get('block')?.id !== this.block.id;
    if (isNew) this.#show(this.#nextToDo()?.id ?? '');
    else if (changed.has('response')) this.#show(this.open);
  }

  protected override updated() {
    if (!this.#readOn) return;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>(`#${this.#readOn}`));
    this.#readOn = '';
  }

  protected override render() {
    const { block } = this;
    return html`<section class="card stack" aria-labelledby="title">
      <div>
        <p class="eyebrow">${say.label}</p>
        <h2 id="title">${block.title}</h2>
        <p class="soft">${exerciseWords.practiceNote}</p>
      </div>
      <figure>
        <figcaption class="soft">${say.written}</figcaption>
        <blockquote class="record">${asWritten(block)}</blockquote>
      </figure>
      <ol class="phrases" role="list" aria-label=${say.ways}>${block.phrases.map((phrase, index) => this.#renderPhrase(phrase, index))}</ol>
      ${this.#nextToDo() ? nothing : renderRewritten(block)}
    </section>`;
  }

  #renderPhrase(phrase: Phrase, index: number) {
    const isOpen = this.open === phrase.id;
    const way = this.#wayOf(phrase);
    return html`<li>
      <h3>
        <button type="button" aria-expanded=${isOpen} aria-controls="phrase-${index}" @click=${() => this.#toggle(phrase)}>
          <span class="number">${index + 1}</span><span class="text">${phrase.text}</span>
          <span class="soft state">${way ? html`${tick}${say.done}` : say.todo}</span>${down}
        </button>
      </h3>
      <div id="phrase-${index}" class="inside stack" ?hidden=${!isOpen}>
        ${isOpen ? (way && !this.again ? this.#renderTold(way) : this.#renderWays(phrase)) : nothing}
      </div>
    </li>`;
  }

  #renderWays(phrase: Phrase) {
    return html`
      <fieldset>
        <legend id="ask" tabindex="-1">${say.ask(phrase.text)}</legend>
        <div class="options">${phrase.ways.map((way) => this.#renderWay(way))}</div>
      </fieldset>
      <ds-guarded-button .reason=${this.picked ? '' : say.chooseFirst} @ds-press=${() => this.#take(phrase)}>${say.choose}</ds-guarded-button>
    `;
  }

  #renderWay({ id, text }: Way) {
    return html`<label class="option">
      <input type="radio" name="way" .checked=${this.picked === id} @change=${() => this.#pick(id)} />
      <span>${prose(text)}</span>
    </label>`;
  }

  #renderTold(way: Way) {
    return html`
      <div class="chosen"><span class="soft">${say.chose}</span> ${prose(way.text)}</div>
      <div class="told ${way.better ? 'right' : 'other'}">
        <p id="verdict" class="mark" tabindex="-1">${way.better ? tick : aside}${way.better ? say.better : say.other}</p>
        <div class="prose">${prose(way.feedback)}</div>
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#goOn}>${this.#nextToDo() ? say.next : say.read}</button>
        <button class="button quiet" type="button" @click=${this.#chooseAgain}>${say.again}</button>
      </div>
    `;
  }

  #toggle({ id }: Phrase) {
    this.#show(this.open === id ? '' : id);
  }

  #pick(way: string) {
    this.picked = way;
  }

  #take({ id }: Phrase) {
    const response = asResponse(new Map([...this.#picks, [id, this.picked]]));
    this.#readOn = 'verdict';
    // The same words once more change nothing that could be told, so the phrase is only shown again.
    if (response === this.response) this.#show(id);
    else fire(this, 'ds-practise', { block: this.block.id, response });
  }

  #chooseAgain() {
    this.again = true;
    this.#readOn = 'ask';
  }

  #goOn() {
    const next = this.#nextToDo();
    if (next) this.#show(next.id);
    this.#readOn = next ? 'ask' : 'rewritten';
    this.requestUpdate();
  }

  #show(phrase: string) {
    this.open = phrase;
    this.picked = '';
    this.again = false;
  }

  /** The first phrase that has no new words yet. */
  #nextToDo(): Phrase | undefined {
    return this.block.phrases.find((phrase) => !this.#wayOf(phrase));
  }

  #wayOf({ id, ways }: Phrase): Way | undefined {
    const picked = this.#picks.get(id);
    return ways.find((way) => way.id === picked);
  }
}

function renderRewritten(block: RewriteBlock) {
  return html`<div class="rewritten stack">
    <div>
      <h3 id="rewritten" tabindex="-1">${say.rewritten}</h3>
      <p class="soft">${say.rewrittenNote}</p>
    </div>
    <blockquote class="record">${asRewritten(block)}</blockquote>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-rewrite': Rewrite;
  }
}
