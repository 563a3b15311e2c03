import { checkProblems } from '../problems';
import { error, type Finding, type Material } from '../rule';

/** Reports a module that takes longer than `minutesPerModule` of the limits, at the stated reading speed. */
export function moduleMinutes({ course, abouts, limits }: Material): Finding[] {
  return course.modules.flatMap(({ id, minutes }) => {
    const place = abouts.get(id)?.yaml.keyPlace(['screens']);
    if (!place || minutes <= limits.minutesPerModule) return [];
    return [error(place, checkProblems.moduleMinutes(minutes, limits.minutesPerModule))];
  });
}
