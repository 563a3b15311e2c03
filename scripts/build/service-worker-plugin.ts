import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { injectManifest, type ManifestEntry } from 'workbox-build';
import { LARGEST_FILE_BYTES } from './largest-file';
import { stampVersion } from './version';

const SOURCE = 'offline/service-worker.ts';
const FILE = 'service-worker.js';

/**
 * After the app is built: stamps its version into it, bundles the service worker, and writes the list
 * of every file into that. The list is generated, so nothing can be forgotten.
 *
 * @param courseId - names the worker's caches.
 */
export function serviceWorkerPlugin(courseId: () => Promise<string>): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'doorstep-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error) return;
        const app = config.build.outDir.startsWith('/') ? config.build.outDir : join(config.root, config.build.outDir);
        const bundled = join(app, '..', '.service-worker');
        const written = { __COURSE_ID__: await courseId(), __VERSION__: await stampVersion(app) };
        await bundle(join(config.root, SOURCE), bundled, written);
        await listFiles(join(bundled, FILE), app);
        await rm(bundled, { recursive: true });
      },
    },
  };
}

async function bundle(entry: string, outDir: string, written: Readonly<Record<string, string>>): Promise<void> {
  const constants = Object.entries(written).map(([name, value]) => [name, JSON.stringify(value)]);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...Object.fromEntries(constants), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry, formats: ['iife'], name: 'doorstepServiceWorker', fileName: () => FILE },
    },
  });
}

async function listFiles(swSrc: string, app: string): Promise<void> {
  const { warnings } = await injectManifest({
    swSrc,
    swDest: join(app, FILE),
    globDirectory: app,
    globPatterns: ['**/*'],
    globIgnores: ['.vite/**', '**/*.map', FILE],
    // Hashed names change with their content, so they need no revision of their own.
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
    manifestTransforms: [
      async (entries) => ({ manifest: await Promise.all(entries.map((entry) => sealed(app, entry))) }),
    ],
  });
  // A file that is left out would be missing in a basement.
  if (warnings.length > 0) throw new Error(`Not every file can be kept offline: ${warnings.join(' ')}`);
}

/**
 * Gives an entry the checksum of its file, so that no browser keeps anything else in its place (SRI).
 * Pages have none: some networks add to pages on their way, and those say their version instead.
 */
async function sealed<Entry extends ManifestEntry>(app: string, entry: Entry): Promise<Entry> {
  if (entry.url.endsWith('.html')) return entry;
  const digest = createHash('sha256').update(await readFile(join(app, entry.url)));
  return { ...entry, integrity: `sha256-${digest.digest('base64')}` };
}
