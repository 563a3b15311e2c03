import type { Heading, RootContent } from 'mdast';
import type { RevealBlock } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import type { Directive } from './markdown';
import { toInline, toProse } from './prose';
import type { Scope } from './scope';

type Item = RevealBlock['items'][number];

/** The parts of a `reveal`: each `##` heading with all that follows it. */
export function toReveal(node: Directive, scope: Scope): Item[] {
  const children: readonly RootContent[] = node.children;
  const heads = children.flatMap((child, at) => (isItemHeading(child) ? [at] : []));
  const [first] = heads;
  if (first === undefined) {
    scope.problem(node, authorProblems.revealNone());
    return [];
  }
  if (first > 0) scope.problem(children[0] ?? node, authorProblems.revealLead());
  return heads.map((at, n) => toItem(children[at] as Heading, children.slice(at + 1, heads[n + 1]), scope));
}

function isItemHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}

function toItem(heading: Heading, body: readonly RootContent[], scope: Scope): Item {
  if (body.length === 0) scope.problem(heading, authorProblems.blockEmpty('reveal'));
  return { title: plainText(toInline(heading.children, scope)), prose: toProse(body, scope) };
}
