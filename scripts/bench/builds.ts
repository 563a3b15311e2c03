import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import config from '../../vite.config';
import { serviceWorkerPlugin } from '../build/service-worker-plugin';
import { contentPlugin } from '../content/vite-plugin';

/** Builds the app as `npm run build` does, into another folder, so that nobody's build is touched. */
export async function buildApp(outDir: string): Promise<void> {
  await build({ configFile: false, ...(await quiet(outDir)) });
}

/**
 * Builds the app of another course.
 *
 * @param root - A folder that holds `content/`.
 */
export async function buildCourse(root: string, courseId: string, outDir: string): Promise<void> {
  const plugins = [contentPlugin(root), serviceWorkerPlugin(async () => courseId)];
  await build({ configFile: false, ...(await quiet(outDir)), plugins });
}

/** Writes the texts of a course's files below a folder. */
export async function writeTexts(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function quiet(outDir: string): Promise<InlineConfig> {
  return { ...config, logLevel: 'warn', build: { ...config.build, outDir, reportCompressedSize: false } };
}
