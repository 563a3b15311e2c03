import type { Course, Module, Screen } from '../../../src/content/course';
import { pathsOf } from '../../content/outline';
import { screenFile } from '../material';
import { checkProblems } from '../problems';
import { error, type Finding, type Material } from '../rule';

/**
 * Reports each module that does not say on its first and on its last screen what Level 1 does not
 * prepare people to do. Of a course that has no `levelOneLimits` nothing is asked.
 */
export function limitsSaid({ course, modules }: Material): Finding[] {
  if (!course.levelOneLimits) return [];
  return modules.flatMap((module) => [...silentEnds(module, course, 'first'), ...silentEnds(module, course, 'last')]);
}

/** Roles can begin and end a module with screens of their own: each such screen is told once. */
function silentEnds(module: Module, { roles = [] }: Course, which: 'first' | 'last'): Finding[] {
  const ends = pathsOf(module, roles).map(({ screens }) => screens.at(which === 'first' ? 0 : -1));
  const silent = new Set(ends.flatMap((screen) => (screen && !saysLimits(screen) ? [screen.id] : [])));
  return [...silent].map((id) => {
    const lacking = roles.filter((_, at) => ends[at]?.id === id && !saysLimits(ends[at]));
    const named = lacking.length < roles.length ? lacking.map((role) => role.id) : [];
    return error({ file: screenFile(module.id, id), line: 1, column: 1 }, checkProblems.limitsMissing(which, named));
  });
}

/** A list of which a role has no part is no list to it. */
function saysLimits({ blocks }: Screen): boolean {
  return blocks.some((block) => block.kind === 'limits' && block.limits.length > 0);
}
