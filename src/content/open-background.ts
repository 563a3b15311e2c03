import loaders from 'virtual:doorstep/background';
import type { Background } from './background';

/**
 * Loads what stands behind one module, and nothing else.
 *
 * @throws when there is no such module, or when its file cannot be had (no network, not yet kept offline).
 */
export async function openBackground(module: string): Promise<Background> {
  const load = loaders[module];
  if (!load) throw new Error(`The course has no module called ${module}.`);
  return load();
}
