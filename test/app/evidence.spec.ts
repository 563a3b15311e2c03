import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { openToLearn } from './learn';

const TITLE = 'Where this comes from';

let app: StaticServer;
test.beforeEach(async () => {
  app = await serve(ONE_MODULE_APP);
});
test.afterEach(() => app.down());

/** From the contents list of a module's first screen. */
async function ask(page: Page): Promise<void> {
  await page.getByText('Screens in this module').click();
  await page.getByRole('button', { name: TITLE }).click();
}

test('where it comes from cannot be had without its file: that is said, and the screen stays', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(/background-of-/, (route) => route.abort());
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await ask(page);
  await expect(page.getByText('Where this comes from could not be opened just now.')).toBeVisible();
  await expect(page.getByText('Screen 1 of')).toBeVisible();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(page.getByText('could not be opened')).toHaveCount(0);
  await context.close();
});

test('with the network gone, a learner reads where it comes from and is back where they were', async ({ page }) => {
  await openToLearn(page, app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.down();
  await page.reload();
  await page.getByRole('button', { name: 'Start' }).click();
  await ask(page);

  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeFocused();
  await expect(page.getByText('Facts last looked at')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Facts and sources' }).getByRole('listitem').first()).toContainText(
    '(',
  );
  await expect(page.getByText('Screen 1 of')).toBeHidden();

  await page.getByRole('button', { name: 'Back to where you were' }).last().click();
  await expect(page.getByText('Screen 1 of')).toBeVisible();
  // The list that was open is open still, and a keyboard goes on from the same button.
  await expect(page.getByRole('button', { name: TITLE })).toBeFocused();
});

test('what a module rests on is not fetched before somebody asks for it', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  expect(asked.filter((url) => /background|evidence/.test(url))).toEqual([]);
  await ask(page);
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  expect(asked.filter((url) => /background-of-dynamics/.test(url))).toHaveLength(1);
  await context.close();
});
