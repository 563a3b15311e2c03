import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCourse } from '../../scripts/bench/builds';
import { copyContentOfOneModule } from '../one-module/copy-content';
import { ONE_MODULE_APP } from '../one-module/folders';

/** Two versions of the app of one module, and the same app as another course. Each is a whole build in a folder of its own. */
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
  const root = await copiedContent();
  const course = join(root, 'content/course.yaml');
  const original = await readFile(course, 'utf8');
  await writeFile(course, original.replace('id: doorstep-level-1', 'id: other-course'));
  await buildCourse(root, 'other-course', join(root, 'other/app'));
  await writeFile(course, original);
  const second = await buildCorrected(root);
  return {
    first: ONE_MODULE_APP,
    second,
    otherCourse: join(root, 'other/app'),
    remove: () => rm(root, { recursive: true }),
  };
}

/** The second version alone. */
export async function buildSecond(): Promise<Pick<Versions, 'second' | 'remove'>> {
  const root = await copiedContent();
  return { second: await buildCorrected(root), remove: () => rm(root, { recursive: true }) };
}

/** A folder with the course's content in it, to be changed and built. */
async function copiedContent(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'doorstep-versions-'));
  await copyContentOfOneModule(root);
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

async function buildCorrected(root: string): Promise<string> {
  await correctTitle(join(root, 'content/modules/dynamics/module.yaml'));
  await buildCourse(root, 'doorstep-level-1', join(root, 'second/app'));
  return join(root, 'second/app');
}

async function correctTitle(moduleFile: string): Promise<void> {
  const text = await readFile(moduleFile, 'utf8');
  await writeFile(moduleFile, text.replace(/^title: .*$/m, `title: ${CORRECTED_TITLE}`));
}
