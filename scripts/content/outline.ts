import { isStateful } from '../../src/content/block';
import type { Module, ModuleOutline, RoleOutline } from '../../src/content/course';
import { moduleForRole } from '../../src/content/module-for-role';
import { minutesLeft } from '../../src/content/reading-time';
import type { Role } from '../../src/content/role';

/**
 * What the rest of the course knows of a module without opening it.
 *
 * @param readingSpeed - In words a minute.
 */
export function toOutline(
  module: Module,
  summary: string,
  roles: readonly Role[],
  readingSpeed: number,
): ModuleOutline {
  const paths = pathsOf(module, roles);
  const times = paths.map((path) => minutesLeft(path, 0, readingSpeed));
  // Nobody reads what is for other roles, so all of it together is no time that anybody takes.
  const outline = { id: module.id, title: module.title, summary, minutes: Math.max(...times), ...idsIn(module) };
  const forRoles = paths.map((path, at) => [roles[at]?.id, roleOutline(outline, path, times[at] ?? 0)] as const);
  const differing = forRoles.filter(([, role]) => role !== undefined);
  return differing.length > 0 ? { ...outline, forRoles: Object.fromEntries(differing) } : outline;
}

/** The module as each role meets it; the module itself, where there are no roles. */
export function pathsOf(module: Module, roles: readonly Role[]): readonly Module[] {
  return roles.length > 0 ? roles.map((role) => moduleForRole(module, role)) : [module];
}

/** Undefined for a role to which it is what it is to all of them together. */
function roleOutline(all: ModuleOutline, path: Module, time: number): RoleOutline | undefined {
  const mine = idsIn(path);
  const without = (part: keyof typeof mine) => all[part].filter((id) => !mine[part].includes(id));
  const parts = { screens: without('screens'), blocks: without('blocks'), questions: without('questions') };
  const isSame = time === all.minutes && Object.values(parts).every((ids) => ids.length === 0);
  return isSame ? undefined : { minutes: time, without: parts };
}

function idsIn({ screens, questions }: Module) {
  const blocks = screens.flatMap((screen) => screen.blocks);
  return {
    screens: screens.map(({ id }) => id),
    blocks: blocks.filter(isStateful).map(({ id }) => id),
    questions: questions.map(({ id }) => id),
  };
}
