import { loaders } from 'virtual:doorstep/course';
import type { Module } from './course';

/**
 * Loads one module's content, and no other's.
 *
 * @throws when there is no such module, or when its file cannot be had (no network, not yet kept offline).
 */
export async function openModule(id: string): Promise<Module> {
  const load = loaders[id];
  if (!load) throw new Error(`The course has no module called ${id}.`);
  return load();
}
