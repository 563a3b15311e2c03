import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { nearest } from './nearest';
import type { Notes, Place } from './notes';

/** `[repairs, managers]` in the first lines of a screen, or the one word. */
export const screenRoles = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().min(1)).min(1),
);

/**
 * The roles that the course has, of those that an author names; undefined for every role. One that
 * it does not have is reported, and taken for a slip of the pen: the part is then for every role.
 *
 * @param known - The ids of the course's roles; null when course.yaml could not be read.
 */
export function knownRoles(
  named: readonly string[] | undefined,
  known: readonly string[] | null,
  placeAt: (at: number) => Place,
  notes: Notes,
): readonly string[] | undefined {
  if (!named || !known) return undefined;
  named.forEach((role, at) => {
    if (!known.includes(role))
      notes.problem(placeAt(at), authorProblems.roleUnknown(role, nearest(role, known), known));
  });
  const found = known.filter((role) => named.includes(role));
  return found.length === 0 || found.length === known.length ? undefined : found;
}

/** What is seen in this part of a file, narrowed to the roles that a part of it is for. */
export function within(audience: Audience, roles: readonly string[] | undefined): Audience {
  if (!roles) return audience;
  return audience ? audience.filter((role) => roles.includes(role)) : roles;
}

/** The ids of the roles that meet something; null for every role. */
export type Audience = readonly string[] | null;

/** The first role that meets the one and not the other; undefined when there is none. */
export function roleWithout(
  audience: Audience,
  target: readonly string[] | undefined,
  known: Audience,
): string | undefined {
  return target && (audience ?? known ?? []).find((role) => !target.includes(role));
}
