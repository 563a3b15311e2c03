/** What a year of records takes at most, with what a browser itself keeps beside them, in bytes. A guess. */
const ROOM_FOR_RECORDS = 10_000_000;

/**
 * The room that must be left, in bytes: that of the records, and that of the package. It comes on the first visit,
 * and at worst, when none of its files stays the same, a newer version of it stands beside the old one.
 */
export function roomNeeded(packageBytes: number): number {
  return ROOM_FOR_RECORDS + packageBytes;
}

/** What the package takes, in bytes, as the build wrote it into the page; 0 in a preview, which keeps nothing. */
export function packageBytes(): number {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=package-bytes]');
  return Number(meta?.content) || 0;
}

/** How much room the browser lets this site use beyond what it uses, in bytes; null where it does not say. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    // None at all is how some browsers say that this page may store nothing, which is another matter.
    return quota === undefined || quota === 0 || usage === undefined ? null : quota - usage;
  } catch {
    return null;
  }
}
