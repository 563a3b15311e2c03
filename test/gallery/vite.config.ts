import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The gallery at `/gallery/`, under the policy that the app itself is served with: `vite` shows it to people as they edit. */
export default defineConfig(({ command, isPreview }) => ({
  root: here('.'),
  base: '/gallery/',
  cacheDir: here('../../node_modules/.vite-gallery'),
  build: { outDir: here('../../dist/gallery'), emptyOutDir: true },
  server: {
    host: 'localhost',
    strictPort: true,
    hmr: false,
    fs: { allow: [here('../..')] },
    headers: policy(command === 'serve' && !isPreview),
  },
  preview: { host: 'localhost', strictPort: true, headers: policy(false) },
}));

/** The development server's own client needs its web socket. */
function policy(isDevelopment: boolean) {
  const directives = [
    "default-src 'self'",
    ...(isDevelopment ? ["connect-src 'self' ws:"] : []),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  return { 'Content-Security-Policy': directives.join('; ') };
}
