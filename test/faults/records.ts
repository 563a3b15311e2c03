import type { Page } from '@playwright/test';
import type { LearningRecord } from '../../src/record/record';
import { readDeviceEpisode } from '../../src/store/device-episode';

/** What a device has kept of a course: every episode. The page must be of the course's origin. */
export async function recordsOn(page: Page, courseId: string): Promise<readonly LearningRecord[]> {
  const episodes = await page.evaluate(readEpisodes, `doorstep-${courseId}`);
  return episodes.flatMap((value) => readDeviceEpisode(value)?.record ?? []);
}

/** Puts a record in the place of the one that the app has begun, in whatever form this version keeps it. */
export async function replaceRecord(page: Page, courseId: string, record: LearningRecord): Promise<void> {
  await page.evaluate(writeRecord, { database: `doorstep-${courseId}`, record });
}

/** Runs in the page. */
function readEpisodes(database: string): Promise<readonly unknown[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('episodes').objectStore('episodes').getAll();
      reading.onerror = () => failed(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result);
      };
    };
  });
}

/** Runs in the page. */
function writeRecord({ database, record }: { readonly database: string; readonly record: LearningRecord }) {
  return new Promise<void>((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('episodes', 'readwrite');
      const begun = writing.objectStore('episodes').openCursor();
      begun.onsuccess = () => {
        const { value } = begun.result ?? {};
        begun.result?.update({ ...value, record: { ...record, episode: value.record.episode } });
      };
      writing.onabort = () => failed(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
