import type { Link } from 'mdast';
import type { Prose, ProseNode } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';
import { isSecureAddress } from './grammar';
import { nearest } from './nearest';
import { roleWithout } from './roles';
import type { Scope } from './scope';

/** A link's words with its target, once it is known to lead somewhere safe. */
export function linkToProse(node: Link, words: Prose, scope: Scope): ProseNode[] {
  const problem = words.length === 0 ? authorProblems.linkEmpty() : targetProblem(node.url, scope);
  if (problem) {
    scope.problem(node, problem);
    return [...words];
  }
  const target = node.url;
  return [target.startsWith('#') ? ['screen', target.slice(1), ...words] : ['link', target, ...words]];
}

function targetProblem(target: string, scope: Scope): Problem | undefined {
  if (target.startsWith('#')) return screenProblem(target.slice(1), scope);
  if (/^http:/i.test(target)) return authorProblems.linkInsecure(target);
  if (/^tel:\+?\d+$/.test(target) || /^mailto:[^\s@]+@[^\s@]+$/.test(target)) return undefined;
  return isSecureAddress(target) ? undefined : authorProblems.linkTarget(target);
}

function screenProblem(id: string, { known, audience }: Scope): Problem | undefined {
  if (!known.screens.includes(id)) return authorProblems.linkScreenUnknown(id, nearest(id, known.screens));
  const role = roleWithout(audience, known.rolesOfScreens.get(id), known.roles);
  return role === undefined ? undefined : authorProblems.roleScreenAbsent(role, id);
}
