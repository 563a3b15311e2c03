import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

/** The one module of it, which is the first of the real course. */
const MODULE = 'dynamics';

/**
 * Copies the content, and leaves the course one module: whoever has done that module has done the
 * course, so that a test of what comes after takes seconds. The course's id stays, and all else.
 *
 * @param root - The folder that gets `content/`, in place of one that is there.
 */
export async function copyContentOfOneModule(root: string): Promise<void> {
  const content = join(root, 'content');
  await rm(content, { recursive: true, force: true });
  const isOfCourse = (path: string) => basename(dirname(path)) !== 'modules' || basename(path) === MODULE;
  await cp('content', content, { recursive: true, filter: isOfCourse });
  const file = join(content, 'course.yaml');
  const course = parseDocument(await readFile(file, 'utf8'));
  course.set('modules', [MODULE]);
  await writeFile(file, course.toString());
}
