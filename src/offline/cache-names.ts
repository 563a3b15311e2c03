/**
 * The names of the caches. They say whose a cache is, because packages of many courses can share the
 * origin of one LMS, and each may touch its own only.
 */

/** As Workbox names its precaches, so that those of earlier builds are known as ours. */
const NAME = /^doorstep-(?<course>.+)-precache-v2-(?<scope>https?:\/\/.+)$/;

/** Whose a cache is. */
export interface CacheOwner {
  readonly course: string;
  /** The address of the folder that the package is served from, with a slash at the end. */
  readonly scope: string;
}

export function cacheName({ course, scope }: CacheOwner): string {
  return `doorstep-${course}-precache-v2-${scope}`;
}

/** Whose a cache of this name is; null when it is none of this product's. */
export function ownerOf(name: string): CacheOwner | null {
  const { course, scope } = NAME.exec(name)?.groups ?? {};
  return course !== undefined && scope !== undefined ? { course, scope } : null;
}

/**
 * Whether an LMS most likely served an earlier revision of the same package from there: Moodle puts
 * each upload of one activity into a folder of its own, `…/mod_scorm/content/3/`, and counts them.
 * Any other difference may be another activity, even where the course is the same.
 */
export function isEarlierRevision(scope: string, current: string): boolean {
  const [earlier, now] = [numbered(scope), numbered(current)];
  return earlier !== null && now !== null && earlier.parent === now.parent && earlier.number < now.number;
}

function numbered(scope: string): { readonly parent: string; readonly number: number } | null {
  const { parent, number } = /^(?<parent>.+\/)(?<number>\d{1,9})\/$/.exec(scope)?.groups ?? {};
  return parent !== undefined && number !== undefined ? { parent, number: Number(number) } : null;
}
