import { expect, test } from '@playwright/test';
import { startModule, walkModule } from '../../scripts/bench/walk-module';
import { LMS_PAGE, serveWithLms } from '../../scripts/offline/site';
import type { StaticServer } from '../../scripts/static-server';
import { learnAs, openToLearn } from './learn';
import { courseFrame } from './lms';

let site: StaticServer;
test.beforeAll(async () => {
  site = await serveWithLms();
});
test.afterAll(() => site.down());

test.use({ viewport: { width: 390, height: 844 } });

test('a newcomer who follows the five lines of the README sees one module taken to the LMS both ways', async ({
  page,
  browser,
}) => {
  await openToLearn(page, site.url, 'Sam');
  await page.getByText('Available offline', { exact: true }).waitFor();

  await site.down();
  await page.reload();
  await learnAs(page, 'Sam');
  await startModule(page, 'Dynamics of domestic abuse');
  await walkModule(page, { answers: 'right' });
  await page.getByRole('button', { name: 'Finish the module' }).click();

  await page.getByRole('button', { name: 'Take it to your learning system' }).click();
  const code = await page.getByRole('textbox', { name: 'The code as text' }).inputValue();
  // Three modules are still to do, and the completion file is for whoever has finished.
  await expect(page.getByRole('heading', { name: 'For your team lead' })).toHaveCount(0);

  await site.up();
  await page.goto(site.url + LMS_PAGE);
  // The course says at once that it is under way, so there may be no time to read that it has nothing.
  await expect(page.getByText(/^It has: (nothing yet|incomplete)$/)).toBeVisible();
  const player = await courseFrame(page);
  await expect(player.getByText('“Sam”')).toBeVisible();
  await player.getByRole('button', { name: 'Yes, it was me' }).click();
  await expect(page.getByText('It has: incomplete, 25')).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(site.url + LMS_PAGE);
  const other = await courseFrame(elsewhere);
  await other.getByRole('button', { name: 'I did this offline' }).click();
  await other.getByRole('textbox', { name: 'The code' }).fill(code);
  await other.getByRole('button', { name: 'Look at the code' }).click();
  await other.getByRole('button', { name: /^Yes/ }).click();
  await expect(elsewhere.getByText('It has: incomplete, 25')).toBeVisible();
  await elsewhere.context().close();
});
