import { authorProblems } from '../../src/problems/author';
import { attributePlace } from './attributes';
import type { Directive } from './markdown';
import { knownRoles } from './roles';
import type { Scope } from './scope';

/** `role=repairs` or `roles="repairs managers"` of a block or a question; undefined for every role. */
export function readRoles(node: Directive, scope: Scope): readonly string[] | undefined {
  const { role, roles } = node.attributes ?? {};
  if (role != null && roles != null)
    scope.notes.problem(attributePlace(node, 'roles', scope), authorProblems.rolesTwice());
  const written = roles ?? role;
  if (written == null) return undefined;
  const place = attributePlace(node, roles == null ? 'role' : 'roles', scope);
  const named = written.split(/[\s,]+/).filter((word) => word !== '');
  if (named.length === 0) scope.notes.problem(place, authorProblems.valueEmpty(roles == null ? 'role' : 'roles'));
  return knownRoles(named, scope.known.roles, () => place, scope.notes);
}
