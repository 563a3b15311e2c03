import { type Compiled, compile } from './compile';
import { readFiles } from './read-files';

/**
 * Reads and compiles the course.
 *
 * @param root - The project's folder, the one that holds `content/`.
 * @param translation - As of `compile`.
 */
export async function compileCourse(root: string, translation?: string): Promise<Compiled> {
  return compile(await readFiles(root), translation);
}
