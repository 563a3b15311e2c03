import { expect, type Page, test } from '@playwright/test';
import { takeTest, walkScreens } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { goHome, learnAs, openToLearn } from './learn';
import { launch, lmsPage } from './lms';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => app.down());

const ASKED = 'What is your job?';
const FOR_REPAIRS = 'Staying, moving, the tenancy: trained colleagues talk it through with the person.';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const typeSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test('somebody who does not say their job can start, is given what is for everybody, and is not asked again', async ({
  page,
}) => {
  await openToLearn(page, app.url);
  await expect(page.getByRole('heading', { name: ASKED })).toBeVisible();
  await press(page, /^Start/);
  await page.getByText('Screen 1 of 13').waitFor();
  await press(page, 'Next');
  await page.getByText('Screen 2 of 13').waitFor();
  await goHome(page);
  await expect(page.getByText('Job: All housing staff')).toBeVisible();
  await expect(page.getByRole('heading', { name: ASKED })).toBeHidden();
});

test('somebody in repairs gets their own path in larger type, all of it counts, and a reload changes nothing', async ({
  page,
}) => {
  test.slow();
  await openToLearn(page, app.url);
  const usual = await typeSize(page);
  await press(page, 'Repairs and maintenance');
  await expect(page.getByText('Job: Repairs and maintenance')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change your job' })).toBeFocused();
  expect(await typeSize(page)).toBeGreaterThan(usual);

  const minutes = (await page.getByText(/^About \d+ minutes$/).innerText()).replace('About', 'about');
  await press(page, /^Start/);
  await expect(page.getByText(`Screen 1 of 12, ${minutes} left`, { exact: true })).toBeVisible();
  // The larger type still fits the narrowest phone (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: 640 });
  const headings: string[] = [];
  const tooWide: string[] = [];
  let isOwnSeen = false;
  await walkScreens(page, {
    onScreen: async (heading) => {
      headings.push(heading);
      if (await isWide(page)) tooWide.push(heading);
      isOwnSeen ||= await page.getByText(FOR_REPAIRS).isVisible();
    },
  });
  expect(headings).toHaveLength(12);
  expect(headings).not.toContain('Story: a colleague');
  expect(isOwnSeen).toBe(true);
  expect(tooWide).toEqual([]);
  await takeTest(page, { answers: 'right' });
  await press(page, 'Finish the module');
  await press(page, 'Look at the module again');
  await expect(page.getByText('Screen 1 of 12', { exact: true })).toBeVisible();
  await goHome(page);
  await expect(page.getByRole('progressbar')).toHaveJSProperty('value', 1);
  await expect(page.getByText('Passed, 100%')).toBeVisible();

  await page.reload();
  await learnAs(page);
  await expect(page.getByText('Job: Repairs and maintenance')).toBeVisible();
  expect(await typeSize(page)).toBeGreaterThan(usual);
});

test('a job can be changed in the middle: what has been seen stays seen, and the count is the new job’s', async ({
  page,
}) => {
  await openToLearn(page, app.url);
  await press(page, 'Repairs and maintenance');
  await press(page, /^Start/);
  await press(page, 'Next');
  await page.getByText('Screen 2 of 12').waitFor();
  await goHome(page);
  await expect(page.getByText('1 of 12 screens')).toBeVisible();
  await press(page, 'Change your job');
  await expect(page.getByRole('heading', { name: ASKED })).toBeFocused();
  await press(page, 'Contact centre');
  await expect(page.getByText('1 of 13 screens')).toBeVisible();
  await press(page, /^Carry on/);
  await page.getByText('Screen 2 of 13').waitFor();
});

test('a job that the LMS gives at launch is not asked for', async ({ page }) => {
  const frame = await launch(page, app.url, { launchData: 'role=repairs' });
  await frame.getByRole('button', { name: /^Start/ }).click();
  await frame.getByText('Screen 1 of 12').waitFor();
  await goHome(frame);
  await frame.getByRole('heading', { name: 'Welcome' }).waitFor();
  await expect(frame.getByText('Repairs and maintenance')).toHaveCount(0);
});
