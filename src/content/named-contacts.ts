import type { Block } from './block';
import type { Contact } from './course';
import { UNREAD } from './unread';

/** The contacts that some blocks speak of and whose numbers they do not show, in the council's order. */
export function namedContacts(blocks: readonly Block[], contacts: readonly Contact[]): Contact[] {
  const text = blocks.map(textOf).join(' ').replace(/\s+/g, ' ');
  const shown = contacts.filter(({ use }) => blocks.some((block) => isListOf(block, use)));
  return contacts.filter((contact) => !shown.includes(contact) && isNamedIn(text, contact));
}

/** All the words of a part that somebody reads, wherever it keeps them. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  const read = Object.entries(part).filter(([key]) => !UNREAD.has(key));
  return read.map(([, inner]) => textOf(inner)).join(' ');
}

function isListOf(block: Block, use: Contact['use']): boolean {
  return block.kind === 'contacts' && (block.uses?.includes(use) ?? true);
}

function isNamedIn(text: string, { name, called = [] }: Contact): boolean {
  return [name, ...called].some((words) => patternOf(words).test(text));
}

/** `the lead` is `our lead`, too; a plural is the same name, in English. Whole words only. */
function patternOf(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^(the|our|your) /i, '(?:the|our|your) ');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}s?(?![\\p{L}\\p{N}-])`, 'iu');
}
