import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { courseId } from './scripts/build/course-id';
import { serviceWorkerPlugin } from './scripts/build/service-worker-plugin';
import { contentPlugin } from './scripts/content/vite-plugin';
import { appFolder } from './scripts/folders';

/**
 * One static folder: hosted it is the offline app, zipped with a manifest it is the SCORM package.
 *
 * @param translation - A further language of the course; '' for the one that it is written in.
 */
export const appConfig = (translation = ''): UserConfig => ({
  root: 'src',
  // Relative addresses, because an LMS serves a package from a path of its own choosing.
  base: './',
  publicDir: '../public',
  plugins: [contentPlugin(process.cwd(), translation), serviceWorkerPlugin(courseId)],
  build: {
    outDir: `../${appFolder(translation)}`,
    emptyOutDir: true,
    manifest: true,
    target: ['chrome120', 'firefox120', 'safari16.4'],
    modulePreload: { polyfill: false },
    // A data: address would need a wider Content Security Policy.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: resolve(import.meta.dirname, 'src/index.html') },
      output: {
        // Some LMSs take plain names only.
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: ({ name }) => `assets/${name.replace(/[^A-Za-z0-9-]+/g, '-')}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});

export default defineConfig(appConfig());
