import { expect, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { APP_FOLDER } from '../../scripts/folders';
import { serve } from '../../scripts/static-server';

test('[row 38] after one visit everything works with the network gone, a reload and every screen included', async ({
  page,
}) => {
  const app = await serve(APP_FOLDER);
  await page.goto(app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.down();

  await page.reload();
  await page.getByRole('button', { name: 'Start' }).click();
  await walkModule(page, { answers: 'right' });
  await page.reload();
  await page.getByRole('heading', { name: 'You have passed' }).waitFor();
  await page.getByRole('button', { name: 'Finish the module' }).click();
  await page.getByRole('heading', { name: 'You have finished' }).waitFor();
});

test('opened with launch parameters and no network, it is the same page', async ({ page }) => {
  const app = await serve(APP_FOLDER);
  await page.goto(app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.down();
  await page.goto(`${app.url}?module=dynamics`);
  await page.getByRole('button', { name: 'Start' }).waitFor();
});

test('[row 19] a file that is not in the package is a 404 and never a page', async ({ page }) => {
  const app = await serve(APP_FOLDER);
  await page.goto(app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  const status = await page.evaluate(async () => (await fetch('./assets/not-here-12345678.js')).status);
  expect(status).toBe(404);
  await app.down();
});

test('nothing is asked of any other host, from the first screen to the last', async ({ page }) => {
  const app = await serve(APP_FOLDER);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await walkModule(page, { answers: 'right' });
  expect(asked.filter((url) => !url.startsWith(app.url))).toEqual([]);
  await app.down();
});
