import type { Blockquote, PhrasingContent, RootContent } from 'mdast';

/** One line as its author wrote it. */
export type Line = readonly PhrasingContent[];

/** The lines of a quote: ends of lines, hard breaks and ends of paragraphs all part them. */
export function linesOf(quote: Blockquote): Line[] {
  return quote.children.flatMap((child: RootContent) => (child.type === 'paragraph' ? splitLines(child.children) : []));
}

function splitLines(nodes: readonly PhrasingContent[]): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      const [first = '', ...rest] = node.value.split('\n');
      if (first !== '') lines.at(-1)?.push({ ...node, value: first });
      for (const value of rest) lines.push(value === '' ? [] : [{ ...node, value }]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The lines of a quote under the bold words that start them, such as `**Right:**`. */
export type Labelled = ReadonlyMap<string, Line>;

/**
 * Lines that start with no label belong to the line above them, so that an author may break a long
 * one; those before the first label are under ''.
 */
export function byLabel(lines: readonly Line[], labels: readonly string[]): Labelled {
  const found = new Map<string, Line>();
  let current = '';
  for (const line of lines) {
    const label = labelOf(line, labels);
    current = label ?? current;
    const words = label === undefined ? line : withoutLeadingSpace(line.slice(1));
    found.set(current, joinLines(found.get(current), words));
  }
  return found;
}

function labelOf([first]: Line, labels: readonly string[]): string | undefined {
  if (first?.type !== 'strong') return undefined;
  const [word] = first.children;
  return word?.type === 'text'
    ? labels.find((label) => word.value.trim().toLowerCase() === `${label}:`.toLowerCase())
    : undefined;
}

function joinLines(above: Line | undefined, line: Line): Line {
  return above && above.length > 0 ? [...above, { type: 'text', value: ' ' }, ...line] : line;
}

function withoutLeadingSpace([first, ...rest]: Line): Line {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
