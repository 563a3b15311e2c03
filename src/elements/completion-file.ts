import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { completionWords } from '../locale/completion-words';
import type { Problem } from '../problems/problem';
import { column } from '../styles/column';
import { fieldLook } from '../styles/fields';
import { shared } from '../styles/shared';
import { fire } from './events';
import { arriveAt, readOnFrom } from './focus';

const say = completionWords.file;

/**
 * The team lead's page: whose results are in the completion file, by name alone, and saving it.
 * @fires ds-save-completions - The team lead saves the file.
 * @fires ds-home - Back to where they came from.
 */
@customElement('ds-completion-file')
export class CompletionFileElement extends LitElement {
  static override styles = [
    shared,
    column,
    fieldLook,
    css`
      .names {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Those in the file, by the name that they use here; undefined until it has been looked at. */
  @property({ attribute: false }) names: readonly string[] | undefined;
  /** The name of the file that has been saved; '' before. */
  @property() saved = '';
  /** Why the file could not be saved or looked at; null when it could. */
  @property({ attribute: false }) problem: Problem | null = null;
  @query('h1') private heading!: HTMLElement;
  @query('.problem') private problemText!: HTMLElement | null;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.get('problem') !== undefined) readOnFrom(this.problemText);
  }

  protected override render() {
    const { problem } = this;
    return html`<div class="page stack">
      <h1 tabindex="-1">${say.heading}</h1>
      <p>${say.lead}</p>
      ${problem ? html`<p class="problem" tabindex="-1"><strong>${problem.what}</strong> ${problem.mend}</p>` : nothing}
      ${this.#renderFile()}
      <div><button class="button quiet" type="button" @click=${() => fire(this, 'ds-home', {})}>${completionWords.home}</button></div>
    </div>`;
  }

  #renderFile() {
    const { names } = this;
    if (!names) return this.problem ? nothing : html`<p>${say.looking}</p>`;
    if (names.length === 0) return html`<p><strong>${say.nobody}</strong> ${say.nobodyDo}</p>`;
    return html`
      <p class="names">${say.inFile(names.map((name) => (name === '' ? say.noName : name)).join(', '))}</p>
      <p>${say.import} ${completionWords.proof}</p>
      <p>${say.care}</p>
      <div class="buttons">${this.#renderSave('csv')}${this.#renderSave('json')}</div>
      <p role="status">${this.saved === '' ? nothing : say.saved(this.saved)}</p>
    `;
  }

  #renderSave(as: 'csv' | 'json') {
    return html`<button class="button" type="button" @click=${() => fire(this, 'ds-save-completions', { as })}>${say[as]}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-completion-file': CompletionFileElement;
  }
}
