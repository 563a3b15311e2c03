import type { Course, ModuleOutline } from './course';
import type { Role, Tailored } from './role';

/** Whether a role meets it. Here, because in a file of its own it is a request of its own before the first screen. */
export function isFor({ roles }: Tailored, role: string): boolean {
  return roles === undefined || roles.includes(role);
}

/**
 * The role in which a course is taken: the only one it is for, else the one that the learner has
 * chosen, else the first in `course.yaml`. Undefined for a course that names none: nothing is left out.
 *
 * @param chosen - a role's id. One that the course does not have is no choice.
 */
export function roleIn({ roles = [] }: Course, chosen: string | undefined): Role | undefined {
  return roles.find(({ id }) => id === chosen) ?? roles[0];
}

/**
 * The course as its role meets it: places, progress and completion count nothing of what other roles meet.
 *
 * @param chosen - a role's id, as for `roleIn`.
 */
export function courseForRole(course: Course, chosen: string | undefined): Course {
  const role = roleIn(course, chosen);
  if (!role || isSameForAll(course, role)) return course;
  const mine = <T extends Tailored>(parts: readonly T[]) => parts.filter((part) => isFor(part, role.id));
  const { levelOneLimits: limits, local, modules } = course;
  return {
    ...course,
    ...(limits ? { levelOneLimits: mine(limits) } : {}),
    local: local.next ? { ...local, next: mine(local.next) } : local,
    modules: modules.map((outline) => outlineForRole(outline, role)),
  };
}

function isSameForAll({ levelOneLimits = [], local, modules }: Course, { id }: Role): boolean {
  const tailored: readonly Tailored[] = [...levelOneLimits, ...(local.next ?? [])];
  return modules.every(({ forRoles }) => forRoles?.[id] === undefined) && tailored.every((part) => isFor(part, id));
}

function outlineForRole({ forRoles, ...outline }: ModuleOutline, { id }: Role): ModuleOutline {
  const mine = forRoles?.[id];
  if (!mine) return outline;
  const { minutes, without } = mine;
  const left = (part: keyof typeof without) => outline[part].filter((one) => !without[part].includes(one));
  return { ...outline, minutes, screens: left('screens'), blocks: left('blocks'), questions: left('questions') };
}
