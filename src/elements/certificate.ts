import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { certificateWords as say } from '../locale/certificate-words';
import { words } from '../locale/words';
import { dateOf } from '../locale/write';
import type { EarnedCertificate, FinishedModule } from '../record/earned-certificate';
import { pageLook } from '../styles/column';
import { fieldLook } from '../styles/fields';
import { shared } from '../styles/shared';
import { certificateLook, paper } from './certificate-look';
import { fire } from './events';
import { arriveAt } from './focus';
import './limits';

/** In characters: the longest names that people have still fit on the page. A guess. */
const LONGEST_NAME = 200;

/**
 * The certificate of a finished course, to print or to save as a PDF: what was completed, and in the
 * same breath what it does not mean. The name is typed here, is kept nowhere, and is gone when the
 * page is left.
 * @fires ds-home - The learner goes back to the course home.
 */
@customElement('ds-certificate')
export class CertificatePage extends LitElement {
  static override styles = [shared, pageLook, fieldLook, certificateLook];

  @property({ attribute: false }) earned!: EarnedCertificate;
  @state() private name = '';
  @query('h1') private heading!: HTMLElement;

  /** The paper is this page's alone: a role card is printed on whatever there is. */
  override connectedCallback() {
    super.connectedCallback();
    const sheet = paper.styleSheet;
    if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper.styleSheet);
  }

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    return html`<div class="page stack">
      <div class="around stack">
        <h1 tabindex="-1">${words.home.certificate}</h1>
        <p>${say.lead}</p>
      </div>
      ${this.#renderField()}
      ${this.#renderCertificate()}
      <div class="around">
        <div class="buttons">
          <button class="button" type="button" @click=${() => window.print()}>${say.print}</button>
          <button class="button quiet" type="button" @click=${() => fire(this, 'ds-home', {})}>${say.home}</button>
        </div>
        <p class="soft keep">${say.keep}</p>
      </div>
    </div>`;
  }

  /** Nothing is filled in, neither by us nor by the browser: people share devices. */
  #renderField() {
    return html`<div class="field around">
      <label for="name">${say.name}</label>
      <p id="name-hint" class="soft">${say.nameHint}</p>
      <input id="name" dir="auto" maxlength=${LONGEST_NAME} autocomplete="off" spellcheck="false" aria-describedby="name-hint"
        .value=${this.name} @input=${this.#rename} />
    </div>`;
  }

  #renderCertificate() {
    const { courseTitle, modules, limits, refresherMonths } = this.earned;
    return html`<article class="card stack" aria-labelledby="title">
      <h2 id="title">${say.title}</h2>
      <div class="to stack">
        ${this.#renderName()}
        <p>${say.completed}</p>
        <p class="course">${courseTitle}</p>
      </div>
      ${this.#renderFacts()}
      <div>
        <h3>${say.modules}</h3>
        <ul>${modules.map(renderModule)}</ul>
      </div>
      ${refresherMonths === null ? nothing : html`<p>${say.refresher(refresherMonths)}</p>`}
      <p class="records">${say.records} ${say.supports}</p>
      <ds-limits .limits=${limits}></ds-limits>
      <p class="soft">${say.named}</p>
    </article>`;
  }

  /** In an element of its own direction: a name in any script stays a name, and moves nothing around it. */
  #renderName() {
    const name = this.name.trim();
    if (name !== '') return html`<p class="name"><bdi>${name}</bdi></p>`;
    return html`<p class="line"><span class="unseen">${say.line}</span></p>
      <p class="soft" aria-hidden="true">${say.lineFor}</p>`;
  }

  #renderFacts() {
    const { completedOn, validUntil, role, minutes, revision } = this.earned;
    const lines = [
      [say.completedOn, dateOf(completedOn)],
      [say.validUntil, dateOf(validUntil)],
      [say.level, say.levelOne],
      [say.role, role],
      [say.time, say.minutes(minutes)],
      [say.version, revision],
    ].filter(([, value]) => value !== '');
    return html`<dl>${lines.map(([name, value]) => html`<div><dt class="soft">${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  #rename(event: Event) {
    this.name = (event.target as HTMLInputElement).value;
  }
}

function renderModule({ title, isTestPassed }: FinishedModule) {
  return html`<li>${title}, ${isTestPassed ? say.testPassed : say.read}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-certificate': CertificatePage;
  }
}
