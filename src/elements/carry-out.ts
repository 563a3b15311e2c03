import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { carryWords } from '../locale/carry-words';
import { words } from '../locale/words';
import { pageLook } from '../styles/column';
import { fieldLook } from '../styles/fields';
import { shared } from '../styles/shared';
import { fire } from './events';
import { arriveAt } from './focus';
import { type HeldWork, heldWork } from './held-work';
import { type QrPicture, qrPicture } from './qr-picture';

const say = carryWords.out;

/**
 * The learner's work as a code to take elsewhere: as a picture and as text. The name that goes into
 * it is asked for here, is kept nowhere, and is gone when the page is left.
 * @slot team-lead - What else can become of the work, where no learning system opened the course.
 * @fires ds-home - The learner went back to the course home.
 */
@customElement('ds-carry-out')
export class CarryOut extends LitElement {
  static override styles = [
    shared,
    pageLook,
    fieldLook,
    css`
      .held {
        list-style: none;
        font-weight: 600;
      }
      /* Black on white whatever the colours of the page: readers expect it so. */
      .picture {
        inline-size: 100%;
        block-size: auto;
        max-inline-size: 30rem;
        border-radius: 0.25rem;
        background: #fff;
        forced-color-adjust: none;
      }
    `,
  ];

  @property({ attribute: false }) held!: HeldWork;
  /** The code for the work, with a name in it or with ''; the first as a picture takes it, then as people do. */
  @property({ attribute: false }) codeOf!: (name: string) => { readonly code: string; readonly text: string };

  /** In characters: a longer name is cut. */
  @property({ type: Number }) longestName = 40;

  @state() private name = '';
  /** How the copying went. */
  @state() private copied: 'not-yet' | 'yes' | 'no' = 'not-yet';
  @query('h1') private heading!: HTMLElement;
  @query('textarea') private box!: HTMLTextAreaElement;

  #code = '';
  #text = '';
  #picture: QrPicture | null = null;

  protected override willUpdate(_changed: PropertyValues) {
    const { code, text } = this.codeOf(this.name);
    if (code === this.#code) return;
    this.#code = code;
    this.#text = text;
    this.#picture = qrPicture(code);
    this.copied = 'not-yet';
  }

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    return html`<div class="page stack">
      <h1 tabindex="-1">${words.carry.out}</h1>
      <section class="stack">
        <p>${say.lead}</p>
        <ol>${say.steps.map((step) => html`<li>${step}</li>`)}</ol>
      </section>
      <div class="field">
        <label for="name">${say.name}</label>
        <p id="name-hint" class="soft">${say.nameHint}</p>
        <input id="name" maxlength=${this.longestName} autocomplete="off" aria-describedby="name-hint" .value=${this.name} @input=${this.#rename} />
      </div>
      <section class="stack" aria-labelledby="picture">
        <h2 id="picture">${say.picture}</h2>
        ${this.#picture ? renderPicture(this.#picture) : html`<p>${say.noPicture}</p>`}
      </section>
      ${this.#renderText()}
      <section class="card stack" aria-labelledby="holds">
        <h2 id="holds">${say.holds}</h2>
        ${heldWork(this.held)}
        <p>${say.holdsAlso}</p>
        <p>${carryWords.proof} ${say.keep}</p>
      </section>
      <slot name="team-lead"></slot>
      <div><button class="button" type="button" @click=${() => fire(this, 'ds-home', {})}>${carryWords.home}</button></div>
    </div>`;
  }

  #renderText() {
    return html`<section class="stack" aria-labelledby="text">
      <h2 id="text">${say.text}</h2>
      <div class="field">
        <textarea class="code" readonly rows="7" spellcheck="false" aria-labelledby="text" .value=${this.#text}></textarea>
      </div>
      <div><button class="button" type="button" @click=${this.#copy}>${say.copy}</button></div>
      <p role="status">${this.copied === 'yes' ? say.copied : this.copied === 'no' ? say.notCopied : nothing}</p>
    </section>`;
  }

  #rename(event: Event) {
    this.name = (event.target as HTMLInputElement).value;
  }

  /** An LMS's frame may not copy; then the learner can, from the box. */
  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.copied = 'yes';
    } catch {
      this.copied = 'no';
      this.box.focus();
      this.box.select();
    }
  }
}

function renderPicture({ size, path }: QrPicture) {
  return html`<svg class="picture" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="picture" shape-rendering="crispEdges">
    <path d=${path} fill="#000" />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-carry-out': CarryOut;
  }
}
