import type { Page } from '@playwright/test';

/** In bytes: the package, its database and some more. A browser that counts its room once has counted it so. */
export const ROOM = 4_000_000;

/** Uses up the room of an origin, to its last bytes, in a database that is not ours. */
export async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('somebody-else');
    opening.onupgradeneeded = () => opening.result.createObjectStore('files', { autoIncrement: true });
    await new Promise<void>((opened) => {
      opening.onsuccess = () => opened();
    });
    const write = (size: number) =>
      new Promise<boolean>((written) => {
        const writing = opening.result.transaction('files', 'readwrite');
        writing.oncomplete = () => written(true);
        writing.onabort = () => written(false);
        const bytes = new Uint8Array(size);
        for (let from = 0; from < size; from += 65_536) crypto.getRandomValues(bytes.subarray(from, from + 65_536));
        writing.objectStore('files').add(bytes);
      });
    for (let size = 1 << 20; size > 64; size /= 2) while (await write(size));
    opening.result.close();
  });
}
