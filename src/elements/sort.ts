import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Card, SortBlock } from '../content/block';
import { asResponse, groupDigit, type Picks, picksIn } from '../content/picks';
import type { Response } from '../content/question';
import { exerciseWords } from '../locale/exercise-words';
import { optionLook } from '../styles/options';
import { proseLook, shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import './guarded-button';
import { aside, ring, tick } from './icons';
import { prose } from './prose';
import { sortLook } from './sort-look';

const say = exerciseWords.sort;

/**
 * Cards to put into groups. Each card is a set of radio buttons, one for each group: Tab goes from
 * card to card and the arrow keys from group to group, a screen reader says the card as the name of
 * the set, and nothing has to be dragged. Once checked, focus is on one sentence that says how many
 * are where they belong, with the feedback for each card below it; then they can be sorted again.
 * Nothing moves by itself.
 * @fires ds-practise - The learner checked the groups. Never fired when code sets `response`.
 */
@customElement('ds-sort')
export class Sort extends LitElement {
  static override styles = [shared, proseLook, optionLook, sortLook];

  @property({ attribute: false }) block!: SortBlock;
  /** Where each card was put when it was checked, as `picksIn` reads it; '' until then. */
  @property() response: Response = '';
  /** What is picked and not yet checked. */
  @state() private picks: Picks = new Map();
  /** Whether the cards are being sorted once more. */
  @state() private again = false;
  /** What to go on reading at, once it is there. */
  #readOn = '';

  /** The group of each card that was checked; a group that a revision took away counts as none. */
  get #checked(): ReadonlyMap<Card, string> {
    const picks = picksIn(this.response);
    const names = this.block.cards.map((card) => [card, this.block.groups[Number(picks.get(card.id)) - 1]] as const);
    return new Map(names.flatMap(([card, name]): [Card, string][] => (name === undefined ? [] : [[card, name]])));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('response') || changed.has('block')) this.#begin(false);
  }

  protected override updated() {
    if (!this.#readOn) return;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>(`#${this.#readOn}`));
    this.#readOn = '';
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="label">
      <div>
        <h2 id="label" class="eyebrow">${say.label}</h2>
        <p class="soft">${exerciseWords.practiceNote}</p>
      </div>
      <div id="prompt" class="prose prompt" tabindex="-1">${prose(this.block.prompt)}</div>
      ${this.#checked.size > 0 && !this.again ? this.#renderTold() : this.#renderAsking()}
    </section>`;
  }

  #renderAsking() {
    const { cards } = this.block;
    const isWhole = cards.every(({ id }) => this.picks.has(id));
    return html`
      <ul class="options" role="list">${cards.map((card) => this.#renderCard(card))}</ul>
      <ds-guarded-button .reason=${isWhole ? '' : say.pickAll} @ds-press=${this.#check}>${say.check}</ds-guarded-button>
    `;
  }

  #renderCard({ id, text }: Card) {
    return html`<li class="told">
      <fieldset>
        <legend>${prose(text)}</legend>
        <div class="groups">${this.block.groups.map((name, index) => this.#renderGroup(id, name, groupDigit(index)))}</div>
      </fieldset>
    </li>`;
  }

  #renderGroup(card: string, name: string, digit: string) {
    return html`<label class="option">
      <input type="radio" name="card-${card}" .checked=${this.picks.get(card) === digit} @change=${() => this.#pick(card, digit)} />
      <span>${name}</span>
    </label>`;
  }

  #renderTold() {
    const { cards } = this.block;
    const right = cards.filter((card) => this.#isRight(card)).length;
    const isAll = right === cards.length;
    return html`
      <p id="verdict" class="verdict" tabindex="-1">
        ${isAll ? tick : aside}${isAll ? say.allRight : say.someRight(right, cards.length)}
      </p>
      <ul class="options" role="list">${cards.map((card) => this.#renderChecked(card))}</ul>
      <div><button class="button quiet" type="button" @click=${this.#sortAgain}>${say.again}</button></div>
    `;
  }

  #renderChecked(card: Card) {
    const yours = this.#checked.get(card);
    const right = this.#isRight(card);
    return html`<li class="told ${right ? 'right' : yours ? 'other' : ''}">
      <p class="mark">${right ? tick : yours ? aside : ring}${right ? say.right : yours ? say.other : say.unsorted}</p>
      <div class="explained">${prose(card.text)}</div>
      ${yours ? html`<p><span class="soft">${say.yours}:</span> ${yours}</p>` : nothing}
      ${right ? nothing : html`<p><span class="soft">${say.belongs}:</span> ${this.block.groups[card.group]}</p>`}
      <div class="prose feedback">${prose(card.feedback)}</div>
    </li>`;
  }

  #isRight(card: Card): boolean {
    const yours = this.#checked.get(card);
    return yours !== undefined && yours === this.block.groups[card.group];
  }

  #pick(card: string, digit: string) {
    this.picks = new Map([...this.picks, [card, digit]]);
  }

  #check() {
    const response = asResponse(this.picks);
    this.#readOn = 'verdict';
    // The same groups once more change nothing that could be told, so they are only shown again.
    if (response === this.response) this.#begin(false);
    else fire(this, 'ds-practise', { block: this.block.id, response });
  }

  #sortAgain() {
    this.#begin(true);
    this.#readOn = 'prompt';
  }

  #begin(again: boolean) {
    this.picks = new Map();
    this.again = again;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-sort': Sort;
  }
}
