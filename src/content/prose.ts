/**
 * Formatted text as data. The compiler turns an author's Markdown into this closed set of
 * elements, so no HTML string ever reaches a browser and there is nothing to sanitise at run time.
 */
export type Prose = readonly ProseNode[];
export type ProseNode = string | ProseElement;

/**
 * A tuple: the tag, then (for `link` and `screen`) the target, then the children.
 * An interface, because a tuple type may not refer to itself.
 */
export interface ProseElement extends ReadonlyArray<ProseNode> {
  readonly 0: PlainTag | LinkTag;
}

export type PlainTag = 'p' | 'h2' | 'h3' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'blockquote' | 'br';

/** `link` leads out of the course (`https:`, `tel:`, `mailto:`); `screen` to a screen of the module, by its id. */
export type LinkTag = 'link' | 'screen';

export function isLink(tag: PlainTag | LinkTag): tag is LinkTag {
  return tag === 'link' || tag === 'screen';
}

/** The words of a piece of prose with the formatting left out, for labels, counts and LMS text. */
export function plainText(prose: Prose): string {
  return prose
    .map((node) => (typeof node === 'string' ? node : textOf(node)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const LINE_TAGS = new Set<PlainTag | LinkTag>(['p', 'h2', 'h3', 'li', 'blockquote', 'br']);

function textOf(element: ProseElement): string {
  const tag = element[0];
  const children = element.slice(isLink(tag) ? 2 : 1);
  const text = children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
  return LINE_TAGS.has(tag) ? `${text} ` : text;
}
