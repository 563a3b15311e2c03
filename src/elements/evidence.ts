import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Evidence, EvidenceFact } from '../content/evidence';
import { aboutWords } from '../locale/about-words';
import { dayInWords } from '../locale/write';
import { asideHead, asideLook, wayBack } from './aside';
import { arriveAt } from './focus';

const say = aboutWords.evidence;

/**
 * What a module says is so, and who found it out; which edition it is, and who looks after it.
 * @fires ds-close-aside - The learner goes back to where they were.
 */
@customElement('ds-evidence')
export class EvidencePage extends LitElement {
  static override styles = [
    ...asideLook,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: 0.75rem 1.5rem;
      }
      dd {
        font-weight: 600;
      }
      .facts {
        padding: 0;
        list-style: none;
      }
      .facts li {
        padding-block: 0.875rem;
        overflow-wrap: break-word;
      }
      .facts li + li {
        margin-block-start: 0;
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) evidence!: Evidence;
  @property() moduleTitle = '';
  @query('h1') private heading!: HTMLElement;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    const { facts, factsAsOf } = this.evidence;
    return html`<div class="page stack">
      ${asideHead(this, this.moduleTitle, say.title)}
      ${this.#renderEdition()}
      <section class="stack" aria-labelledby="facts">
        <h2 id="facts">${say.facts}</h2>
        <p>${facts.length > 0 ? say.lead : say.none}</p>
        <ul class="facts" role="list">${facts.map((fact) => renderFact(fact, factsAsOf))}</ul>
      </section>
      <div class="buttons">${wayBack(this, 'button quiet')}</div>
    </div>`;
  }

  #renderEdition() {
    const { version, factsAsOf, review, owner } = this.evidence;
    const lines = [
      [say.factsAsOf, dayInWords(factsAsOf)],
      [say.review, dayInWords(review)],
      [say.owner, owner],
      [say.version, version],
    ].filter(([, value]) => value !== '');
    return html`<dl class="card">${lines.map(([name, value]) => html`<div><dt class="soft">${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  }
}

function renderFact({ id, text, year, source, law }: EvidenceFact, factsAsOf: string) {
  const stood = law === undefined ? '' : law === 'checked' ? say.lawAsOf(dayInWords(factsAsOf)) : say.lawUnchecked;
  return html`<li><p>${text}</p><p class="soft">${source} (${year}). ${stood} ${id}</p></li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-evidence': EvidencePage;
  }
}
