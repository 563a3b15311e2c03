import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerQuestion, walkScreens } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { startKillable } from './killable-browser';
import { goHome, learnAs, openToLearn, startLearning } from './learn';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP);
});
test.afterAll(() => app.down());

test('[row 24] a browser that can store nothing runs the module and says so in one calm sentence', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await page.goto(app.url);
  await expect(page.locator('ds-notice-bar')).toContainText('does not let us keep anything on this device');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
  await expect(page.locator('ds-connection-line')).toContainText('Stay in this window');
});

test('a damaged entry in the database is set aside, and the module runs', async ({ page }) => {
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  await damageEpisodes(page);
  await page.reload();
  await expect(page.locator('ds-notice-bar')).toContainText('could not be read, so it was set aside');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  expect(await countSetAside(page)).toBe(1);
});

test('[row 17] a device whose storage was cleared begins afresh without a word of alarm', async ({ page }) => {
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: app.url, storageTypes: 'all' });
  await page.reload();
  await startLearning(page);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await expect(page.locator('ds-notice-bar')).toHaveText('');
});

test('[row 17] with no room left the module runs and the learner is told; with room again it is kept, and the message goes', async ({
  page,
}) => {
  await page.goto(`${app.url}leave.html`);
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(app.url);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openToLearn(page, app.url);
  const [notice, line] = [page.locator('ds-notice-bar'), page.locator('ds-connection-line')];
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  await expect(notice).toContainText('Your last step could not be kept on this device.');
  await expect(line).toContainText('Stay in this window');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
  await expect(line).toHaveText('Saved on this device.');
  await expect(notice).toHaveText('');
  await page.reload();
  await page.getByText('Screen 2 of').waitFor();
  await goHome(page);
  await page.getByRole('button', { name: 'Finish for now' }).click();
  await page.getByRole('list', { name: 'Names on this device' }).getByRole('button', { name: 'Sam' }).click();
  await page.getByText('1 of 13 screens').waitFor();
});

test('[row 17] a site that is cleared under the learner is kept again at once, and is called available offline only when it is', async ({
  page,
}) => {
  const own = await serve(ONE_MODULE_APP);
  const mark = page.getByText('Available offline', { exact: true });
  await page.goto(own.url);
  await mark.waitFor();
  await learnAs(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(own.url).origin, storageTypes: 'all' });
  await mark.waitFor({ state: 'hidden' });
  await mark.waitFor();
  await own.down();
  await page.reload();
  await learnAs(page);
  await page.getByText('Screen 2 of').waitFor();
});

test('[row 6] a step that a busy device has not written yet is not called saved until it is', async ({
  page,
  context,
}) => {
  await page.goto(app.url);
  await learnAs(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  const other = await context.newPage();
  await other.goto(`${app.url}leave.html`);
  const release = await holdDatabase(other);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
  const line = page.locator('ds-connection-line');
  await expect(line).toHaveText('Your last step is being saved on this device.');
  await release();
  await expect(line).toHaveText('Saved on this device.');
});

test('[rows 6, 7] a browser killed without warning comes back to the same screen, scenario step and question', async () => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'doorstep-profile-'));
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  /** What the learner does, and what they see then. */
  const moments: { act: (page: Page) => Promise<void>; sees: string }[] = [
    { act: (page) => press(page, 'Start'), sees: 'Screen 1 of' },
    { act: (page) => press(page, 'Next'), sees: 'Screen 2 of' },
    { act: (page) => walkScreens(page), sees: '8 questions' },
    { act: (page) => press(page, 'Start the test'), sees: 'Question 1 of 8' },
    { act: (page) => answerQuestion(page, 'wrong'), sees: 'Next question' },
    { act: (page) => press(page, 'Next question'), sees: 'Question 2 of 8' },
  ];
  let before: string | undefined;
  for (const { act, sees } of moments) {
    const { page, kill } = await startKillable(profile);
    await openToLearn(page, app.url);
    if (before !== undefined) await expect.poll(() => whatIsOn(page)).toBe(before);
    await page.locator('ds-course-home, ds-screen, ds-test').waitFor();
    await act(page);
    // What can be seen has been kept, so there is nothing else to wait for.
    await page.getByText(sees).first().waitFor();
    before = await whatIsOn(page);
    await kill();
  }
  await rm(profile, { recursive: true, force: true });
});

/** What a learner would say that they see: the heading, the question, the feedback. */
async function whatIsOn(page: Page): Promise<string> {
  return page.getByRole('main').ariaSnapshot();
}

/** Holds the database with a write that does not end, as a disk that is busy does, until it is released. */
async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
    });
    const writing = db.transaction('episodes', 'readwrite');
    const goOn = () => {
      if ('isReleased' in window) return;
      writing.objectStore('episodes').count().onsuccess = goOn;
    };
    goOn();
  });
  return () => page.evaluate(() => void Object.assign(window, { isReleased: true }));
}

/** Breaks every episode in the database, as a half-written disk might. */
async function damageEpisodes(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
    });
    const transaction = db.transaction('episodes', 'readwrite');
    const cursor = transaction.objectStore('episodes').openCursor();
    cursor.onsuccess = () => {
      cursor.result?.update({ record: 'half of it is' });
      cursor.result?.continue();
    };
    await new Promise((done) => transaction.addEventListener('complete', done));
    db.close();
  });
}

async function countSetAside(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
    });
    const count = db.transaction('setAside').objectStore('setAside').count();
    return new Promise<number>((counted) => {
      count.onsuccess = () => counted(count.result);
    });
  });
}
