import type { LinkTag, PlainTag, Prose, ProseElement, ProseNode } from '../../src/content/prose';
import { isLink } from '../../src/content/prose';

const BLOCK_TAGS: ReadonlySet<PlainTag | LinkTag> = new Set(['p', 'h2', 'h3', 'ul', 'ol', 'blockquote']);

function isBlock(node: ProseNode): node is ProseElement {
  return typeof node !== 'string' && BLOCK_TAGS.has(node[0]);
}

export function childrenOf(element: ProseElement): Prose {
  return element.slice(isLink(element[0]) ? 2 : 1) as Prose;
}

/** Where a link leads; '' for what is no link. */
export function targetOf(element: ProseElement): string {
  return isLink(element[0]) && typeof element[1] === 'string' ? element[1] : '';
}

/** Words that stand outside any paragraph get one, so that a page holds blocks alone. */
export function inBlocks(prose: Prose): ProseElement[] {
  return prose.reduce<{ blocks: ProseElement[]; open: boolean }>(
    ({ blocks, open }, node) => {
      if (isBlock(node)) return { blocks: [...blocks, node], open: false };
      const last = blocks.at(-1);
      if (!open || !last) return { blocks: [...blocks, ['p', node]], open: true };
      return { blocks: [...blocks.slice(0, -1), [...last, node] as unknown as ProseElement], open: true };
    },
    { blocks: [], open: false },
  ).blocks;
}

/** The words alone, without the paragraph around them: for a list item or the end of a line. */
export function inLine(prose: Prose): Prose {
  const [only, ...more] = prose;
  return only !== undefined && more.length === 0 && typeof only !== 'string' && only[0] === 'p'
    ? childrenOf(only)
    : prose;
}
