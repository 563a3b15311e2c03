import loaders from 'virtual:doorstep/evidence';
import type { Evidence } from './evidence';

/**
 * Loads what one module rests on, and nothing else.
 *
 * @throws when there is no such module, or when its file cannot be had (no network, not yet kept offline).
 */
export async function openEvidence(module: string): Promise<Evidence> {
  const load = loaders[module];
  if (!load) throw new Error(`The course has no module called ${module}.`);
  return load();
}
