import { digitOf } from './base64';

/**
 * The short name that suspend data uses for an author's id: three characters of `A-Za-z0-9-_`.
 *
 * It is a hash of the id alone, so any revision of the content can tell which id was meant,
 * wherever that has moved to. It is permanent: the keys written today are read for years.
 *
 * Two ids can share a key (one pair in 262,144), so the content compiler refuses a course in which
 * two modules, or two screens, blocks or questions of one module, do.
 */
export function shortKey(id: string): string {
  const hash = fnv1a(id);
  const folded = ((hash >>> 18) ^ hash) & 0x3ffff;
  return digitOf(folded >>> 12) + digitOf((folded >>> 6) & 63) + digitOf(folded & 63);
}

/** FNV-1a, 32 bits. Its own here, because the content room may better its hash and this one may not change. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
