import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Evidence } from '../content/evidence';
import { openEvidence } from '../content/open-evidence';
import { fire } from '../elements/events';
import { whatHasFocus } from '../elements/focus';
import { evidenceNotOpened } from '../problems/evidence';
import type { Problem } from '../problems/problem';

/**
 * A page of a module and, in its place while the learner asks, where the module comes from. The page
 * waits as it is: whatever is open on it, or written there and kept nowhere, is there afterwards.
 * @slot - The page.
 */
@customElement('ds-with-evidence')
export class WithEvidence extends LitElement {
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
  /** Tells the learner of a problem, where the page tells of all of them. */
  @property({ attribute: false }) note!: (problem: Problem) => void;
  /** There while it is shown. */
  @state() private evidence: Evidence | undefined;
  /** What it was asked for with, and where that was on the page. */
  #asked: { readonly by: HTMLElement | null; readonly top: number } | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('ds-open-evidence', () => void this.#open());
    this.addEventListener('ds-close-evidence', () => void this.#close());
  }

  protected override render() {
    const { evidence } = this;
    return html`
      <div ?hidden=${evidence !== undefined}><slot></slot></div>
      ${evidence ? html`<ds-evidence .evidence=${evidence} .moduleTitle=${this.moduleTitle}></ds-evidence>` : nothing}
    `;
  }

  /** It comes with a file of its own, and so does the page that shows it. */
  async #open() {
    const asked = { by: whatHasFocus(), top: window.scrollY };
    try {
      const [evidence] = await Promise.all([openEvidence(this.module), import('../elements/evidence')]);
      this.#asked = asked;
      this.evidence = evidence;
      fire(this, 'ds-dismiss', { code: evidenceNotOpened().code });
    } catch {
      this.note(evidenceNotOpened());
    }
  }

  async #close() {
    const { by, top } = this.#asked ?? { by: null, top: 0 };
    this.evidence = undefined;
    await this.updateComplete;
    by?.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: 'instant' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-with-evidence': WithEvidence;
  }
}
