import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Prose, ProseElement, ProseNode } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { useMarkedFacts, withoutFactMarks } from './fact-marks';
import { linkToProse } from './link';
import type { TextDirective } from './markdown';
import { type Scope, sourceOf } from './scope';
import { unsupported } from './unsupported';

/**
 * Turns parsed Markdown into prose, reporting whatever prose has no form for.
 *
 * @param above - The level of the heading over this text: 1 at the top of a screen, 2 in a block.
 */
export function toProse(nodes: readonly RootContent[], scope: Scope, above = 2): Prose {
  let level = above;
  const prose = nodes.flatMap((node) => {
    if (node.type !== 'heading') return flowToProse(node, scope);
    checkLevel(node, level, scope);
    level = node.depth;
    return headingToProse(node, scope);
  });
  return scope.written(prose, nodes);
}

/** Text within a line: what an answer, a title or a side of a pair is made of. */
export function toInline(nodes: readonly PhrasingContent[], scope: Scope): Prose {
  useMarkedFacts(nodes, scope);
  return scope.written(within(nodes, scope), nodes);
}

function within(nodes: readonly PhrasingContent[], scope: Scope): Prose {
  return joinStrings(nodes.flatMap((node) => phrasingToProse(node, scope)));
}

function flowToProse(node: RootContent, scope: Scope): ProseNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphToProse(node, scope)];
    case 'blockquote':
      return [['blockquote', ...toProse(node.children, scope)]];
    case 'list':
      return [listToProse(node, scope)];
    case 'containerDirective':
    case 'leafDirective':
      scope.problem(node, authorProblems.blockNested(node.name));
      return [];
    default:
      scope.problem(node, unsupported(node.type));
      return [];
  }
}

function paragraphToProse(node: Paragraph, scope: Scope): ProseElement {
  const words = toInline(node.children, scope);
  // Only the mark of a fact leaves nothing behind.
  if (words.length === 0) scope.problem(node, authorProblems.factMarkAlone());
  return ['p', ...words];
}

function checkLevel(node: Heading, level: number, scope: Scope): void {
  if (node.depth === 1) scope.problem(node, authorProblems.headingOne());
  else if (node.depth > 3) scope.problem(node, authorProblems.headingDeep());
  else if (node.depth > level + 1) scope.problem(node, authorProblems.headingSkips());
}

function headingToProse(node: Heading, scope: Scope): ProseElement[] {
  const words = toInline(node.children, scope);
  return [[node.depth === 3 ? 'h3' : 'h2', ...words]];
}

function listToProse(list: List, scope: Scope): ProseElement {
  if (list.ordered && (list.start ?? 1) !== 1) scope.problem(list, authorProblems.listStart());
  return [list.ordered ? 'ol' : 'ul', ...list.children.map((item) => itemToProse(item, list, scope))];
}

function itemToProse(item: ListItem, list: List, scope: Scope): ProseElement {
  if (typeof item.checked === 'boolean') scope.problem(item, authorProblems.checkboxLost());
  const loose = list.spread || item.spread;
  const parts = item.children.flatMap((child) =>
    child.type === 'paragraph' && !loose ? toInline(child.children, scope) : toProse([child], scope),
  );
  return ['li', ...parts];
}

function phrasingToProse(node: PhrasingContent, scope: Scope): ProseNode[] {
  switch (node.type) {
    case 'text':
      return [withoutFactMarks(node.value).replace(/\s*\n\s*/g, ' ')];
    case 'strong':
      return [['strong', ...within(node.children, scope)]];
    case 'emphasis':
      return [['em', ...within(node.children, scope)]];
    case 'break':
      return [['br']];
    case 'link':
      return linkNode(node, scope);
    case 'textDirective':
      return notADirective(node, scope);
    default:
      scope.problem(node, unsupported(node.type));
      return [];
  }
}

function linkNode(node: Link, scope: Scope): ProseNode[] {
  const words = within(node.children, scope);
  return linkToProse(node, words, scope);
}

/**
 * Prose has no directives: the parser sees one in `10:30` and in `he:she`, and the author means text.
 */
function notADirective(node: TextDirective, scope: Scope): ProseNode[] {
  const written = sourceOf(node, scope);
  const [first] = node.children;
  const last = node.children.at(-1);
  if (!first || !last) return [written];
  if (node.name === 'to') scope.problem(node, authorProblems.toOutside());
  const start = node.position?.start.offset ?? 0;
  const from = (first.position?.start.offset ?? start) - start;
  const to = (last.position?.end.offset ?? start) - start;
  return [written.slice(0, from), ...within(node.children, scope), written.slice(to)];
}

function joinStrings(nodes: readonly ProseNode[]): Prose {
  return nodes.reduce<ProseNode[]>((joined, node) => {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined.splice(-1, 1, last + node);
    else if (node !== '') joined.push(node);
    return joined;
  }, []);
}
