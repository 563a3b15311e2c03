import { expect, type Page, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { goHome, openToLearn } from './learn';
import { launch, lmsPage } from './lms';
import { buildVersions, CORRECTED_TITLE, type Versions } from './two-versions';

let versions: Versions;
let site: StaticServer;
test.beforeAll(async () => {
  versions = await buildVersions();
});
test.afterAll(() => versions.remove());
test.beforeEach(async () => {
  site = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterEach(() => site.down());

const offer = (page: Page) => page.getByRole('button', { name: 'Use it now' });
const corrected = (page: Page) => page.getByRole('heading', { name: CORRECTED_TITLE });

async function openAndKeep(page: Page, path = ''): Promise<void> {
  await openToLearn(page, site.url + path);
  await page.getByText('Available offline', { exact: true }).waitFor();
}

/** A release: the first version's files are gone from the server, and the page hears that the network is back. */
async function release(page: Page): Promise<void> {
  await site.deploy({ '': versions.second });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

/** The addresses of all that is kept, by cache. */
function keptFiles(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const kept: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      kept[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
    }
    return kept;
  });
}

test('[row 19] a release in mid-course changes nothing under the learner: every screen loads, nothing reloads, and consent brings the new version', async ({
  page,
}) => {
  test.slow();
  await openAndKeep(page);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await release(page);
  await offer(page).waitFor();

  await page.getByRole('button', { name: 'Start' }).click();
  await walkModule(page, {
    answers: 'right',
    onScreen: async () => expect(await offer(page).isVisible()).toBe(false),
  });
  await page.getByRole('button', { name: 'Finish the module' }).click();
  await page.getByRole('heading', { name: 'You have finished' }).waitFor();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

  await offer(page).click();
  await page.waitForFunction(() => !('isSamePage' in window));
  await page.getByRole('heading', { name: 'You have finished' }).waitFor();
  await goHome(page);
  await corrected(page).waitFor();
  await expect(page.getByText('Passed, 100%')).toBeVisible();
});

test('[row 19] what has been picked and not yet answered stays while a newer version comes, and while “On this device” is looked at', async ({
  page,
}) => {
  await openAndKeep(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  const option = page.locator('ds-screen').getByRole('radio').first();
  while (!(await option.isVisible())) {
    const before = (await page.locator('h1').textContent()) ?? '';
    await page.getByRole('button', { name: 'Next' }).click();
    await page.locator('h1').filter({ hasNotText: before }).waitFor();
  }
  await option.check();
  await release(page);
  await page.getByRole('button', { name: 'On this device' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('You can start it from the course home, or the next time you open this.');
  await expect(dialog.getByRole('button', { name: 'Use the newer version now' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(option).toBeChecked();
});

test('[rows 19, 38] without consent the new version is there at the next launch, and what only the old one had is gone', async ({
  context,
}) => {
  const page = await context.newPage();
  await openAndKeep(page);
  const before = Object.values(await keptFiles(page)).flat();
  await release(page);
  await page.close();

  const next = await context.newPage();
  // The browser lets the old worker finish what it is at before the new one takes its place.
  await expect(async () => {
    await next.goto('about:blank');
    await openToLearn(next, site.url);
    await corrected(next).waitFor({ timeout: 2000 });
  }).toPass();
  await next.getByText('Available offline', { exact: true }).waitFor();
  const after = Object.values(await keptFiles(next)).flat();
  const left = before.filter((url) => !after.includes(url) && url.includes('/assets/'));
  expect(left.length).toBeGreaterThan(0);
  // A hashed file that is neither kept nor on the server is a plain 404, and no page in disguise.
  expect(await next.evaluate(async (url) => (await fetch(url)).status, left[0] ?? '')).toBe(404);
});

test('[row 21] after consent the new version runs within five seconds, in a browser that never says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const listen = ServiceWorkerContainer.prototype.addEventListener;
    ServiceWorkerContainer.prototype.addEventListener = function (...[type, ...rest]: Parameters<typeof listen>) {
      if (type !== 'controllerchange') listen.call(this, type, ...rest);
    };
  });
  await openAndKeep(page);
  await release(page);
  await offer(page).click();
  await corrected(page).waitFor({ timeout: 5000 });
});

test('[row 21] a learner who asks is told of the newer version, and can use it from there', async ({ page }) => {
  await openAndKeep(page);
  const before = Object.values(await keptFiles(page)).flat();
  await site.deploy({ '': versions.second });
  await page.getByRole('button', { name: 'On this device' }).click();
  const dialog = page.getByRole('dialog');
  const installed = await dialog.getByText(/^Version \w{8} is on this device\.$/).textContent();
  await dialog.getByRole('button', { name: 'Check for a newer version' }).click();
  await dialog.getByText('A newer version is ready.').waitFor();
  await dialog.getByRole('button', { name: 'Use the newer version now' }).click();
  await corrected(page).waitFor();
  await page.getByRole('button', { name: 'On this device' }).click();
  await expect(dialog).not.toContainText(installed ?? '');
  await expect(dialog).toContainText(/Last checked for a newer one on \d+ \w+ \d{4}/);
  // Nobody needs the old version's files any longer: of the new one's there are as many.
  await expect.poll(async () => Object.values(await keptFiles(page)).flat().length).toBe(before.length);
});

test('[row 19] a window of the old version that is still open after consent in another finds its files to its end', async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openAndKeep(second, '?module=dynamics');
  await first.bringToFront();
  await openAndKeep(first);
  await release(first);
  await offer(first).click();
  await corrected(first).waitFor();
  await second.bringToFront();
  await second.getByRole('button', { name: 'Start' }).click();
  await second.getByText('Screen 1 of').waitFor();
  await expect(second.locator('ds-notice-bar')).toHaveText('');
});

test('in a learning system nothing is offered: to load the page again would end the session', async ({ page }) => {
  const frame = await launch(page, site.url);
  await frame.getByText('Available offline', { exact: true }).waitFor();
  await site.deploy({ '': versions.second });
  await frame.getByRole('button', { name: 'On this device' }).click();
  await frame.getByRole('button', { name: 'Check for a newer version' }).click();
  await frame.getByText('You get it the next time you open this from your learning system.').waitFor();
  await expect(frame.getByRole('button', { name: /Use (it|the newer version) now/ })).toHaveCount(0);
});

test('two courses on one origin, one below the other, never touch each other’s caches', async ({ page }) => {
  await site.deploy({ '': versions.first, 'two/': versions.otherCourse });
  await openAndKeep(page, 'two/');
  const [otherCache = ''] = Object.keys(await keptFiles(page));
  const other = (await keptFiles(page))[otherCache];
  await openAndKeep(page);
  await site.deploy({ '': versions.second, 'two/': versions.otherCourse });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await offer(page).click();
  await corrected(page).waitFor();
  expect((await keptFiles(page))[otherCache]).toEqual(other);

  await site.down();
  await page.goto(`${site.url}two/`);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.goto(site.url);
  await corrected(page).waitFor();
});

test('what an earlier revision left behind in an LMS is cleared, and nothing of anybody else’s', async ({ page }) => {
  const origin = new URL(site.url).origin;
  const own = (folder: string) => `doorstep-doorstep-level-1-precache-v2-${origin}/${folder}/`;
  await site.deploy({ 'content/1/': versions.first, '7/content/1/': versions.first });
  await openAndKeep(page, '7/content/1/');
  await openAndKeep(page, 'content/1/');
  const strangers = [`doorstep-other-precache-v2-${origin}/content/1/`, 'lms-pages'];
  for (const name of strangers) await page.evaluate((cache) => caches.open(cache), name);

  await site.deploy({ 'content/2/': versions.second, '7/content/1/': versions.first });
  await openAndKeep(page, 'content/2/');
  await page.reload();
  const names = [...strangers, own('7/content/1'), own('content/2')].sort();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).sort())).toEqual(names);
  const scopes = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort());
  await expect.poll(scopes).toEqual([`${origin}/7/content/1/`, `${origin}/content/2/`]);
});
