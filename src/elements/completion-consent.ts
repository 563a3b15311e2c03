import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { completionWords } from '../locale/completion-words';
import type { Problem } from '../problems/problem';
import { fieldLook } from '../styles/fields';
import { shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import './guarded-button';

const say = completionWords.consent;

/**
 * The learner's own decision about the completion file: what it would hold of them, who could see
 * it, and the way in and out.
 * @fires ds-agree - The learner put their result in the file.
 * @fires ds-withdraw - The learner took it out again.
 */
@customElement('ds-completion-consent')
export class CompletionConsent extends LitElement {
  static override styles = [
    shared,
    fieldLook,
    css`
      .news:not(.problem) {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Who they are in the file; '' while they are not in it. */
  @property() learner = '';
  /** In characters: a longer id is cut. */
  @property({ type: Number }) longestLearner = 100;
  /** Why nothing came of the last decision; null when something did. */
  @property({ attribute: false }) problem: Problem | null = null;

  @state() private typed = '';
  @state() private wasTakenOut = false;
  @query('.news') private news!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('learner')) this.wasTakenOut = this.learner === '' && (changed.get('learner') ?? '') !== '';
  }

  /** What was pressed is gone by now, so reading goes on from what came of it. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.get('learner') !== undefined || changed.get('problem') !== undefined) readOnFrom(this.news);
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${say.heading}</h2>
      <p>${say.lead}</p>
      <p>${say.holds}</p>
      <p>${say.who} ${completionWords.proof}</p>
      ${this.#renderNews()}
      ${this.learner === '' ? this.#renderWayIn() : this.#renderWayOut()}
    </section>`;
  }

  #renderNews() {
    const { problem, learner, wasTakenOut } = this;
    if (problem)
      return html`<p class="news problem" tabindex="-1"><strong>${problem.what}</strong> ${problem.mend}</p>`;
    if (learner !== '') return html`<p class="news" tabindex="-1">${say.isIn(learner)}</p>`;
    return wasTakenOut ? html`<p class="news" tabindex="-1">${say.isOut}</p>` : nothing;
  }

  #renderWayIn() {
    return html`
      <div class="field">
        <label for="learner">${say.learner}</label>
        <p id="hint" class="soft">${say.learnerHint}</p>
        <input id="learner" maxlength=${this.longestLearner} autocomplete="off" autocapitalize="none" spellcheck="false"
          aria-describedby="hint" .value=${this.typed} @input=${this.#type} />
      </div>
      <ds-guarded-button .reason=${this.typed.trim() === '' ? say.learnerFirst : ''} @ds-press=${this.#agree}>${say.putIn}</ds-guarded-button>
    `;
  }

  #renderWayOut() {
    return html`<div><button class="button quiet" type="button" @click=${() => fire(this, 'ds-withdraw', {})}>${say.takeOut}</button></div>`;
  }

  #type(event: Event) {
    this.typed = (event.target as HTMLInputElement).value;
  }

  #agree() {
    fire(this, 'ds-agree', { learner: this.typed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-completion-consent': CompletionConsent;
  }
}
