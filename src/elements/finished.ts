import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Contact, ModuleOutline, NextCourse, OptionalScreen, Policy } from '../content/course';
import type { LevelOneLimit } from '../content/level-one-limit';
import { aboutWords } from '../locale/about-words';
import { words } from '../locale/words';
import { dateOf, percent } from '../locale/write';
import type { ModuleFacts } from '../record/facts';
import { pageLook } from '../styles/column';
import { shared } from '../styles/shared';
import { optionalList, waysToBackground } from './beside-module';
import './contacts';
import { fire } from './events';
import { arriveAt } from './focus';
import { further } from './further';
import './limits';
import { scoreLook, scoreRing } from './score';

const say = words.finished;

/**
 * The end of a module: what was achieved, whether it has been recorded, and what to do now.
 * @fires ds-home - The learner went to the course home.
 * @fires ds-open-module - The learner goes on to the next module, or looks at this one again.
 * @fires ds-open-evidence - The learner asks where the module comes from.
 * @fires ds-open-glossary - The learner asks what its words mean.
 * @fires ds-open-optional - The learner reads a screen that nobody has to read.
 * @fires ds-open-certificate - The learner asks for the certificate of the course.
 * @fires ds-carry-out - The learner takes their work elsewhere.
 * @fires ds-finish-for-now - The learner leaves this device to the next person.
 */
@customElement('ds-finished')
export class Finished extends LitElement {
  static override styles = [
    shared,
    pageLook,
    scoreLook,
    css`
      .head {
        gap: 0.375rem;
      }
      ol li::marker {
        color: var(--accent);
        font-weight: 650;
      }
      .further,
      .optional {
        display: grid;
        gap: 0.75rem;
        list-style: none;
      }
      .further li,
      .optional li {
        display: grid;
        justify-items: start;
      }
    `,
  ];

  @property() moduleTitle = '';
  @property({ attribute: false }) facts!: ModuleFacts;
  /** Whether and where the result has been recorded, in one sentence. */
  @property() recordedLine = '';
  /** Whether a learning system opened the course, and so a window can be closed. */
  @property({ type: Boolean }) inLms = false;
  /** Whether the result has not reached a learning system. */
  @property({ type: Boolean }) canCarryOut = false;
  /** Whether people share this device, and the next one may be waiting. */
  @property({ type: Boolean }) canFinish = false;
  /** Whether there is a certificate for them: the course is finished, and it has one. */
  @property({ type: Boolean }) hasCertificate = false;
  @property({ attribute: false }) contacts: readonly Contact[] = [];
  /** What the learner is still not prepared to do. */
  @property({ attribute: false }) limits: readonly LevelOneLimit[] = [];
  /** The screens of the module that nobody has to read. */
  @property({ attribute: false }) more: readonly OptionalScreen[] = [];
  /** Whether a page explains the module's words. */
  @property({ type: Boolean }) hasGlossary = false;
  /** The modules of the course that the learner has still to complete, in their order. */
  @property({ attribute: false }) remaining: readonly ModuleOutline[] = [];
  /** What to take after this course. */
  @property({ attribute: false }) next: readonly NextCourse[] = [];
  @property({ attribute: false }) policy: Policy | undefined;
  @query('h1') private heading!: HTMLElement;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    return html`<div class="page stack">
      <div class="head stack">
        <p class="eyebrow">${this.moduleTitle}</p>
        <h1 tabindex="-1">${this.#isCourseDone ? say.title : say.moduleTitle}</h1>
      </div>
      ${this.#renderResult()}
      <section class="stack" aria-labelledby="now">
        <h2 id="now">${say.next}</h2>
        <ol>${say.steps.map((step) => html`<li>${step}</li>`)}</ol>
      </section>
      ${this.next.length > 0 || this.policy ? this.#renderFurther() : nothing}
      ${this.more.length > 0 ? this.#renderOptional() : nothing}
      <ds-limits folded .limits=${this.limits}></ds-limits>
      ${this.contacts.length > 0 ? this.#renderContacts() : nothing}
      <div class="buttons">
        <button class=${this.#isCourseDone ? 'button' : 'button quiet'} type="button" @click=${() => fire(this, 'ds-home', {})}>${say.home}</button>
        ${this.hasCertificate ? this.#renderCertificate() : nothing}
        <button class="button quiet" type="button" @click=${() => fire(this, 'ds-open-module', { module: this.facts.id })}>${say.lookAgain}</button>
        ${waysToBackground(this, this.hasGlossary)}
        ${this.canFinish ? this.#renderFinish() : nothing}
      </div>
    </div>`;
  }

  get #isCourseDone() {
    return this.remaining.length === 0;
  }

  get #whenToClose() {
    if (!this.#isCourseDone) return this.inLms ? say.closeWindowForNow : say.closeOwnForNow;
    return this.inLms ? say.closeWindow : say.closeOwn;
  }

  #renderGoOn() {
    const [next] = this.remaining;
    if (!next) return nothing;
    const { id, title, minutes } = next;
    return html`<p>${say.remaining(this.remaining.length)}</p>
      <div><button class="button" type="button" @click=${() => fire(this, 'ds-open-module', { module: id })}>
        ${say.goOn(title, minutes)}</button></div>`;
  }

  #renderResult() {
    const { score, completedAt } = this.facts;
    return html`<div class="card result">
      ${score === null ? nothing : scoreRing(score)}
      <div class="stack">
        ${score === null ? nothing : html`<p><strong>${say.score(percent(score))}</strong></p>`}
        ${completedAt === null ? nothing : html`<p>${say.completedOn(dateOf(completedAt))}</p>`}
        ${this.recordedLine ? html`<p>${this.recordedLine}</p>` : nothing}
        ${this.#renderGoOn()}
        <p>${this.#whenToClose}</p>
        ${this.canCarryOut ? this.#renderCarryOut() : nothing}
      </div>
    </div>`;
  }

  #renderCarryOut() {
    return html`<div><button class="link" type="button" @click=${() => fire(this, 'ds-carry-out', {})}>${words.carry.out}</button></div>`;
  }

  #renderCertificate() {
    return html`<button class="button quiet" type="button" @click=${() => fire(this, 'ds-open-certificate', {})}>${words.home.certificate}</button>`;
  }

  #renderFinish() {
    return html`<button class="link" type="button" @click=${() => fire(this, 'ds-finish-for-now', {})}>${words.learner.finish}</button>`;
  }

  #renderFurther() {
    const { title, next, nextLater } = aboutWords.further;
    const label = this.#isCourseDone ? next : nextLater;
    return html`<section class="stack" aria-labelledby="further">
      <h2 id="further">${title}</h2>
      <ul class="further" role="list">
        ${this.next.map((course) => html`<li>${further(label, course)}</li>`)}
        ${this.policy ? html`<li>${further(words.policy.label, this.policy)}</li>` : nothing}
      </ul>
    </section>`;
  }

  #renderOptional() {
    return html`<section class="stack" aria-labelledby="optional">
      <h2 id="optional">${aboutWords.more.title}</h2>
      ${optionalList(this, this.more, 'optional')}
    </section>`;
  }

  #renderContacts() {
    return html`<section class="stack" aria-labelledby="people">
      <h2 id="people">${say.contacts}</h2>
      <ds-contacts .contacts=${this.contacts}></ds-contacts>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-finished': Finished;
  }
}
