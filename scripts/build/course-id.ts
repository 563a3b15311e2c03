import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const COURSE_FILE = resolve(import.meta.dirname, '../../content/course.yaml');

/** The course's id, as the author gives it. The compiler has checked it by the time a build asks. */
export async function courseId(): Promise<string> {
  const { id } = parse(await readFile(COURSE_FILE, 'utf8')) as { id: string };
  return id;
}
