import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { openToLearn } from './learn';
import { launch, lmsPage } from './lms';

let app: StaticServer;
test.beforeEach(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterEach(() => app.down());

const mark = (page: Page | Frame) => page.getByText('Available offline', { exact: true });

/** Opens the page about this device, and answers with what is in it. */
async function lookAtDevice(page: Page | Frame) {
  await page.getByRole('button', { name: 'On this device' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'What is here' }).waitFor();
  return dialog;
}

async function doSomeWork(page: Page | Frame): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
}

/** Counts how often the browser is asked to keep this site for good. */
async function countAskedToStay(page: Page): Promise<() => Promise<number>> {
  let asked = 0;
  await page.exposeFunction('askedToStay', () => void asked++);
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => {
      await (window as unknown as { askedToStay(): Promise<void> }).askedToStay();
      return false;
    };
  });
  return async () => asked;
}

test('[row 38] where a file cannot be had, nothing says that it is available offline', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-incomplete-'));
  await cp(ONE_MODULE_APP, folder, { recursive: true });
  await rm(join(folder, 'leave.css'));
  await app.deploy({ '': folder });
  await openToLearn(page, app.url);
  const dialog = await lookAtDevice(page);
  await expect(dialog).toContainText('it still needs the network');
  await page.keyboard.press('Escape');
  await expect(mark(page)).toHaveCount(0);
  await expect(page.getByText('Making this available offline')).toHaveCount(0);
  await rm(folder, { recursive: true });
});

test('[rows 17, 38] a file that the browser has lost takes the mark away, until it is here again', async ({ page }) => {
  await openToLearn(page, app.url);
  await mark(page).waitFor();
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const lost = (await cache.keys()).filter(({ url }) => /leave\.(css|html)/.test(url));
    for (const { url } of lost) await cache.delete(url);
  });
  await app.down();
  await page.reload();
  const dialog = await lookAtDevice(page);
  await expect(dialog).toContainText('Not all of it is on this device yet');
  await page.keyboard.press('Escape');
  await expect(mark(page)).toHaveCount(0);
  await app.up();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await mark(page).waitFor();
});

test('the first time a line shows how far the keeping is, and the mark comes when it is true', async ({ page }) => {
  await page.addInitScript(() => {
    const lines: string[] = [];
    Object.assign(window, { lines });
    navigator.serviceWorker.addEventListener('message', () =>
      requestAnimationFrame(() => {
        const line = document.querySelector('ds-app')?.shadowRoot?.querySelector('ds-offline-line');
        lines.push(line?.shadowRoot?.querySelector('.keeping')?.textContent?.trim() ?? '');
      }),
    );
  });
  await openToLearn(page, app.url);
  await mark(page).waitFor();
  const lines = await page.evaluate(() => (window as unknown as { lines: string[] }).lines);
  expect(lines.some((line) => /^Making this available offline: \d+%$/.test(line))).toBe(true);
  await app.down();
  await page.reload();
  await mark(page).waitFor();
});

