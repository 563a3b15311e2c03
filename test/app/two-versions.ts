import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCourse } from '../../scripts/bench/builds';
import { APP_FOLDER } from '../../scripts/folders';

/** Two versions of the app, and the same app as another course. Each is a whole build in a folder of its own. */
export interface Versions {
  readonly first: string;
  /** A word of the module's first screen has been corrected. */
  readonly second: string;
  /** The first version, of a course with another id. */
  readonly otherCourse: string;
  remove(): Promise<void>;
}

export const CORRECTED_TITLE = 'Dynamics, corrected';

export async function buildVersions(): Promise<Versions> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-versions-'));
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  const course = join(content, 'course.yaml');
  const original = await readFile(course, 'utf8');
  await writeFile(course, original.replace('id: doorstep-level-1', 'id: other-course'));
  await buildCourse(folder, 'other-course', join(folder, 'other/app'));
  await writeFile(course, original);
  await correctTitle(join(content, 'modules/dynamics/module.yaml'));
  await buildCourse(folder, 'doorstep-level-1', join(folder, 'second/app'));
  return {
    first: APP_FOLDER,
    second: join(folder, 'second/app'),
    otherCourse: join(folder, 'other/app'),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function correctTitle(moduleFile: string): Promise<void> {
  const text = await readFile(moduleFile, 'utf8');
  await writeFile(moduleFile, text.replace(/^title: .*$/m, `title: ${CORRECTED_TITLE}`));
}
