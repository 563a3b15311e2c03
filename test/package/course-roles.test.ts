import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { courseRoles } from '../../scripts/package/course-roles';

test('the roles of this course can each have a package, by an id that an address can carry', async () => {
  const roles = await courseRoles(resolve(import.meta.dirname, '../..'));
  expect(roles.map(({ id }) => id)).toContain('repairs');
  for (const { id, title } of roles)
    expect([id, title]).toEqual([expect.stringMatching(/^[a-z][a-z0-9-]*$/), expect.stringMatching(/\S/)]);
});
