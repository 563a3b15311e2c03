import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { carryWords } from '../locale/carry-words';
import type { Problem } from '../problems/problem';
import { fieldLook } from '../styles/fields';
import { shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import './guarded-button';
import { canScan, scanCode } from './scan-code';

const say = carryWords.in;

/**
 * A box to paste or type a code into, and the camera where the browser can read codes. The camera
 * is asked for on the press alone, and is off again once it has seen a code, is stopped, or the page
 * is left or goes out of view.
 * @fires ds-read-code - The learner gave a code.
 */
@customElement('ds-code-field')
export class CodeField extends LitElement {
  static override styles = [
    shared,
    fieldLook,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1rem;
      }
      video {
        inline-size: 100%;
        max-inline-size: 30rem;
        border-radius: var(--radius);
        background: #000;
      }
    `,
  ];

  /** What was wrong with the last code; null when nothing was. */
  @property({ attribute: false }) problem: Problem | null = null;
  @state() private text = '';
  @state() private isScanning = false;
  /** What was wrong with the camera. */
  @state() private cameraProblem: Problem | null = null;
  @query('video') private video!: HTMLVideoElement;
  @query('.problem') private problemText!: HTMLElement | null;
  @query('#scan') private scanButton!: HTMLElement | null;
  @query('#stop') private stopButton!: HTMLElement | null;

  #callOff = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#stopOutOfView);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#stopOutOfView);
    this.#callOff.abort();
  }

  /** Focus goes to it, so that it is heard each time, were it the same as before. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.get('problem') !== undefined) readOnFrom(this.problemText);
  }

  protected override render() {
    const problem = this.cameraProblem ?? this.problem;
    return html`
      <div class="field">
        <label for="code">${say.text}</label>
        <p id="hint" class="soft">${say.textHint}</p>
        <textarea id="code" class="code" rows="6" autocomplete="off" autocapitalize="characters" spellcheck="false"
          aria-describedby="hint" .value=${this.text} @input=${this.#type}></textarea>
      </div>
      ${problem ? html`<p class="problem" tabindex="-1"><strong>${problem.what}</strong> ${problem.mend}</p>` : nothing}
      <ds-guarded-button .reason=${this.text.trim() === '' ? say.readFirst : ''} @ds-press=${() => this.#give(this.text)}>${say.read}</ds-guarded-button>
      ${this.#renderScan()}
    `;
  }

  #renderScan() {
    if (!canScan()) return html`<p class="soft">${say.cannotScan}</p>`;
    if (!this.isScanning) {
      return html`<div><button id="scan" class="button quiet" type="button" @click=${this.#scan}>${say.scan}</button></div>`;
    }
    return html`
      <p role="status">${say.scanning}</p>
      <video playsinline muted aria-label=${say.camera}></video>
      <div><button id="stop" class="button quiet" type="button" @click=${this.#stop}>${say.stop}</button></div>
    `;
  }

  #type(event: Event) {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  #give(text: string) {
    this.cameraProblem = null;
    fire(this, 'ds-read-code', { text });
  }

  async #scan() {
    this.#callOff = new AbortController();
    this.cameraProblem = null;
    this.isScanning = true;
    await this.updateComplete;
    this.stopButton?.focus();
    const scanned = await scanCode(this.video, this.#callOff.signal);
    this.isScanning = false;
    if (!scanned.ok) this.cameraProblem = scanned.problem;
    else if (scanned.value !== '') this.#give(scanned.value);
    await this.updateComplete;
    readOnFrom(this.problemText ?? this.scanButton);
  }

  #stop() {
    this.#callOff.abort();
  }

  #stopOutOfView = () => {
    if (document.visibilityState === 'hidden') this.#stop();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-code-field': CodeField;
  }
}
