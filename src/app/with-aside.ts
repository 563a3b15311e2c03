import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Background } from '../content/background';
import type { Contact, OptionalScreen } from '../content/course';
import { openBackground } from '../content/open-background';
import { fire } from '../elements/events';
import { whatHasFocus } from '../elements/focus';
import '../elements/optional-screen';
import { aboutWords } from '../locale/about-words';
import { asideNotOpened } from '../problems/aside';
import type { Problem } from '../problems/problem';

/** What a learner can ask for beside the pages of a module. */
type Aside =
  | { readonly is: 'evidence' | 'glossary'; readonly background: Background }
  | { readonly is: 'optional'; readonly screen: OptionalScreen };

/**
 * A page of a module and, in its place while the learner asks, what is beside the way through it: where
 * it comes from, what its words mean, or a screen that nobody has to read. The page waits as it is:
 * whatever is open on it, or written there and kept nowhere, is there afterwards.
 * @slot - The page.
 */
@customElement('ds-with-aside')
export class WithAside extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    [hidden] {
      display: none;
    }
  `;

  /** The module's id. */
  @property() module = '';
  @property() moduleTitle = '';
  /** The screens that nobody has to read. */
  @property({ attribute: false }) more: readonly OptionalScreen[] = [];
  @property({ attribute: false }) contacts: readonly Contact[] = [];
  /** Tells the learner of a problem, where the page tells of all of them. */
  @property({ attribute: false }) note!: (problem: Problem) => void;
  /** There while it is shown. */
  @state() private aside: Aside | undefined;
  /** What it was asked for with, and where that was on the page. */
  #asked: { readonly by: HTMLElement | null; readonly top: number } | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('ds-open-evidence', () => void this.#openBackground('evidence'));
    this.addEventListener('ds-open-glossary', () => void this.#openBackground('glossary'));
    this.addEventListener('ds-open-optional', ({ detail }) => this.#openOptional(detail.screen));
    this.addEventListener('ds-close-aside', () => void this.#close());
    this.addEventListener('ds-go-to', (event) => this.#goTo(event));
  }

  protected override render() {
    const { aside } = this;
    return html`
      <div ?hidden=${aside !== undefined}><slot></slot></div>
      ${aside ? this.#renderAside(aside) : nothing}
    `;
  }

  #renderAside(aside: Aside): TemplateResult {
    const { moduleTitle } = this;
    switch (aside.is) {
      case 'evidence':
        return html`<ds-evidence .evidence=${aside.background.evidence} .moduleTitle=${moduleTitle}></ds-evidence>`;
      case 'glossary':
        return html`<ds-glossary .terms=${aside.background.terms} .moduleTitle=${moduleTitle}></ds-glossary>`;
      case 'optional': {
        const { screen } = aside;
        const next = this.more[this.more.indexOf(screen) + 1];
        const page = html`<ds-optional-screen .screen=${screen} .next=${next} .moduleTitle=${moduleTitle}
          .contacts=${this.contacts}></ds-optional-screen>`;
        return html`${keyed(screen.id, page)}`;
      }
    }
  }

  /** Both come with one file of their own, and so do the pages that show them. */
  async #openBackground(is: 'evidence' | 'glossary') {
    const asked = whereAsked();
    try {
      const [background] = await Promise.all([openBackground(this.module), import('../elements/background')]);
      this.#show({ is, background }, asked);
    } catch {
      this.note(asideNotOpened(aboutWords[is].title));
    }
  }

  /** It has come with the module. */
  #openOptional(id: string): boolean {
    const screen = this.more.find((each) => each.id === id);
    if (screen) this.#show({ is: 'optional', screen }, whereAsked());
    return screen !== undefined;
  }

  /** From one of them to the next, the way back still leads to the page. */
  #show(aside: Aside, asked: ReturnType<typeof whereAsked>) {
    if (!this.aside) this.#asked = asked;
    this.aside = aside;
    fire(this, 'ds-dismiss', { code: asideNotOpened('').code });
  }

  async #close() {
    const { by, top } = this.#asked ?? { by: null, top: 0 };
    this.aside = undefined;
    await this.updateComplete;
    by?.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: 'instant' });
  }

  /** A link to an optional screen opens it here; one from there to another screen leads back first. */
  #goTo(event: HTMLElementEventMap['ds-go-to']) {
    const { detail } = event;
    if (this.#openOptional(detail.screen)) return event.stopPropagation();
    if (!this.aside) return;
    event.stopPropagation();
    void this.#close().then(() => fire(this, 'ds-go-to', detail));
  }
}

function whereAsked() {
  return { by: whatHasFocus(), top: window.scrollY };
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-with-aside': WithAside;
  }
}
