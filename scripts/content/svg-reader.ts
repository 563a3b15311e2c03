/** A start or an end of an element in the text of an SVG file, and what was read of it. */
export interface SvgTag {
  readonly name: string;
  readonly is: 'start' | 'end' | 'whole';
  readonly attributes: readonly SvgAttribute[];
  /** Where its `<` is, from 0. */
  readonly at: number;
  /** The text from this tag to the next. */
  readonly text: string;
}

export interface SvgAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Comments, the line that says which XML it is, and a document type without definitions of its own. */
const PASSED_OVER = /<!--[\s\S]*?-->|<\?xml[^>]*\?>|<!DOCTYPE[^>[]*>/y;

/**
 * The tags of an SVG file in order, or the place of the first thing that is none, from 0.
 *
 * A small part of XML on purpose: what it lets through is compared with a list of what may be drawn.
 */
export function readSvg(source: string): { ok: true; tags: SvgTag[] } | { ok: false; at: number } {
  const tags: SvgTag[] = [];
  let at = source.indexOf('<');
  while (at !== -1) {
    const passed = match(PASSED_OVER, source, at);
    const tag = match(TAG, source, at);
    if (!passed && !tag) return { ok: false, at };
    const end = at + (passed ?? tag ?? [''])[0].length;
    const next = source.indexOf('<', end);
    if (tag) tags.push(toTag(tag, at, source.slice(end, next === -1 ? undefined : next)));
    at = next;
  }
  return { ok: true, tags };
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function toTag([whole, slash, name = '', written = '', end]: RegExpExecArray, at: number, text: string): SvgTag {
  const from = at + whole.indexOf(written);
  const attributes = [...written.matchAll(ATTRIBUTE)].map((found) => ({
    name: found[1] ?? '',
    value: found[2] ?? found[3] ?? '',
    at: from + found.index,
  }));
  return { name, is: slash ? 'end' : end ? 'whole' : 'start', attributes, at, text };
}
