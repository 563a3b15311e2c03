import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { injectManifest } from 'workbox-build';

const SOURCE = 'offline/service-worker.ts';
const FILE = 'service-worker.js';

/**
 * After the app is built: bundles the service worker and writes the list of every file into it.
 * The list is generated, so nothing can be forgotten.
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
        await bundle(join(config.root, SOURCE), bundled, await courseId());
        await listFiles(join(bundled, FILE), app);
        await rm(bundled, { recursive: true });
      },
    },
  };
}

async function bundle(entry: string, outDir: string, courseId: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __COURSE_ID__: JSON.stringify(courseId), 'process.env.NODE_ENV': '"production"' },
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
    maximumFileSizeToCacheInBytes: 20 * 1024 * 1024,
  });
  // A file that is left out would be missing in a basement.
  if (warnings.length > 0) throw new Error(`Not every file can be kept offline: ${warnings.join(' ')}`);
}
