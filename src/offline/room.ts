/**
 * The room that must be left: a newer version of the package beside the old one, and a year of
 * records, take less than a tenth of it. A guess.
 */
export const ROOM_NEEDED = 10_000_000;

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
