import { z } from 'zod';
import type { NextCourse, Policy } from '../../src/content/course';
import { authorProblems } from '../../src/problems/author';
import { text, web } from './grammar';
import type { Notes } from './notes';
import { knownRoles, screenRoles } from './roles';
import type { YamlText } from './yaml-text';

const example = z.boolean().optional();

/** What a learner can turn to afterwards, as `policy` and `next` in local.yaml say. */
export const policy = z.strictObject({ title: text, web, example });
export const next = z
  .array(z.strictObject({ title: text, web: web.optional(), roles: screenRoles.optional(), example }))
  .min(1);

interface Further {
  readonly policy?: Policy;
  readonly next?: readonly NextCourse[];
}

/**
 * The policy and the next courses, and what is to be settled about them before learners see them.
 *
 * @param known - The ids of the course's roles; null when they could not be read.
 */
export function toFurther(
  read: { readonly policy?: z.output<typeof policy> | undefined; readonly next?: z.output<typeof next> | undefined },
  known: readonly string[] | null,
  yaml: YamlText,
  notes: Notes,
): Further {
  for (const { name, path } of furtherExamples(yaml)) {
    notes.warning(yaml.valuePlace([...path, 'example']), authorProblems.localExample(name));
  }
  const courses = read.next?.map(({ title, web: address = '', roles: named }, at): NextCourse => {
    const roles = knownRoles(named, known, (which) => yaml.valuePlace(['next', at, 'roles', which]), notes);
    return roles ? { title, web: address, roles } : { title, web: address };
  });
  return {
    ...(read.policy ? { policy: { title: read.policy.title, web: read.policy.web } } : {}),
    ...(courses ? { next: courses } : {}),
  };
}

/** What is still an example: `policy`, or `next`, with the path to it. */
function furtherExamples({ data }: YamlText): { name: 'policy' | 'next'; path: (string | number)[] }[] {
  const courses: readonly unknown[] = Array.isArray(data?.next) ? data.next : [];
  return [
    ...(isExample(data?.policy) ? [{ name: 'policy' as const, path: ['policy'] }] : []),
    ...courses.flatMap((line, at) => (isExample(line) ? [{ name: 'next' as const, path: ['next', at] }] : [])),
  ];
}

function isExample(line: unknown): boolean {
  return typeof line === 'object' && line !== null && 'example' in line && line.example === true;
}
