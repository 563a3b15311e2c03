import type { Blockquote, PhrasingContent, RootContent, Strong } from 'mdast';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { toInline } from './prose';
import type { Scope } from './scope';

/** A line of a record: words, and words in bold, which know where they were written. */
export type RecordLine = readonly (string | { readonly bold: string; readonly node: Strong })[];

/** A record has a line for each paragraph of the quote and after each hard break, and no formatting but bold. */
export function readRecord(quote: Blockquote, scope: Scope): RecordLine[] {
  return quote.children.flatMap((child: RootContent) => {
    if (child.type === 'paragraph') return brokenUp(child.children).map((words) => toLine(words, scope));
    scope.problem(child, authorProblems.rewriteRecord());
    return [];
  });
}

function brokenUp(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function toLine(nodes: readonly PhrasingContent[], scope: Scope): RecordLine {
  const parts = nodes.map((node): RecordLine[number] => {
    const words = toInline([node], scope);
    if (node.type === 'strong') return { bold: plainText(words), node };
    if (words.some((word) => typeof word !== 'string')) scope.problem(node, authorProblems.rewriteRecord());
    return words.filter((word) => typeof word === 'string').join('');
  });
  return joined(parts);
}

/** The parser ends a text at the colon of `10:30`. */
function joined(parts: RecordLine): RecordLine {
  return parts.reduce<RecordLine[number][]>((line, part) => {
    const last = line.at(-1);
    if (typeof part === 'string' && typeof last === 'string') line.splice(-1, 1, last + part);
    else line.push(part);
    return line;
  }, []);
}
