import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { learnAs, openToLearn } from './learn';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP);
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

test('[row 22] two pages that cannot know of each other, and write in turn, both keep what was done in them', async ({
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const first = await context.newPage();
  await first.goto(app.url);
  await learnAs(first);
  await first.getByRole('button', { name: 'Start' }).click();
  await press(first, 'Next');
  await first.getByText('Screen 2 of').waitFor();
  const second = await context.newPage();
  await second.goto(app.url);
  await learnAs(second);
  await second.getByText('Screen 2 of').waitFor();

  await first.bringToFront();
  await press(first, 'Next');
  await press(first, 'Next');
  await first.getByText('Screen 4 of').waitFor();
  await first.close();
  // It knows nothing of what the first one did meanwhile, and writes what it has.
  await press(second, 'Back');
  await second.getByText('Screen 1 of').waitFor();
  await second.close();

  const third = await context.newPage();
  await third.goto(app.url);
  await learnAs(third);
  await press(third, 'On this device');
  await expect(third.getByRole('dialog')).toContainText('3 of 13 screens seen');
});

test('what the help desk needs is copied in one press, with no name and no answer in it', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Copy the details' }).click();
  await page.getByText('Copied. You can paste it into a message.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^doorstep-level-1 /);
});
