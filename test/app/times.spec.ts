import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { leaveScreen } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { type ReadingTimes, withReading } from '../../src/record/reading-times';
import { readTimes, timesText } from '../../src/record/reading-times-text';
import { ONE_MODULE_APP } from '../one-module/folders';
import { goHome, openToLearn, readTo } from './learn';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

const NAME = 'Sam';
/** Longer than anything else on the way takes. */
const READ_FOR = '00:50';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP);
});
test.afterAll(() => app.down());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function openTimes(page: Page): Promise<void> {
  await press(page, 'On this device');
  await page.getByRole('dialog').getByRole('button', { name: 'How long it takes' }).click();
  await expect(page.getByRole('heading', { name: 'How long it takes' })).toBeFocused();
}

test('a screen’s time is there once five people have read it, and what is saved is counts and nobody’s name', async ({
  page,
}) => {
  await page.clock.install();
  await openToLearn(page, app.url, NAME);
  await readsFirstScreens(page);
  await goHome(page);
  await openTimes(page);
  await expect(page.getByText('Not enough yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the times' })).toHaveCount(0);

  const { course, place } = await fourMoreRead(page);
  await press(page, 'Go back');
  await openTimes(page);
  await page.locator('summary', { hasText: 'screen by screen' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: '5', exact: true }) });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^0\.[89]$/);

  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the times')]);
  expect(download.suggestedFilename()).toBe(`${course}-times.json`);
  await expect(page.getByText(`Saved as ${course}-times.json.`)).toBeVisible();
  const text = await readFile(await download.path(), 'utf8');
  expect(readTimes(text)?.times).toMatchObject([{ place }]);
  expect(text).not.toContain(NAME);
});

/** The second is read for a while, by somebody who goes on from it. */
async function readsFirstScreens(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'On this device' }).waitFor();
  await readTo(page, 2);
  await page.clock.runFor(READ_FOR);
  await leaveScreen(page);
  await expect.poll(async () => (await longest(page)).length).toBe(1);
}

/** The places that took longer than everything else on the way: three quarters of a minute. */
async function longest(page: Page): Promise<ReadingTimes> {
  return (await kept(page)).times.filter(({ counts }) => counts.slice(6).some((count) => count > 0));
}

/** What four people after them leave: one reading each of the screen that this learner has read. */
async function fourMoreRead(page: Page): Promise<{ readonly course: string; readonly place: string }> {
  const { course, times } = await kept(page);
  const [{ revision, module, place } = { revision: '', module: '', place: '' }] = await longest(page);
  const five = [50, 50, 50, 50].reduce<ReadingTimes>(
    (all, seconds) => withReading(all, { revision, module, place }, seconds),
    times,
  );
  await write(page, timesText({ course, times: five }));
  return { course, place };
}

/** What stands in the device's own store. */
async function kept(page: Page): Promise<{ readonly course: string; readonly times: ReadingTimes }> {
  return readTimes(await device(page)) ?? { course: '', times: [] };
}

function device(page: Page, text?: string): Promise<string> {
  return page.evaluate(async (written) => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('doorstep-'));
    const opened = await result(indexedDB.open(name));
    const store = opened.transaction('device', 'readwrite').objectStore('device');
    if (written !== undefined) await result(store.put(written, 'times'));
    const found = await result(store.get('times'));
    opened.close();
    return typeof found === 'string' ? found : '';

    function result<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((settle, fail) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => fail(request.error);
      });
    }
  }, text);
}

const write = (page: Page, text: string) => device(page, text);
