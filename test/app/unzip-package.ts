import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a zip that `npm run package` wrote, as an LMS does, and answers with the folder. */
export async function unzipPackage(zip: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-package-'));
  const files = Object.entries(unzipSync(new Uint8Array(await readFile(zip))));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
