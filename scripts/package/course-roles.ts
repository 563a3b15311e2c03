import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Role {
  readonly id: string;
  readonly title: string;
}

/**
 * The roles of `content/course.yaml`. The compiler has checked them by the time a packager asks.
 *
 * @param root - The project's folder, the one that holds `content/`.
 */
export async function courseRoles(root: string): Promise<readonly Role[]> {
  const { roles } = parse(await readFile(join(root, 'content/course.yaml'), 'utf8')) as { roles: readonly Role[] };
  return roles;
}
