import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Course, ModuleOutline } from '../content/course';
import type { HowChecked } from '../content/how-checked';
import { words } from '../locale/words';
import { percent } from '../locale/write';
import type { Facts, ModuleFacts } from '../record/facts';
import { barLook } from '../styles/bar';
import { shared } from '../styles/shared';
import { fire } from './events';
import { arriveAt } from './focus';
import { onwards, tick } from './icons';
import { numbersNotice } from './numbers-notice';
import './role-choice';

/**
 * The course's first page: what there is to do, how long it takes, and how far the learner is.
 * @slot - What else there is to do with the course, below its modules.
 * @fires ds-open-module - The learner opened a module.
 * @fires ds-choose-role - The learner says which role is theirs.
 * @fires ds-open-certificate - The learner, who has finished, asks for the certificate.
 * @fires ds-carry-out - The learner takes their work elsewhere.
 * @fires ds-carry-in - The learner brings work in from elsewhere.
 * @fires ds-finish-for-now - The learner leaves this device to the next person.
 */
@customElement('ds-course-home')
export class CourseHome extends LitElement {
  static override styles = [
    shared,
    barLook,
    css`
      .welcome {
        gap: 0.75rem;
        margin-block-end: clamp(1.5rem, 5vw, 2.5rem);
      }
      .welcome > p {
        max-inline-size: 60ch;
      }
      .modules {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: 1.25rem;
        list-style: none;
      }
      /* A course of fifty modules opens as fast as one of two: what is out of view is not laid out. */
      .modules > li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 15rem;
      }
      .card {
        display: flex;
        flex-direction: column;
        gap: 0.875rem;
        border-block-start: 4px solid var(--teal);
      }
      .summary {
        flex: 1;
        max-inline-size: 60ch;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.25rem 1rem;
        margin-block-end: 0.5rem;
        font-size: var(--small);
      }
      .state > * {
        display: inline-flex;
        align-items: center;
        gap: 0.35em;
      }
      .carry {
        margin-block-start: clamp(1.5rem, 5vw, 2.5rem);
      }
      .learner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 1rem;
        overflow-wrap: anywhere;
      }
      .done {
        color: var(--teal);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) course!: Course;
  @property({ attribute: false }) facts!: Facts;
  /** How far the numbers of the course can be relied on today. */
  @property() numbers: HowChecked = 'lately';
  /** The id of the role that the course is shown for. */
  @property() currentRole = '';
  /** Whether that is a guess: neither the launch nor the learner has said. They are asked until they begin. */
  @property({ type: Boolean }) roleGuessed = false;
  /** Whether a learning system opened the course. */
  @property({ type: Boolean }) inLms = false;
  /** Whether the work here, if there is any, has not reached a learning system. */
  @property({ type: Boolean }) canCarryOut = false;
  /** Whether work from elsewhere can be taken in. */
  @property({ type: Boolean }) canCarryIn = false;
  /** Whose turn it is on a device that people share, '' when they gave no name; undefined where nobody is asked. */
  @property({ attribute: false }) learner: string | undefined;
  @query('h1') private heading!: HTMLElement;

  protected override firstUpdated(_changed: PropertyValues) {
    arriveAt(this.heading, true);
  }

  protected override render() {
    const { modules } = this.course;
    const minutes = modules.reduce((sum, module) => sum + module.minutes, 0);
    return html`
      <div class="welcome stack">
        <h1 tabindex="-1">${words.home.welcome}</h1>
        ${numbersNotice(this.numbers)}
        <p>${words.home.lead(minutes)}</p>
        ${this.facts.completed ? nothing : this.#renderNeeds()}
        ${this.learner === undefined ? nothing : this.#renderLearner(this.learner)}
        ${this.#renderRole()}
        ${this.facts.completed && this.course.certificate ? this.#renderCertificate() : nothing}
      </div>
      <ul class="modules" role="list" aria-label=${words.home.modules}>${modules.map((module) => this.#renderModule(module))}</ul>
      <slot></slot>
      <div class="buttons carry">
        ${this.canCarryOut && this.facts.modules.some(isBegun) ? this.#renderLink('ds-carry-out', words.carry.out) : nothing}
        ${this.canCarryIn ? this.#renderLink('ds-carry-in', this.inLms ? words.carry.in : words.carry.inWithoutLms) : nothing}
      </div>
    `;
  }

  #renderNeeds() {
    const { modules, passMark, certificate } = this.course;
    if (modules.some(({ questions }) => questions.length === 0)) return nothing;
    return html`<p>${words.home.needs(modules.length === 1, percent(passMark * 100), certificate !== undefined)}</p>`;
  }

  #renderRole() {
    const { roles = [] } = this.course;
    if (roles.length < 2) return nothing;
    const isAsked = this.roleGuessed && !this.facts.modules.some(isBegun);
    return html`<ds-role-choice .roles=${roles} .current=${this.currentRole} .asked=${isAsked}></ds-role-choice>`;
  }

  #renderLearner(name: string) {
    return html`<div class="learner soft">
      <span>${name === '' ? words.learner.unnamed : words.learner.as(name)}</span>
      <button class="link" type="button" @click=${() => fire(this, 'ds-finish-for-now', {})}>${words.learner.finish}</button>
    </div>`;
  }

  #renderCertificate() {
    return html`<div><button class="button" type="button" @click=${() => fire(this, 'ds-open-certificate', {})}>${words.home.certificate}</button></div>`;
  }

  #renderLink(event: 'ds-carry-out' | 'ds-carry-in', label: string) {
    return html`<button class="link" type="button" @click=${() => fire(this, event, {})}>${label}</button>`;
  }

  #renderModule(outline: ModuleOutline) {
    const facts = this.facts.modules.find(({ id }) => id === outline.id);
    return html`<li class="card">
      <h2>${outline.title}</h2>
      <p class="summary">${outline.summary}</p>
      <div>
        <p class="state">
          <span class=${facts?.completed ? 'done' : 'soft'}>${facts?.completed ? tick : nothing}${stateOf(outline, facts)}</span>
          <span class="soft">${words.home.minutes(outline.minutes)}</span>
        </p>
        <progress max="1" value=${facts?.progress ?? 0} aria-label=${words.home.progress(outline.title)}></progress>
      </div>
      <div>
        <button class="button" type="button" @click=${() => fire(this, 'ds-open-module', { module: outline.id })}>
          ${invitation(facts)} <span class="unseen">${outline.title}</span>${onwards}
        </button>
      </div>
    </li>`;
  }
}

function isBegun(facts: ModuleFacts): boolean {
  return facts.progress > 0 || facts.attempts > 0;
}

function invitation(facts: ModuleFacts | undefined): string {
  if (facts?.completed) return words.home.lookAgain;
  return facts && isBegun(facts) ? words.home.carryOn : words.home.start;
}

function stateOf(outline: ModuleOutline, facts: ModuleFacts | undefined): string {
  if (!facts || !isBegun(facts)) return words.home.notStarted;
  if (facts.success === 'passed' && facts.score !== null) return words.home.passed(percent(facts.score));
  if (facts.completed) return words.home.completed;
  // A correction can have taken screens away since they were seen.
  const seen = outline.screens.filter((id) => facts.screensSeen.includes(id)).length;
  if (seen === outline.screens.length) return words.home.testToDo;
  return words.home.screens(seen, outline.screens.length);
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-course-home': CourseHome;
  }
}
