import { z } from 'zod';
import type { LevelOneLimit } from '../../src/content/level-one-limit';
import { id, text } from './grammar';
import type { Notes } from './notes';
import { knownRoles, screenRoles } from './roles';
import { reportTwice } from './twice';
import type { YamlText } from './yaml-text';

/** What Level 1 does not prepare people to do, as `levelOneLimits` in course.yaml lists it. */
export const levelOneLimits = z.array(z.strictObject({ id, text, roles: screenRoles.optional() })).min(1);

/**
 * The limits with the roles that the course has, and a report of those that it has not.
 *
 * @param known - The ids of the course's roles; null when they could not be read.
 */
export function toLevelOneLimits(
  lines: z.output<typeof levelOneLimits>,
  known: readonly string[] | null,
  yaml: YamlText,
  notes: Notes,
): readonly LevelOneLimit[] {
  const place = (at: number, ...path: (string | number)[]) => yaml.valuePlace(['levelOneLimits', at, ...path]);
  const ids = lines.map((line) => line.id);
  reportTwice('limits', ids, (at) => place(at, 'id'), notes);
  return lines.map(({ roles: named, ...limit }, at) => {
    const placeOfRole = (which: number) => place(at, 'roles', which);
    const roles = knownRoles(named, known, placeOfRole, notes);
    return roles ? { ...limit, roles } : limit;
  });
}
