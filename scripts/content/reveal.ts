import type { RevealBlock } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import type { Directive } from './markdown';
import { type Part, partsOf } from './parts';
import { toInline, toProse } from './prose';
import type { Scope } from './scope';

type Item = RevealBlock['items'][number];

/** The parts of a `reveal`: each `##` heading with all that follows it. */
export function toReveal(node: Directive, scope: Scope): Item[] {
  const { above, parts } = partsOf(node.children);
  if (parts.length === 0) {
    scope.problem(node, authorProblems.revealNone());
    return [];
  }
  if (above[0]) scope.problem(above[0], authorProblems.revealLead());
  return parts.map((part) => toItem(part, scope));
}

function toItem({ heading, body }: Part, scope: Scope): Item {
  if (body.length === 0) scope.problem(heading, authorProblems.blockEmpty('reveal'));
  return { title: plainText(toInline(heading.children, scope)), prose: toProse(body, scope) };
}
