import { expect, test } from '@playwright/test';
import { APP_FOLDER } from '../../scripts/folders';
import { type StaticServer, serve } from '../../scripts/static-server';
import { openToLearn } from './learn';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(APP_FOLDER);
});
test.afterAll(() => app.down());

test('[row 22] a second tab says that the course is open elsewhere, and can take over at the same place', async ({
  context,
}) => {
  const first = await context.newPage();
  await openToLearn(first, app.url);
  await first.getByRole('button', { name: 'Start' }).click();
  await first.getByRole('button', { name: 'Next' }).click();
  await first.getByText('Screen 2 of').waitFor();

  const second = await context.newPage();
  await openToLearn(second, app.url);
  await second.getByRole('heading', { name: 'This is open in another tab' }).waitFor();
  await second.getByRole('button', { name: 'Carry on here' }).click();
  await second.getByText('Screen 2 of').waitFor();

  await first.getByRole('heading', { name: 'You went on in another tab' }).waitFor();
  await second.getByRole('button', { name: 'Next' }).click();
  await second.getByText('Screen 3 of').waitFor();
  await second.close();
  await first.getByRole('button', { name: 'Carry on here' }).click();
  await first.getByText('Screen 3 of').waitFor();
});

test('what the help desk needs is copied in one press, with no name and no answer in it', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Copy the details' }).click();
  await page.getByText('Copied. You can paste it into a message.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^doorstep-level-1 /);
});
