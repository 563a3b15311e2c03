import { isLink, type Prose, type ProseElement, type ProseNode } from '../../src/content/prose';

/** One paragraph, heading or item of a list, its formatting left out. */
export interface Paragraph {
  readonly text: string;
  /** Inside a quote: somebody else's words. */
  readonly quoted: boolean;
  /** The bold words that it starts with, such as `Better:`; '' when there are none. */
  readonly label: string;
  /** The words set in bold or italics. */
  readonly stressed: string;
}

const PARTS = new Set<string>(['p', 'h2', 'h3', 'li']);

/** The paragraphs of some prose, in order. Text within a line is one paragraph. */
export function paragraphsOf(prose: Prose, quoted = false): Paragraph[] {
  const found: Paragraph[] = [];
  let loose: ProseNode[] = [];
  const flush = () => {
    found.push(...toParagraph(loose, quoted));
    loose = [];
  };
  for (const node of prose) {
    if (!isPart(node)) loose.push(node);
    else {
      flush();
      found.push(...paragraphsOf(childrenOf(node), quoted || node[0] === 'blockquote'));
    }
  }
  flush();
  return found;
}

function isPart(node: ProseNode): node is ProseElement {
  if (typeof node === 'string') return false;
  return PARTS.has(node[0]) || ['ul', 'ol', 'blockquote'].includes(node[0]);
}

function toParagraph(nodes: readonly ProseNode[], quoted: boolean): Paragraph[] {
  const text = textOf(nodes);
  if (text === '') return [];
  const [first] = nodes;
  const label =
    first !== undefined && typeof first !== 'string' && first[0] === 'strong' ? textOf(childrenOf(first)) : '';
  return [{ text, quoted, label, stressed: textOf(nodes.flatMap(stressedIn)) }];
}

function textOf(nodes: readonly ProseNode[]): string {
  const text = (node: ProseNode): string =>
    typeof node === 'string' ? node : node[0] === 'br' ? ' ' : childrenOf(node).map(text).join('');
  return nodes.map(text).join('').replace(/\s+/g, ' ').trim();
}

function stressedIn(node: ProseNode): ProseNode[] {
  if (typeof node === 'string') return [];
  return node[0] === 'strong' || node[0] === 'em' ? [...childrenOf(node), ' '] : childrenOf(node).flatMap(stressedIn);
}

function childrenOf(element: ProseElement): ProseNode[] {
  return element.slice(isLink(element[0]) ? 2 : 1) as ProseNode[];
}
