import type { EpisodeStore } from '../store/course-store';

/**
 * What the device keeps instead of an LMS's id for a learner: a hash, salted by this device, so that
 * the same learner is known again here and nobody can look the id up. '' when there is no id, or
 * when this page cannot hash (browsers allow it on https only): then the learner is asked instead.
 */
export async function learnerKey(store: EpisodeStore, learnerId: string, makeSalt: () => string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (learnerId === '' || !subtle) return '';
  const salt = await store.once('salt', makeSalt);
  if (!salt.ok) return '';
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(`${salt.value}/${learnerId}`));
  return Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
