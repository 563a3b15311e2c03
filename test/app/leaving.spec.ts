import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { openToLearn, startLearning } from './learn';
import { callsMade, launch, lmsPage } from './lms';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, {
    more: {
      'lms.html': await lmsPage(),
      'before.html': '<title>Before</title><p>Before',
    },
  });
});
test.afterAll(() => app.down());

async function openSecondScreen(page: Page): Promise<void> {
  await page.goto(`${app.url}before.html`);
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
}

const ways: { name: string; leave: (page: Page) => Promise<void> }[] = [
  { name: 'the Exit button', leave: (page) => page.getByRole('button', { name: 'Exit' }).click() },
  {
    name: 'Shift three times',
    leave: async (page) => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    },
  },
];

for (const { name, leave } of ways) {
  test(`[row 28] ${name} leaves at once for a page that says nothing, and Back does not bring it back`, async ({
    page,
  }) => {
    await openSecondScreen(page);
    await leave(page);
    await page.waitForURL(/leave\.html/);
    await expect(page.locator('body')).not.toContainText(/abuse/i);
    expect(await page.title()).toBe('Closed');
    await page.goBack();
    await expect(page).toHaveTitle('Before');
  });
}

test('[row 28] what was on the page is gone before anything else happens', async ({ page }) => {
  await openSecondScreen(page);
  const after = await page.evaluate(() => {
    const button = document.querySelector('ds-app')?.shadowRoot?.querySelector('ds-exit-button');
    button?.shadowRoot?.querySelector('button')?.click();
    return document.body.textContent;
  });
  expect(after).not.toMatch(/screen|abuse|next/i);
});

test('[row 28] leaving keeps the place, with the network gone too', async ({ page }) => {
  await openSecondScreen(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Exit' }).click();
  await page.getByRole('link', { name: 'Open again' }).click();
  await startLearning(page);
  await page.getByText('Screen 2 of').waitFor();
});

test('[row 39] inside an LMS, leaving ends the session once, and asks nothing', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const frame = await launch(page, app.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByRole('button', { name: 'Exit' }).click();
  await frame.waitForURL(/leave\.html$/);
  const finishes = (await callsMade(page)).filter((call) => call === 'LMSFinish');
  expect(finishes).toHaveLength(1);
  expect(dialogs).toEqual([]);
});

test('[row 2] with unload forbidden, going out of view commits and does not finish; going away finishes once', async ({
  page,
}) => {
  const frame = await launch(page, app.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
  await frame.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const calls = await callsMade(page);
  expect(calls.filter((call) => !call.startsWith('LMSGetValue')).at(-1)).toBe('LMSCommit');
  expect(calls).not.toContain('LMSFinish');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  expect((await callsMade(page)).filter((call) => call === 'LMSFinish')).toHaveLength(1);
});

test('the page’s title says nothing of the subject, and moving about leaves no history', async ({ page }) => {
  await openToLearn(page, app.url);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
  expect(await page.title()).toBe('Learning');
  expect(await page.evaluate(() => history.length)).toBe(before);
});
