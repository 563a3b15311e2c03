import { authorProblems } from '../../src/problems/author';
import { idPlace } from './attributes';
import type { Directive } from './markdown';
import { showPlace } from './notes';
import type { Scope } from './scope';

/** Takes an id for a block or a question, unless another of the module has it already. */
export function claim(kind: 'blocks' | 'questions', id: string, node: Directive, scope: Scope): void {
  if (id === '') return;
  const taken = scope.known[kind];
  const first = taken.get(id);
  const place = idPlace(node, scope);
  if (first) scope.notes.problem(place, authorProblems.idTaken(kind, id, showPlace(first)));
  else taken.set(id, place);
}
