import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { labelLine, labelOf } from './file-label';

/**
 * The text of every file that the compiler reads, by its path from the project's folder, with `/`. In the place
 * of a file that is no text, such as a recording, stands its label: see `labelLine`.
 */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads `content/` and all below it.
 *
 * @param root - The project's folder, the one that holds `content/`.
 */
export async function readFiles(root: string): Promise<Files> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isContentFile)
    .sort();
  const texts = await Promise.all(paths.map((path) => textOrLabel(join(root, path))));
  return new Map(paths.map((path, at) => [path, texts[at] ?? '']));
}

/**
 * Whether the compiler looks at a file. In the folders of recordings it looks at every one, so that whoever
 * has put something there that cannot be used hears of it.
 *
 * @param path - From the project's folder, with `/`.
 */
export function isContentFile(path: string): boolean {
  if (!path.startsWith('content/') || basename(path).startsWith('.')) return false;
  return isText(path) || /^content\/(translations\/[^/]+\/)?recordings\//.test(path);
}

function isText(path: string): boolean {
  return /\.(md|yaml|svg|vtt)$/.test(path);
}

async function textOrLabel(path: string): Promise<string> {
  return isText(path) ? readFile(path, 'utf8') : labelLine(labelOf(await readFile(path)));
}
