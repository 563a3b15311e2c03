import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Term } from '../content/background';
import { aboutWords } from '../locale/about-words';
import { asideHead, asideLook, wayBack } from './aside';
import { arriveAt } from './focus';

const say = aboutWords.glossary;

/**
 * What the words of a module mean, in alphabetical order.
 * @fires ds-close-aside - The learner goes back to where they were.
 */
@customElement('ds-glossary')
export class GlossaryPage extends LitElement {
  static override styles = [
    ...asideLook,
    css`
      dl > div {
        padding-block: 0.875rem;
        overflow-wrap: break-word;
      }
      dl > div + div {
        border-block-start: 1px solid var(--line);
      }
      dt {
        font-weight: 650;
      }
      dd {
        max-inline-size: 65ch;
        margin-block-start: 0.25rem;
      }
    `,
  ];

  @property({ attribute: false }) terms: readonly Term[] = [];
  @property() moduleTitle = '';
  @query('h1') private heading!: HTMLElement;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    return html`<div class="page stack">
      ${asideHead(this, this.moduleTitle, say.title)}
      <p>${say.lead}</p>
      <dl>${this.terms.map(({ term, means }) => html`<div><dt>${term}</dt><dd>${means}</dd></div>`)}</dl>
      <div class="buttons">${wayBack(this, 'button quiet')}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-glossary': GlossaryPage;
  }
}
