import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One script, ready for a page, from a module and all that it imports.
 * @param entry - The module's address, as of `import.meta.resolve`.
 * @throws Error when nothing comes of it.
 */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'doorstepPage' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error(`Nothing came of bundling ${entry}.`);
  return chunk.code;
}
