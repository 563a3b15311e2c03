import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Contact } from '../content/course';
import { words } from '../locale/words';
import { dayInWords } from '../locale/write';
import { shared } from '../styles/shared';
import { phone } from './icons';

/** People to turn to, in the council's order, each with a number that one tap dials. */
@customElement('ds-contacts')
export class Contacts extends LitElement {
  static override styles = [
    shared,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: 0.875rem;
        list-style: none;
      }
      li {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: 0.125rem;
        padding: 1rem 1.125rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .name {
        font-weight: 650;
        line-height: 1.35;
      }
      .phone {
        font-size: 1.25rem;
        font-weight: 650;
        text-decoration: none;
      }
      .phone:hover {
        text-decoration: underline;
      }
    `,
  ];

  @property({ attribute: false }) contacts: readonly Contact[] = [];

  protected override render() {
    if (this.contacts.length === 0) return html`<p>${words.contacts.none}</p>`;
    return html`<ul role="list">${this.contacts.map(renderContact)}</ul>`;
  }
}

function renderContact(contact: Contact) {
  return html`<li>
    <span class="eyebrow">${words.contacts[contact.use]}</span>
    <span class="name">${contact.name}</span>
    <span>${contact.about}</span>
    ${contact.phone ? renderPhone(contact.phone) : nothing}
    ${contact.web ? renderWeb(contact) : nothing}
    ${contact.hours ? html`<span class="soft">${contact.hours}</span>` : nothing}
    <span class="soft">${contact.checked ? words.contacts.checked(dayInWords(contact.checked)) : words.contacts.unchecked}</span>
  </li>`;
}

function renderPhone(number: string) {
  return html`<a class="link phone" href="tel:${number.replaceAll(/[^+\d]/g, '')}">${phone}${number}</a>`;
}

function renderWeb({ name, web }: Contact) {
  return html`<a class="link" href=${web} target="_blank" rel="noopener noreferrer"
    ><span>${words.contacts.website}<span class="unseen"> (${name}) ${words.opensNewTab}</span></span></a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-contacts': Contacts;
  }
}
