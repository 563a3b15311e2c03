import { expect, type Page, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { compileCourse } from '../../scripts/content/compile-course';
import { type StaticServer, serve } from '../../scripts/static-server';
import type { Course } from '../../src/content/course';
import { ONE_MODULE, ONE_MODULE_APP } from '../one-module/folders';
import { doneBefore } from './done-before';
import { goHome, openToLearn } from './learn';
import { callsMade, launch, lmsPage } from './lms';

/** Nobody else's, and nothing that the course could hold. */
const NAME = 'Quillon Featherstonehaugh';
const ASK = 'Your certificate';

let course: Course;
test.beforeAll(async () => {
  const compiled = await compileCourse(ONE_MODULE);
  if (!compiled.ok) throw new Error('The content has to be mended first: npm run check.');
  course = compiled.value.course;
});

let app: StaticServer;
test.beforeEach(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterEach(() => app.down());

/** Everything that the page's origin keeps on the device, as one text. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((yes, no) => {
        request.onsuccess = () => yes(request.result);
        request.onerror = () => no(request.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        kept.push(name, store, await done(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

test('with the network gone, a certificate is there once the course is finished, and its name is kept nowhere', async ({
  page,
}) => {
  test.slow();
  await openToLearn(page, app.url, 'Sam');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.down();
  await page.reload();
  await page.getByRole('button', { name: /^Start/ }).waitFor();
  await expect(page.getByRole('button', { name: ASK })).toHaveCount(0);
  const needs = page.getByText(/^To finish and have your certificate, read (the|each) module and pass its short test/);
  await expect(needs).toBeVisible();
  await page.getByRole('button', { name: /^Start/ }).click();
  await walkModule(page, { answers: 'right' });
  await expect(page.getByRole('button', { name: ASK })).toHaveCount(0);
  await page.getByRole('button', { name: 'Finish the module' }).click();
  await page.getByRole('button', { name: ASK }).click();

  await expect(page.getByRole('heading', { name: ASK, level: 1 })).toBeFocused();
  const box = page.getByRole('textbox', { name: 'Your name' });
  await expect(box).toHaveValue('');
  await box.fill(NAME);
  await expect(page.getByRole('article').getByText(NAME)).toBeVisible();
  const kept = await everythingKept(page);
  expect(kept).toContain('Sam');
  expect(kept).not.toContain('Quillon');

  await goHome(page);
  await expect(needs).toHaveCount(0);
  await page.getByRole('button', { name: ASK }).click();
  await expect(box).toHaveValue('');
  await page.reload();
  await page.getByRole('button', { name: ASK }).click();
  await expect(box).toHaveValue('');
  expect(await everythingKept(page)).not.toContain('Quillon');
});

test('a certificate whose file cannot be had says so, and the course home stays', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(/certificate-page/, (route) => route.abort());
  const player = await launch(page, app.url, { stored: doneBefore(course) });
  await player.getByRole('button', { name: ASK }).click();
  await expect(player.getByText('This page could not be opened just now.')).toBeVisible();
  await expect(player.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await context.close();
});

test('in a learning system there is one too, and the system is told nothing of the name', async ({ page }) => {
  const player = await launch(page, app.url, { stored: doneBefore(course) });
  await player.getByRole('button', { name: ASK }).click();
  await player.getByRole('textbox', { name: 'Your name' }).fill(NAME);
  await expect(player.getByRole('article').getByText(NAME)).toBeVisible();
  await goHome(player);
  await expect(player.getByRole('button', { name: ASK })).toBeVisible();
  expect(await everythingKept(page)).not.toContain('Quillon');
  const told = JSON.stringify(await callsMade(page));
  expect(told).toContain('LMSInitialize');
  expect(told).not.toContain('Quillon');
});
