import { html, nothing, type TemplateResult } from 'lit';
import type { OptionalScreen } from '../content/course';
import { aboutWords } from '../locale/about-words';
import { fire } from './events';

/** The optional screens of a module as a list to open them from; the list is named by the heading of this id. */
export function optionalList(from: EventTarget, more: readonly OptionalScreen[], heading: string): TemplateResult {
  const open = (screen: string) => fire(from, 'ds-open-optional', { screen });
  return html`<ul class="optional" role="list" aria-labelledby=${heading}>
    ${more.map(
      ({ id, title, minutes }) => html`<li>
        <button class="link" type="button" @click=${() => open(id)}>${title}</button>
        <span class="soft">${aboutWords.more.minutes(minutes)}</span>
      </li>`,
    )}
  </ul>`;
}

/** The ways to the pages about the module: where it comes from, and what its words mean, where it has such a page. */
export function waysToBackground(from: EventTarget, hasGlossary: boolean): TemplateResult {
  const { evidence, glossary } = aboutWords;
  return html`<button class="link" type="button" @click=${() => fire(from, 'ds-open-evidence', {})}>${evidence.title}</button>
    ${hasGlossary ? html`<button class="link" type="button" @click=${() => fire(from, 'ds-open-glossary', {})}>${glossary.title}</button>` : nothing}`;
}
