import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { openToLearn } from './learn';
import { callsMade, launch, lmsPage } from './lms';

let app: StaticServer;
test.beforeEach(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterEach(() => app.down());

/** A network that gives no file of this name until it is told to. */
async function withhold(page: Page, name: RegExp): Promise<() => Promise<void>> {
  await page.route(name, (route) => route.abort());
  return () => page.unroute(name);
}

test.describe('while the network comes and goes', () => {
  // A worker would fetch behind the back of what withholds.
  test.use({ serviceWorkers: 'block' });

  for (const [what, name] of [
    ['its content', /assets\/dynamics-[\w-]+\.js/],
    ['the machines', /assets\/lesson-(?!page)[\w-]+\.js/],
    ['the page that draws it', /assets\/lesson-page-[\w-]+\.js/],
  ] as const) {
    test(`a module that cannot be opened for want of ${what} is told, and opens when it is tried again`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const giveBack = await withhold(page, name);
      await openToLearn(page, app.url);
      await page.getByRole('button', { name: 'Start' }).click();
      await expect(page.locator('ds-notice-bar')).toContainText('could not be opened just now');
      await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
      await giveBack();
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByText('Screen 1 of').waitFor();
      await expect(page.locator('ds-notice-bar')).toHaveText('');
      expect(errors).toEqual([]);
    });
  }
});

test('[row 38] the network may go during the very first visit, once everything is kept', async ({ page }) => {
  await openToLearn(page, app.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await app.down();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
});

test('[row 32] a page that opens in the background counts no time until it is looked at', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    if (window !== window.top)
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', writable: true, configurable: true });
  });
  const frame = await launch(page, app.url);
  await frame.getByRole('button', { name: 'Start' }).waitFor();
  await page.clock.fastForward('01:00:00');
  await frame.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
  await page.clock.runFor(1000);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  expect((await callsMade(page)).findLast((call) => call.includes('session_time'))).toMatch(/ 0000:00:0\d\.00$/);
});

test('a device whose storage never answers opens the course all the same, and says so', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      request.addEventListener = () => {};
      return request;
    };
  });
  await page.goto(app.url);
  await page.locator('ds-shell').getByText('Opening…').waitFor();
  await page.clock.fastForward('00:30');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await expect(page.locator('ds-notice-bar')).toContainText('does not let us keep anything on this device');
});

test('a full device still knows its learners apart', async ({ page }) => {
  const first = await launch(page, app.url, { learnerId: 'staff-1' });
  await first.getByRole('button', { name: 'Start' }).click();
  await first.getByRole('button', { name: 'Next' }).click();
  await first.getByText('Screen 2 of').waitFor();

  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  const second = await launch(page, app.url, { learnerId: 'staff-2' });
  await second.getByRole('button', { name: 'Start' }).waitFor();
});
