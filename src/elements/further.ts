import { html } from 'lit';
import type { Policy } from '../content/course';
import { words } from '../locale/words';

/** Something outside the course. Where it is on the web, it is opened only when pressed: here there may be no network. */
export function further(label: string, { title, web }: Policy) {
  const link = html`<a class="link" href=${web} target="_blank" rel="noopener noreferrer"><span>${title}</span></a>
    <span class="soft">${words.policy.needsNetwork}</span>`;
  return html`<span class="eyebrow">${label}</span>${web === '' ? html`<span>${title}</span>` : link}`;
}
