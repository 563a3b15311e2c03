import { css, html, type TemplateResult } from 'lit';
import { aboutWords } from '../locale/about-words';
import { pageLook } from '../styles/column';
import { shared } from '../styles/shared';
import { fire } from './events';
import { backwards } from './icons';

/** The look of a page that stands in the place of a module's page for a while. */
export const asideLook = [
  shared,
  pageLook,
  css`
    .head {
      gap: 0.375rem;
      justify-items: start;
    }
  `,
];

/** Its top: the way back, the module, and its title, which focus comes to. */
export function asideHead(from: EventTarget, moduleTitle: string, title: string): TemplateResult {
  return html`<div class="head stack">
    ${wayBack(from, 'link')}
    <p class="eyebrow">${moduleTitle}</p>
    <h1 tabindex="-1">${title}</h1>
  </div>`;
}

/** Back to the page that waits. */
export function wayBack(from: EventTarget, look: 'link' | 'button' | 'button quiet'): TemplateResult {
  const close = () => fire(from, 'ds-close-aside', {});
  return html`<button class=${look} type="button" @click=${close}>${backwards}${aboutWords.aside.back}</button>`;
}