test('a browser can install it, under a name that says nothing of its subject', async ({ page }) => {
  await openToLearn(page, app.url);
  const cdp = await page.context().newCDPSession(page);
  const { errors, data = '' } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(data).not.toMatch(/abuse|domestic|violence/i);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // The tests' own windows are private ones, which install nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('the pictures of the installed app have the sizes that the manifest says', async ({ page }) => {
  await openToLearn(page, app.url);
  const wrong = await page.evaluate(async () => {
    const { icons } = (await (await fetch('./manifest.json')).json()) as { icons: { src: string; sizes: string }[] };
    const found: string[] = [];
    for (const { src, sizes } of icons) {
      const image = new Image();
      image.src = src;
      await image.decode();
      if (sizes !== 'any' && sizes !== `${image.naturalWidth}x${image.naturalHeight}`) found.push(src);
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

/** As Chromium offers to install: once, and to be kept. */
function offerInstalling() {
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: async () => Object.assign(window, { wasPrompted: true }),
  });
  window.dispatchEvent(offer);
  return offer.defaultPrevented;
}

test('the browser’s offer to install is kept until the learner asks for it, and works once', async ({ page }) => {
  await openToLearn(page, app.url);
  await mark(page).waitFor();
  expect(await page.evaluate(offerInstalling)).toBe(true);
  const dialog = await lookAtDevice(page);
  await dialog.getByRole('button', { name: 'Put it on the home screen' }).click();
  await page.waitForFunction(() => 'wasPrompted' in window);
  await expect(dialog.getByRole('button', { name: 'Put it on the home screen' })).toHaveCount(0);
});

test('in a learning system nothing is said of installing, and nothing is asked of the browser', async ({ page }) => {
  const asked = await countAskedToStay(page);
  const frame = await launch(page, app.url);
  await mark(frame).waitFor();
  await frame.evaluate(offerInstalling);
  await doSomeWork(frame);
  const dialog = await lookAtDevice(frame);
  await expect(dialog.getByRole('heading', { name: 'On your home screen' })).toHaveCount(0);
  await expect(dialog).toContainText('Your learning system');
  expect(await asked()).toBe(0);
});

test.describe('on an iPad', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 768, height: 1024 } });

  for (const isInstalled of [false, true]) {
    test(`${isInstalled ? 'nothing is said of installing what is installed' : 'where the browser offers nothing, its own menu is named'}`, async ({
      page,
    }) => {
      await page.addInitScript((standalone) => Object.assign(navigator, { standalone }), isInstalled);
      await openToLearn(page, app.url);
      await mark(page).waitFor();
      const dialog = await lookAtDevice(page);
      await expect(dialog.getByText('then Add to Home Screen')).toHaveCount(isInstalled ? 0 : 1);
    });
  }
});

test('[row 17] the browser is asked to keep this site once, after the first work and never before', async ({
  page,
}) => {
  const asked = await countAskedToStay(page);
  await openToLearn(page, app.url);
  await mark(page).waitFor();
  expect(await asked()).toBe(0);
  await doSomeWork(page);
  await expect.poll(asked).toBe(1);
  await page.reload();
  await mark(page).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 3 of').waitFor();
  expect(await asked()).toBe(1);
});

test('[row 17] a browser that decides by itself is asked once more when the course is installed, and no more after that', async ({
  page,
}) => {
  const asked = await countAskedToStay(page);
  await openToLearn(page, app.url);
  await mark(page).waitFor();
  await doSomeWork(page);
  await expect.poll(asked).toBe(1);
  await page.evaluate(() => void dispatchEvent(new Event('appinstalled')));
  await expect.poll(asked).toBe(2);
  await page.reload();
  await mark(page).waitFor();
  await page.evaluate(() => void dispatchEvent(new Event('appinstalled')));
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 3 of').waitFor();
  expect(await asked()).toBe(2);
});

test('a device that is nearly full is spoken of before it is full, in one calm sentence', async ({ page }) => {
  // Room for records, but not for the package as well.
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 60_000_000, usage: 49_900_000 });
  });
  await openToLearn(page, app.url);
  await expect(page.locator('ds-notice-bar')).toContainText('This device is nearly full.');
  await page.getByRole('button', { name: 'Close this message' }).click();
  await doSomeWork(page);
  await expect(page.locator('ds-notice-bar')).toHaveText('');
});

test('what is here, what waits, and the version can be read with the keyboard alone, on a narrow phone, with no network', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openToLearn(page, app.url);
  await mark(page).waitFor();
  await app.down();
  await doSomeWork(page);
  const opener = page.getByRole('button', { name: 'On this device' });
  const isFocused = () => opener.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button);
  for (let tabs = 0; tabs < 40 && !(await isFocused()); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 of 13 screens seen, test not taken yet.');
  await expect(dialog).toContainText('As far as this device knows, no learning system has all of it yet.');
  await expect(dialog).toContainText('It works with no network.');
  await dialog.getByRole('button', { name: 'Check for a newer version' }).press('Enter');
  await expect(dialog).toContainText('It could not be checked just now.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  expect(await isFocused()).toBe(true);
});
