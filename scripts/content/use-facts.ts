import { authorProblems } from '../../src/problems/author';
import { attributePlace } from './attributes';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Scope } from './scope';

/** Keeps which facts a block or question rests on, and reports those that the register does not have. */
export function useFacts(node: Directive, id: string, named: readonly string[], scope: Scope): void {
  const { register, factUses } = scope.known;
  const place = scope.place(node);
  for (const fact of new Set(named)) {
    factUses.push({ fact, kind: node.name, id, place });
    if (!register || register.includes(fact)) continue;
    scope.notes.problem(
      attributePlace(node, 'facts', scope),
      authorProblems.factUnknown(fact, nearest(fact, register)),
    );
  }
}
