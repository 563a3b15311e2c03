import { html, nothing } from 'lit';
import type { Contact, Screen } from '../content/course';
import { namedContacts } from '../content/named-contacts';
import { teachingWords } from '../locale/teaching-words';
import './contacts';
import { down } from './icons';

/** Below a screen that speaks of people to turn to: their numbers, at hand and out of the way of what is read. */
export function numbersBelow({ blocks }: Screen, contacts: readonly Contact[]) {
  const named = namedContacts(blocks, contacts);
  if (named.length === 0) return nothing;
  return html`<details class="numbers">
    <summary>${down}${teachingWords.numbers(named.map(({ name }) => name))}</summary>
    <ds-contacts .contacts=${named}></ds-contacts>
  </details>`;
}
