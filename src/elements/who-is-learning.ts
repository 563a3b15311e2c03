import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { peopleWords } from '../locale/people-words';
import { column } from '../styles/column';
import { fieldLook } from '../styles/fields';
import { shared } from '../styles/shared';
import { fire } from './events';
import { arriveAt, readOnFrom } from './focus';
import './guarded-button';

const say = peopleWords;

/** Somebody who has learnt on this device, by no more than their name; '' where names were not asked yet. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * Asks who is learning, on a device that people share. It shows names and nothing else of anybody.
 * @fires ds-go-on-as - The learner has learnt here before.
 * @fires ds-new-learner - The learner gave a new name.
 * @fires ds-without-name - The learner gives none.
 * @fires ds-open-completions - A team lead looks at the completion file.
 */
@customElement('ds-who-is-learning')
export class WhoIsLearning extends LitElement {
  static override styles = [
    shared,
    column,
    fieldLook,
    css`
      .page {
        gap: 1.75rem;
      }
      section,
      form {
        gap: 0.875rem;
      }
      .names {
        display: grid;
        gap: 0.75rem;
        max-inline-size: 24rem;
        list-style: none;
      }
      .names .button {
        inline-size: 100%;
        min-inline-size: 0;
        justify-content: start;
        text-align: start;
        overflow-wrap: anywhere;
      }
      .taken {
        padding: 0.75rem 1.25rem;
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--accent-tint);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Whoever went on last first. */
  @property({ attribute: false }) people: readonly NamedPerson[] = [];
  /** Who has the name already that was given last; null when nobody has. */
  @property({ attribute: false }) taken: NamedPerson | null = null;
  /** In characters. */
  @property({ type: Number }) longestName = 40;
  @state() private name = '';
  @query('h1') private heading!: HTMLElement;
  @query('.taken') private takenText!: HTMLElement | null;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  /** Each time anew: the same name may be given twice. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('taken')) readOnFrom(this.takenText);
  }

  protected override render() {
    const isFirst = this.people.length === 0;
    return html`<div class="page stack">
      <div class="stack">
        <h1 tabindex="-1">${say.title}</h1>
        <p>${isFirst ? say.leadFirst : say.lead}</p>
      </div>
      ${isFirst ? nothing : this.#renderNames()}
      <section class="stack" aria-labelledby=${isFirst ? nothing : 'other'}>
        ${isFirst ? nothing : html`<h2 id="other">${say.other}</h2>`}
        ${this.#renderField()}
        <div><button class="link" type="button" @click=${() => fire(this, 'ds-without-name', {})}>${say.without}</button></div>
      </section>
      <p class="soft">${say.open}</p>
      ${isFirst ? nothing : this.#renderTeamLead()}
    </div>`;
  }

  #renderNames() {
    return html`<ul class="names" role="list" aria-label=${say.names}>
      ${this.people.map(
        ({ id, name }) => html`<li>
          <button class="button quiet" type="button" @click=${() => fire(this, 'ds-go-on-as', { person: id })}>${name || say.beforeNames}</button>
        </li>`,
      )}
    </ul>`;
  }

  #renderTeamLead() {
    return html`<div><button class="link" type="button" @click=${() => fire(this, 'ds-open-completions', {})}>${say.teamLead}</button></div>`;
  }

  #renderField() {
    return html`<form class="stack" @submit=${this.#submit}>
      <div class="field">
        <label for="name">${say.name}</label>
        <input id="name" maxlength=${this.longestName} autocomplete="off" autocapitalize="words" spellcheck="false"
          enterkeyhint="go" .value=${this.name} @input=${this.#type} />
      </div>
      ${this.taken ? this.#renderTaken(this.taken) : nothing}
      <ds-guarded-button .reason=${this.name.trim() === '' ? say.startFirst : ''} @ds-press=${this.#start}>${say.start}</ds-guarded-button>
    </form>`;
  }

  #renderTaken({ id, name }: NamedPerson) {
    return html`<div class="taken stack" tabindex="-1">
      <p><strong>${say.taken(name)}</strong> ${say.takenMend}</p>
      <div><button class="button quiet" type="button" @click=${() => fire(this, 'ds-go-on-as', { person: id })}>${say.goOnAs(name)}</button></div>
    </div>`;
  }

  #type(event: Event) {
    this.name = (event.target as HTMLInputElement).value;
  }

  /** Enter in the field; nothing is ever sent to anybody. */
  #submit(event: Event) {
    event.preventDefault();
    this.#start();
  }

  #start() {
    if (this.name.trim() !== '') fire(this, 'ds-new-learner', { name: this.name });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-who-is-learning': WhoIsLearning;
  }
}
