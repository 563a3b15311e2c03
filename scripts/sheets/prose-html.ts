import type { Prose, ProseElement, ProseNode } from '../../src/content/prose';
import { escapeXml } from '../package/xml';
import { childrenOf, targetOf } from './prose-parts';
import type { Level } from './sheet';

/** What prose needs to know of the page that it stands on. */
export interface OnPage {
  /** The anchors that the page has; a link to anything else would lead nowhere, and is words alone. */
  readonly anchors: ReadonlySet<string>;
  readonly under: Level;
}

export function proseHtml(prose: Prose, page: OnPage): string {
  return prose.map((node) => nodeHtml(node, page)).join('');
}

function nodeHtml(node: ProseNode, page: OnPage): string {
  return typeof node === 'string' ? escapeXml(node) : elementHtml(node, page);
}

function elementHtml(element: ProseElement, page: OnPage): string {
  const inside = proseHtml(childrenOf(element), page);
  switch (element[0]) {
    case 'br':
      return '<br>';
    case 'h2':
      return `<h${page.under + 1}>${inside}</h${page.under + 1}>`;
    case 'h3':
      return `<h${page.under + 2}>${inside}</h${page.under + 2}>`;
    case 'screen':
      return page.anchors.has(targetOf(element)) ? `<a href="#${escapeXml(targetOf(element))}">${inside}</a>` : inside;
    case 'link':
      return `<a href="${escapeXml(targetOf(element))}">${inside}</a>`;
    default:
      return `<${element[0]}>${inside}</${element[0]}>`;
  }
}
