import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Serves the gallery at `/gallery/`, under the policy that the app itself is served with. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/gallery/',
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
  server: {
    host: 'localhost',
    strictPort: true,
    hmr: false,
    fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    headers: {
      'Content-Security-Policy': [
        "default-src 'self'",
        // The development server's own client needs its web socket.
        "connect-src 'self' ws:",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ].join('; '),
    },
  },
});
