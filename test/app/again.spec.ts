import { expect, type Page, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { finishForNow, goHome, openToLearn } from './learn';
import { launch, lmsPage } from './lms';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => app.down());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const again = (page: Page) => page.getByRole('button', { name: 'Take it again' });

async function finishCourse(page: Page): Promise<void> {
  await openToLearn(page, app.url, 'Sam');
  await expect(again(page)).toHaveCount(0);
  await press(page, /^Start/);
  await walkModule(page, { answers: 'right' });
  await press(page, 'Finish the module');
  await goHome(page);
}

async function beginAgain(page: Page): Promise<void> {
  await again(page).click();
  await press(page, 'Begin again');
}

test('a finished course is begun again, and what was finished is kept, shown to wait, and can still be taken to the LMS', async ({
  page,
  context,
}) => {
  await finishCourse(page);
  await again(page).click();
  await expect(page.getByRole('group', { name: 'Begin the course again from the start?' })).toBeFocused();
  await expect(page.getByText('stays on this device until you remove yourself from it')).toBeVisible();
  await press(page, 'Not now');
  await expect(again(page)).toBeFocused();
  await expect(page.getByText('Passed, 100%')).toBeVisible();
  await beginAgain(page);
  await expect(page.getByText('Not started')).toBeVisible();
  await expect(page.getByText('Learning as Sam')).toBeVisible();
  await expect(again(page)).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('Not started')).toBeVisible();
  await press(page, 'On this device');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('What you did before you began again');
  await expect(dialog).not.toContainText('There is no work here yet');
  await press(page, 'Remove me from this device');
  await expect(dialog).toContainText('What has not been sent is lost for good');
  await press(page, 'Take the earlier one to your learning system');
  await expect(page.getByText('passed with 100%')).toBeVisible();
  await goHome(page);
  await press(page, 'Finish for now');

  const next = await context.newPage();
  await openToLearn(next, app.url, 'Sam');
  await expect(next.getByText('Not started')).toBeVisible();
});

test('a second window goes on with what was begun again in the first, and never with the finished one', async ({
  page,
  context,
}) => {
  await finishCourse(page);
  const second = await context.newPage();
  await openToLearn(second, app.url, 'Sam');
  await second.getByText('This is open in another tab').waitFor();
  await page.bringToFront();
  await beginAgain(page);
  await expect(page.getByText('Not started')).toBeVisible();
  await second.bringToFront();
  await expect(second.getByText('This is open in another tab').or(second.getByText('Not started'))).toBeVisible();
  await expect(second.getByText('Passed, 100%')).toHaveCount(0);
  await press(second, 'Carry on here');
  await expect(second.getByText('Not started')).toBeVisible();
});

test('a device that cannot note it leaves the finished course as it is, and says so', async ({ page }) => {
  await finishCourse(page);
  await page.evaluate(() => {
    IDBCursor.prototype.update = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await beginAgain(page);
  await expect(page.getByText('The course could not be begun again.')).toBeVisible();
  await expect(page.getByText('Passed, 100%')).toBeVisible();
});

test('in an LMS a finished course is not begun again from here: a new attempt is the LMS’s to begin', async ({
  page,
}) => {
  const player = await launch(page, app.url);
  await player.getByRole('button', { name: /^Start/ }).click();
  await walkModule(player, { answers: 'right' });
  await player.getByRole('button', { name: 'Finish the module' }).click();
  await goHome(player);
  await player.getByRole('button', { name: 'On this device' }).waitFor();
  await expect(player.getByRole('button', { name: 'Take it again' })).toHaveCount(0);
});

test('an LMS asks about the finished one and about the one begun again, each by its day', async ({ page }) => {
  await finishCourse(page);
  await beginAgain(page);
  await press(page, /^Start/);
  await press(page, 'Next');
  await page.getByText('Screen 2 of').waitFor();
  await finishForNow(page);
  const player = await launch(page, app.url);
  await expect(player.getByRole('button', { name: /^Sam, last changed on/ })).toHaveCount(2);
});

test('who is in the completion file by the finished course can take it out while they take the course again', async ({
  page,
}) => {
  await finishCourse(page);
  await press(page, 'Take it to your learning system');
  await page.getByLabel('How your learning system knows you').fill('E1024');
  await press(page, 'Put my result in the completion file');
  await page.getByText('It is in the file').waitFor();
  await goHome(page);
  await beginAgain(page);
  await press(page, /^Start/);
  await press(page, 'Next');
  await page.getByText('Screen 2 of').waitFor();
  await goHome(page);
  await press(page, 'Take it to your learning system');
  await press(page, 'Take it out again');
  await expect(page.getByText('It is not in the file any longer.')).toBeFocused();
});
