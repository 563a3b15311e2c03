import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Role } from '../content/role';
import { words } from '../locale/words';
import { shared } from '../styles/shared';
import { fire } from './events';
import { tick } from './icons';

const say = words.role;

/**
 * Which job the course is taken in: asked at first, later a line with a way to change it. Nothing waits
 * for an answer. Plain buttons in a list; whoever chose stands on the way to change it afterwards, which
 * says the job that holds now.
 * @fires ds-choose-role - The learner chose, the job that they had included.
 */
@customElement('ds-role-choice')
export class RoleChoice extends LitElement {
  static override styles = [
    shared,
    css`
      .roles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: 0.75rem;
        list-style: none;
      }
      .button {
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 3.5rem;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 1rem;
      }
    `,
  ];

  /** Those to choose from. */
  @property({ attribute: false }) roles: readonly Role[] = [];
  /** The id of the one that holds; nobody may have chosen it. */
  @property() current = '';
  /** Whether the learner is asked without their doing. */
  @property({ type: Boolean }) asked = false;
  /** The learner is about to change it. */
  @state() private open = false;
  @query('h2') private heading!: HTMLElement | null;
  @query('.link') private change!: HTMLElement | null;
  #goes: 'to-heading' | 'to-change' | '' = '';

  protected override updated() {
    const to = this.#goes === 'to-heading' ? this.heading : this.#goes === 'to-change' ? this.change : null;
    if (!to) return;
    this.#goes = '';
    to.focus();
  }

  protected override render() {
    return this.asked || this.open ? this.#renderQuestion() : this.#renderLine();
  }

  #renderQuestion() {
    return html`<section class="card stack" aria-labelledby="ask">
      <h2 id="ask" tabindex="-1">${say.ask}</h2>
      <p>${say.about}</p>
      <ul class="roles" role="list">${this.roles.map((role) => html`<li>${this.#renderRole(role)}</li>`)}</ul>
    </section>`;
  }

  #renderRole({ id, title }: Role) {
    const isMine = !this.asked && id === this.current;
    return html`<button class="button quiet" type="button" aria-current=${isMine ? 'true' : nothing}
      @click=${() => this.#choose(id)}>${isMine ? tick : nothing}${title}</button>`;
  }

  #renderLine() {
    const title = this.roles.find(({ id }) => id === this.current)?.title ?? '';
    return html`<div class="line soft">
      <span id="is">${say.is(title)}</span>
      <button class="link" type="button" aria-describedby="is" @click=${() => this.#ask()}
        >${say.change}<span class="unseen"> ${say.job}</span></button>
    </div>`;
  }

  #ask() {
    this.open = true;
    this.#goes = 'to-heading';
  }

  #choose(role: string) {
    this.open = false;
    this.#goes = 'to-change';
    fire(this, 'ds-choose-role', { role });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-role-choice': RoleChoice;
  }
}
