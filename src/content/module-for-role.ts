import type { Block } from './block';
import type { Module, Screen } from './course';
import { isFor, type Role, type Tailored } from './role';

/** A module that was opened twice is one object, so that its machine is built once. */
const opened = new WeakMap<Module, Map<string, Module>>();

/** The module as one role meets it: all that a learner can get to, be asked or be marked on follows from it. */
export function moduleForRole(module: Module, role: Role | undefined): Module {
  if (!role) return module;
  const byRole = opened.get(module) ?? new Map<string, Module>();
  opened.set(module, byRole);
  const mine = byRole.get(role.id) ?? filtered(module, role);
  byRole.set(role.id, mine);
  return mine;
}

function filtered(module: Module, { id }: Role): Module {
  const mine = <T extends Tailored>(parts: readonly T[]) => parts.filter((part) => isFor(part, id));
  const within = (block: Block): Block => (block.kind === 'limits' ? { ...block, limits: mine(block.limits) } : block);
  const met = <S extends Screen>(screens: readonly S[]) =>
    mine(screens).map((screen) => ({ ...screen, blocks: mine(screen.blocks).map(within) }));
  const { more: optional = [], ...rest } = module;
  const [questions, more] = [mine(module.questions), met(optional)];
  const path = { ...rest, screens: met(module.screens), questions, draw: Math.min(module.draw, questions.length) };
  return more.length > 0 ? { ...path, more } : path;
}
