import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Where a page's version goes: `<meta name="version" content="unstamped" />`. */
const UNSTAMPED = 'content="unstamped"';
/** And the bytes of all its files together. */
const UNCOUNTED = '<meta name="package-bytes" content="0" />';

/** Eight hexadecimal digits: short enough to read out to a help desk, and no two builds of a course share them. */
const DIGITS = 8;

/**
 * Writes into every page of a build which version it is, and how many bytes it has; answers with the version. That
 * is made of the files themselves, so the same files are the same version wherever they are built.
 */
export async function stampVersion(app: string): Promise<string> {
  const paths = (await filesIn(app)).sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of paths) {
    const file = await readFile(path);
    hash.update(`${relative(app, path).split(sep).join('/')}\n`).update(file);
    bytes += file.length;
  }
  const version = hash.digest('hex').slice(0, DIGITS);
  for (const path of paths.filter((name) => name.endsWith('.html'))) {
    const page = (await readFile(path, 'utf8')).replace(UNSTAMPED, `content="${version}"`);
    await writeFile(path, page.replace(UNCOUNTED, UNCOUNTED.replace('0', String(bytes))));
  }
  return version;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((path) => !relative(folder, path).startsWith('.') && !path.endsWith('.map'));
}
