import { authorProblems } from '../../src/problems/author';
import { attributePlace } from './attributes';
import type { FactUse } from './authors';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Place } from './notes';
import type { Scope } from './scope';

/** Keeps which facts a block or question rests on, and reports those that the register does not have. */
export function useFacts(node: Directive, id: string, named: readonly string[], scope: Scope): void {
  const lastLine = scope.place(node.position?.end ?? node).line;
  const use = { kind: node.name, id, place: scope.place(node), lastLine };
  noteFacts(use, named, () => attributePlace(node, 'facts', scope), scope);
}

/** The same for anything that names its facts in another way. */
export function noteFacts(
  use: Omit<FactUse, 'fact'>,
  named: readonly string[],
  placeOfName: () => Place,
  scope: Scope,
): void {
  const { register, factUses } = scope.known;
  for (const fact of new Set(named)) {
    factUses.push({ fact, ...use });
    if (!register || register.includes(fact)) continue;
    scope.notes.problem(placeOfName(), authorProblems.factUnknown(fact, nearest(fact, register)));
  }
}
