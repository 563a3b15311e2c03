import type { List, ListItem, RootContent } from 'mdast';
import type { CompareBlock } from '../../src/content/block';
import { authorProblems } from '../../src/problems/author';
import { byLabel, type Labelled, linesOf } from './lines';
import type { Directive } from './markdown';
import { toInline } from './prose';
import type { Scope } from './scope';

type Pair = CompareBlock['pairs'][number];

/** The pairs of a `compare`: each a list item that quotes three lines. */
export function toPairs(node: Directive, scope: Scope): Pair[] {
  if (node.children.length === 0) scope.problem(node, authorProblems.blockEmpty(node.name));
  return node.children.flatMap((child: RootContent) => {
    if (child.type === 'list') return child.children.flatMap((item: List['children'][number]) => toPair(item, scope));
    scope.problem(child, authorProblems.compareShape());
    return [];
  });
}

function toPair(item: ListItem, scope: Scope): Pair[] {
  const [quote, ...more] = item.children;
  if (quote?.type !== 'blockquote' || more.length > 0) {
    scope.problem(item, authorProblems.compareShape());
    return [];
  }
  const lines = byLabel(linesOf(quote), ['Better', 'Why']);
  const part = (label: string, name: string) => readLine(lines, label, name, item, scope);
  return [
    {
      avoid: part('', 'first line, with the words to avoid'),
      better: part('Better', 'line that starts with `**Better:**`'),
      why: part('Why', 'line that starts with `**Why:**`'),
    },
  ];
}

function readLine(lines: Labelled, label: string, name: string, item: ListItem, scope: Scope) {
  const line = lines.get(label);
  if (line === undefined || line.length === 0) {
    scope.problem(item, authorProblems.compareLine(name));
    return [];
  }
  return toInline(line, scope);
}
