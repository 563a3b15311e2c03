import type { Block, RevealBlock } from './block';
import type { Module, Screen } from './course';
import { isFor } from './course-for-role';
import { isNamed, type Role, type Tailored } from './role';

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

function filtered(module: Module, role: Role): Module {
  const { id } = role;
  const mine = <T extends Tailored>(parts: readonly T[]) => parts.filter((part) => isFor(part, id));
  const within = (block: Block, isCard: boolean): Block => {
    if (block.kind === 'limits') return { ...block, limits: mine(block.limits) };
    return block.kind === 'reveal' && isCard ? { ...block, open: ownParts(block, role) } : block;
  };
  const met = <S extends Screen>(screens: readonly S[]) =>
    mine(screens).map((screen) => ({
      ...screen,
      blocks: mine(screen.blocks).map((block) => within(block, screen.card === true)),
    }));
  const { more: optional = [], ...rest } = module;
  const [questions, more] = [mine(module.questions), met(optional)];
  const path = { ...rest, screens: met(module.screens), questions, draw: Math.min(module.draw, questions.length) };
  return more.length > 0 ? { ...path, more } : path;
}

/** On a role card people are to read their own part, so it waits for nobody to open it. */
function ownParts({ items, roles }: RevealBlock & Tailored, { title }: Role): number[] {
  const named = [...items.keys()].filter((at) => isNamed(items[at]?.title ?? '', title));
  // A card can call a role otherwise than course.yaml does; what is for some roles only is theirs all the same.
  return named.length === 0 && roles ? [...items.keys()] : named;
}
