import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One entry of the manifest that Vite writes beside a build. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks that it imports statically. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export interface FirstScreen {
  /** Compressed, in kB. */
  readonly script: number;
  readonly bytes: number;
  readonly requests: number;
}

/**
 * What a browser fetches before the first screen: the page, the entry script with all that it
 * imports statically, and their style sheets.
 *
 * @param folder - A build, with Vite's manifest in it.
 */
export async function measureFirstScreen(folder: string): Promise<FirstScreen> {
  const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const chunks = staticChunks(manifest);
  const scripts = new Set(chunks.map(({ file }) => file));
  const sheets = new Set(chunks.flatMap(({ css = [] }) => css));
  const script = await compressed(folder, scripts);
  const rest = await compressed(folder, new Set(['index.html', ...sheets]));
  return { script, bytes: script + rest, requests: 1 + scripts.size + sheets.size };
}

function staticChunks(manifest: Record<string, Chunk>): Chunk[] {
  const reached = new Set<string>();
  const reach = (key: string) => {
    if (reached.has(key)) return;
    reached.add(key);
    for (const next of manifest[key]?.imports ?? []) reach(next);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true) reach(key);
  return [...reached].flatMap((key) => manifest[key] ?? []);
}

/** In kB. At zlib's usual level, because that is what web servers use. */
async function compressed(folder: string, files: ReadonlySet<string>): Promise<number> {
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
