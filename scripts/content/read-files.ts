import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The text of every file that the compiler reads, by its path from the project's folder, with `/`. */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads `content/` and all below it.
 *
 * @param root - The project's folder, the one that holds `content/`.
 */
export async function readFiles(root: string): Promise<Files> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(md|yaml|svg)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  return new Map(paths.map((path, at) => [path.split(sep).join('/'), texts[at] ?? '']));
}
