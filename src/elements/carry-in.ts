import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { carryWords } from '../locale/carry-words';
import type { Problem } from '../problems/problem';
import { column } from '../styles/column';
import { shared } from '../styles/shared';
import './code-field';
import { fire } from './events';
import { arriveAt } from './focus';
import { type HeldWork, heldWork } from './held-work';

const say = carryWords.in;

/** How far the taking in of a code is. */
export type CarryInView =
  /** A code is asked for; with the problem of the last one. */
  | { readonly is: 'asking'; readonly problem: Problem | null }
  /** Here is what it holds: is it theirs? `name` is '' when none was given. */
  | { readonly is: 'found'; readonly name: string; readonly held: HeldWork }
  /** It has been taken in, or there was nothing new in it. */
  | { readonly is: 'done'; readonly brought: 'new' | 'had' };

/**
 * Work that comes in from elsewhere as a code: asked for, shown with the name in it, and taken in
 * only after the learner has said that it is theirs.
 * @fires ds-read-code - The learner gave a code.
 * @fires ds-take-in - The learner said that the work is theirs.
 * @fires ds-other-code - The learner said that it is not, or wants another code.
 * @fires ds-home - The learner went back to the course home.
 */
@customElement('ds-carry-in')
export class CarryIn extends LitElement {
  static override styles = [
    shared,
    column,
    css`
      .page {
        gap: 1.5rem;
      }
      .held {
        list-style: none;
        font-weight: 600;
      }
      .whose {
        font-size: 1.3125rem;
        font-weight: 650;
      }
      .confirm {
        border-block-start: 4px solid var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) view: CarryInView = { is: 'asking', problem: null };
  /** Whether a learning system opened the course. */
  @property({ type: Boolean }) inLms = false;
  @query('h1') private heading!: HTMLElement;

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (changed.has('view') && before?.is !== this.view.is) arriveAt(this.heading, before === undefined);
  }

  protected override render() {
    const { view } = this;
    switch (view.is) {
      case 'asking':
        return this.#renderAsking(view.problem);
      case 'found':
        return this.#renderFound(view.name, view.held);
      case 'done':
        return this.#renderDone(view.brought === 'new');
    }
  }

  #renderAsking(problem: Problem | null) {
    return html`<div class="page stack">
      <h1 tabindex="-1">${this.inLms ? say.heading : say.headingWithoutLms}</h1>
      <p>${say.lead}</p>
      <p>${say.safe}</p>
      <ds-code-field .problem=${problem}></ds-code-field>
      ${this.#renderHome('button quiet')}
    </div>`;
  }

  #renderFound(name: string, held: HeldWork) {
    const { found, proof } = carryWords;
    return html`<section class="card confirm stack" aria-labelledby="heading">
      <h1 id="heading" tabindex="-1">${found.heading}</h1>
      <p class="whose">${name === '' ? found.noName : found.workOf(name)}</p>
      ${heldWork(held)}
      <p>${found.years}</p>
      <p>${proof} ${found.record}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${() => fire(this, 'ds-take-in', {})}>
          ${name === '' ? found.yesWithoutName : found.yes(name)}
        </button>
        <button class="button quiet" type="button" @click=${() => fire(this, 'ds-other-code', {})}>${found.no}</button>
      </div>
    </section>`;
  }

  #renderDone(isNew: boolean) {
    const { done } = carryWords;
    return html`<div class="page stack">
      <h1 tabindex="-1">${isNew ? done.heading : done.hadHeading}</h1>
      <p>${isNew ? (this.inLms ? done.inLms : done.here) : done.had}</p>
      ${this.#renderHome('button')}
    </div>`;
  }

  #renderHome(look: 'button' | 'button quiet') {
    return html`<div>
      <button class=${look} type="button" @click=${() => fire(this, 'ds-home', {})}>${carryWords.home}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-carry-in': CarryIn;
  }
}
