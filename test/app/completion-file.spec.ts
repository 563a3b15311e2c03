import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import papaparse from 'papaparse';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { focusedText, tabTo } from '../elements/gallery-page';
import { ONE_MODULE_APP } from '../one-module/folders';
import { goHome, openToLearn, startLearning } from './learn';
import { launch, lmsPage } from './lms';

/** The learner of these tests, as the device knows them. */
const NAME = 'Sam';
const openAsLearner = (page: Page) => openToLearn(page, app.url, NAME);

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => app.down());

const AGREE = 'Put my result in the completion file';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function finishCourse(page: Page): Promise<void> {
  await openAsLearner(page);
  await press(page, /^Start/);
  await walkModule(page, { answers: 'right' });
  await press(page, 'Finish the module');
}

async function agree(page: Page, learner: string): Promise<void> {
  await press(page, 'Take it to your learning system');
  await page.getByLabel('How your learning system knows you').fill(learner);
  await press(page, AGREE);
}

async function openFile(page: Page): Promise<void> {
  await press(page, 'On this device');
  await page.getByRole('dialog').getByRole('button', { name: 'Completion file' }).click();
  await expect(page.getByRole('heading', { name: 'Completion file' })).toBeFocused();
}

/** Presses a button and reads the file that it saves. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** As the device's calendar has it. */
const today = (page: Page) =>
  page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date()));

test('nobody is in the file, finished or not, until they put themselves there', async ({ page }) => {
  await openAsLearner(page);
  await press(page, /^Start/);
  await press(page, 'Next');
  await page.getByText('Screen 2 of').waitFor();
  await goHome(page);
  await press(page, 'Take it to your learning system');
  await page.getByRole('heading', { name: 'What the code carries' }).waitFor();
  await expect(page.getByRole('heading', { name: 'For your team lead' })).toHaveCount(0);
  await goHome(page);
  await press(page, /^Carry on/);
  await walkModule(page, { answers: 'right' });
  await press(page, 'Finish the module');
  await openFile(page);
  await expect(page.getByText('Nobody is in the file yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Save as/ })).toHaveCount(0);
});

test('[row 18] who finished and agreed is in both files, without a network too, and is gone when they take it out', async ({
  page,
}) => {
  const depot = await serve(ONE_MODULE_APP);
  await openToLearn(page, depot.url, NAME);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await depot.down();
  await press(page, /^Start/);
  await walkModule(page, { answers: 'right' });
  await press(page, 'Finish the module');
  await agree(page, ' E1024\u0000 ');
  await expect(page.getByText('It is in the file, as ‘E1024’.')).toBeFocused();
  await openFile(page);
  await expect(page.getByText(`In the file: ${NAME}.`)).toBeVisible();
  await expect(page.getByText('E1024')).toHaveCount(0);

  const day = await today(page);
  const csv = await saved(page, 'Save as CSV');
  expect(csv.name).toBe(`learning-completions-${day}.csv`);
  await expect(page.getByText(`Saved as ${csv.name}.`)).toBeVisible();
  const { data } = papaparse.parse<Record<string, string>>(csv.text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const { id: course } = await courseOf(page);
  expect(data).toEqual([
    { username: 'E1024', courseshortname: '', courseidnumber: course, completiondate: day, grade: '100' },
  ]);

  const json = await saved(page, 'Save as JSON');
  expect(json.name).toBe(`learning-completions-${day}.json`);
  const [entry] = JSON.parse(json.text);
  expect(entry).toMatchObject({
    format: 1,
    learner: 'E1024',
    name: NAME,
    course,
    date: day,
    score: 100,
    result: 'passed',
  });

  await press(page, 'Go back');
  await press(page, 'Take it to your learning system');
  await press(page, 'Take it out again');
  await expect(page.getByText('It is not in the file any longer.')).toBeFocused();
  await openFile(page);
  await expect(page.getByText('Nobody is in the file yet.')).toBeVisible();
});

test('what was agreed to is known when the page is opened again, and what was taken out in another window is out', async ({
  page,
  context,
}) => {
  await finishCourse(page);
  await agree(page, 'E1024');
  await page.getByText('It is in the file').waitFor();
  await page.reload();
  await openFile(page);
  await page.getByText('In the file:').waitFor();
  const other = await context.newPage();
  await other.goto(app.url);
  await startLearning(other, NAME);
  await press(other, 'Carry on here');
  await press(other, 'Take it to your learning system');
  await press(other, 'Take it out again');
  await other.getByText('It is not in the file any longer.').waitFor();
  await other.close();
  await press(page, 'Carry on here');
  await openFile(page);
  await expect(page.getByText('Nobody is in the file yet.')).toBeVisible();
});

test('in a learning system there is no completion file: the result is there already', async ({ page }) => {
  const player = await launch(page, app.url);
  await player.getByRole('button', { name: 'On this device' }).click();
  await expect(player.getByRole('heading', { name: 'What is here' })).toBeVisible();
  await expect(player.getByRole('button', { name: 'Completion file' })).toHaveCount(0);
});

test('with the keyboard alone somebody agrees, and the file is saved', async ({ page }) => {
  await finishCourse(page);
  await tabTo(page, 'Take it to your learning system');
  await page.keyboard.press('Enter');
  await page.getByLabel('How your learning system knows you').waitFor();
  await tabTo(page, AGREE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is in the file')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('E1024');
  await tabTo(page, AGREE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is in the file')).toBeFocused();
  await tabTo(page, 'On this device');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What is here' }).waitFor();
  await tabTo(page, 'Completion file');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Completion file' })).toBeFocused();
  await tabTo(page, 'Save as CSV');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(await focusedText(page)).toBe('Save as CSV');
});

/** The course as the page shows it. */
function courseOf(page: Page): Promise<{ readonly id: string }> {
  return page
    .locator('ds-completion-page')
    .evaluate((element) => (element as unknown as { course: { id: string } }).course);
}
