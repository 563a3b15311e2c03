import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What the bench runs in pages, each as one script. */
export interface PageScripts {
  readonly firstScreen: string;
  readonly nextPaint: string;
  readonly journal: string;
  readonly lms: string;
}

/** Bundles the scripts of `page/`. */
export async function pageScripts(): Promise<PageScripts> {
  return {
    firstScreen: await bundled(import.meta.resolve('./page/first-screen.ts')),
    nextPaint: await bundled(import.meta.resolve('./page/next-paint.ts')),
    journal: await bundled(import.meta.resolve('./page/journal.ts')),
    lms: await bundled(import.meta.resolve('./page/lms.ts')),
  };
}

/** One script, ready for a page. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'doorstepBench' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error(`Nothing came of bundling ${entry}.`);
  return chunk.code;
}
