import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import type { Block } from '../../src/content/block';
import type { Contact } from '../../src/content/course';
import { namedContacts } from '../../src/content/named-contacts';
import { edited } from './small-course';

const contact = (id: string, use: Contact['use'], name: string, called?: readonly string[]): Contact => ({
  ...{ id, use, name, about: '', phone: '0300 123 4567', web: '', hours: '', checked: '' },
  ...(called ? { called } : {}),
});
const CONTACTS = [
  contact('emergency', 'emergency', 'Emergency services', ['999']),
  contact('lead', 'report', 'Domestic abuse lead', ['the lead']),
  contact('adults', 'report', 'Team for adults', ['safeguarding team']),
  contact('children', 'report', 'Team for children', ['safeguarding team']),
  contact('champion', 'champion', 'Champions', ['champion']),
];
const prose = (text: string): Block => ({ kind: 'prose', prose: [['p', text]] });
const named = (...blocks: Block[]) => namedContacts(blocks, CONTACTS).map(({ id }) => id);

test('whoever a screen names has their number there, by their name or by what the texts call them', () => {
  expect(named(prose('Tell the lead today. Then ring 999.'))).toEqual(['emergency', 'lead']);
  expect(named(prose('Our lead knows. So does a domestic abuse lead elsewhere.'))).toEqual(['lead']);
  expect(named(prose('Ask the safeguarding team.'))).toEqual(['adults', 'children']);
  expect(named(prose('Ask one of the champions.'))).toEqual(['champion']);
});

test('a word that only looks like a name is none, nor is what only authors name', () => {
  expect(named(prose('Take the leaflet, lead on, and read page 9990.'))).toEqual([]);
  const reveal: Block = {
    kind: 'reveal',
    id: 'champion',
    roles: ['champion'],
    items: [{ title: 'Signs', prose: ['No'] }],
  };
  expect(named(reveal)).toEqual([]);
});

test('a name is found in a choice, in its feedback, and across bold words', () => {
  const choice = {
    id: 'a',
    text: ['Go'],
    feedback: [['p', 'Tell ', ['strong', 'the'], ' lead.']],
    good: true,
    to: null,
  } as const;
  const steps = [{ id: 'one', prose: ['He waits.'], choices: [choice] }];
  expect(named({ kind: 'scenario', id: 's', title: 'S', steps })).toEqual(['lead']);
});

test('numbers that stand on the screen already are not offered again', () => {
  const list: Block = { kind: 'contacts', id: 'help', uses: ['report'] };
  expect(named(prose('Ring 999, or tell the lead.'), list)).toEqual(['emergency']);
  expect(named(prose('Ring 999, or tell the lead.'), { kind: 'contacts', id: 'help' })).toEqual([]);
});

test('what a council calls somebody is what their number is found by', () => {
  const course = edited('content/course.yaml', 'passMark: 80%', 'passMark: 80%\nnames: [the lead]');
  const named = edited('content/local.yaml', 'contacts:', 'names:\n  the lead: the duty officer\ncontacts:', course);
  const local = edited('content/local.yaml', '    name: Helpline', '    name: Helpline\n    called: [the lead]', named);
  const result = compile(local);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  expect(result.value.course.local.contacts.find(({ id }) => id === 'helpline')?.called).toEqual(['the duty officer']);
});
