import type { ContactUse } from '../../src/content/contact-use';
import type { Contact } from '../../src/content/course';
import type { Prose, ProseNode } from '../../src/content/prose';
import { type Part, paragraph, rows } from './sheet';

/** Whom to tell at work, or to ask there. */
export const AT_WORK: readonly ContactUse[] = ['report', 'champion'];
/** Who is there for residents, for colleagues and for the reader. */
export const FOR_ANYBODY: readonly ContactUse[] = ['specialist', 'by-and-for', 'refuge', 'support', 'perpetrator'];

/** The council's contacts, or room to write them: a sheet about abuse never goes out without any. */
export function contactParts(contacts: readonly Contact[], uses: readonly ContactUse[]): Part[] {
  const wanted = contacts.filter(({ use }) => uses.includes(use));
  if (wanted.length === 0) return [{ is: 'lines', label: 'Write here whom to ring, and when they answer:', count: 3 }];
  const list = rows(
    wanted.map((contact) => ({ label: contact.name, prose: inWords(contact) })),
    'columns',
  );
  return wanted.some(isUnchecked) ? [paragraph(UNCHECKED), list] : [list];
}

const UNCHECKED = 'Where it says “not checked”, ring the number before you hand this out.';

function isUnchecked({ checked }: Contact): boolean {
  return checked === '';
}

function inWords(contact: Contact): Prose {
  const { about, phone, web, hours } = contact;
  const [first = '', ...more] = [phone, web.replace('https://', '')].filter((part) => part !== '');
  const note = isUnchecked(contact) ? ' (not checked)' : '';
  const lines = more.flatMap((line): ProseNode[] => [['br'], line]);
  return [
    ['p', ['strong', first], note, ...lines],
    ['p', [hours, about].filter((part) => part !== '').join('. ')],
  ];
}
