import { expect, type Frame, type Page, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { finishForNow, goHome, openToLearn, readTo, startLearning } from './learn';
import { type Attempt, committed, FIRST_LAUNCH, launch, lmsPage } from './lms';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => app.down());

const press = (page: Page | Frame, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Ends a launch as a learner closes the window, and answers with what the LMS has kept. */
async function close(page: Page): Promise<Attempt> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  return committed(page);
}

test('[row 18] work of several people waits on one device: each reaches the LMS under the right name, once, and the rest stays', async ({
  page,
}) => {
  test.slow();
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await finishForNow(page);
  await startLearning(page, 'Jo');
  await readTo(page, 3);
  await finishForNow(page);

  let frame = await launch(page, app.url);
  await frame.getByRole('heading', { name: 'Which of these is yours?' }).waitFor();
  const offer = await frame.locator('ds-work-offer').ariaSnapshot();
  expect(offer).not.toMatch(/screens|%|passed|module/i);
  await press(frame, /^Jo, last changed on /);
  await frame.getByText('2 of 13 screens').waitFor();
  await expect(frame.locator('ds-connection-line')).toContainText('sent to your learning system');
  const first = await close(page);
  expect(first.status).toBe('incomplete');

  // Offline again: Jo goes on in the same piece of work, and Sam's is as it was.
  await openToLearn(page, app.url, 'Jo');
  await press(page, /^Carry on/);
  await walkModule(page, { answers: 'right' });
  await press(page, 'Finish the module');
  await finishForNow(page);
  await startLearning(page, 'Sam');
  await page.getByText('1 of 13 screens').waitFor();
  await press(page, 'Finish for now');

  frame = await launch(page, app.url, { stored: first });
  await expect(
    frame.getByText('Passed, 100%').or(frame.getByRole('heading', { name: 'You have finished' })),
  ).toBeVisible();
  await expect.poll(() => committed(page)).toMatchObject({ status: 'passed', score: '100' });
  const second = await close(page);

  // A second time changes nothing.
  frame = await launch(page, app.url, { stored: second });
  await frame.getByRole('button', { name: 'Course home' }).or(frame.getByText('Passed, 100%')).first().waitFor();
  await expect(frame.locator('ds-connection-line')).toContainText('your learning system has it');
  const third = await close(page);
  expect(third).toMatchObject({ status: 'passed', score: '100' });
});

test('[row 18] opened from the LMS once and then used offline: the next launch asks, and sends it', async ({
  page,
}) => {
  let frame = await launch(page, app.url);
  await frame.getByText('Available offline', { exact: true }).waitFor();
  await expect(frame.locator('ds-connection-line')).toContainText('Saved');
  const before = await close(page);
  expect(before.suspendData).not.toBe('');

  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 3);
  frame = await launch(page, app.url, { stored: before });
  await frame.getByRole('heading', { name: 'Was this you?' }).waitFor();
  await expect(frame.locator('ds-work-offer')).toContainText(
    /There is work by “Sam” on this device, last changed on \d+ \w+ \d{4}/,
  );
  await press(frame, 'Yes, it was me');
  await frame.getByText('Screen 3 of').waitFor();
  await goHome(frame);
  await expect(frame.locator('ds-connection-line')).toContainText('sent to your learning system');
  const after = await close(page);

  frame = await launch(page, app.url, { stored: after });
  await frame.getByText('2 of 13 screens').waitFor();
});

test('who says that it was not them gets none of it, and it waits for the one who did it', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 3);
  await finishForNow(page);
  const frame = await launch(page, app.url, { stored: FIRST_LAUNCH, learnerId: 'staff-2' });
  await press(frame, 'No');
  await frame.getByText('Not started').waitFor();
  await close(page);
  await openToLearn(page, app.url, 'Sam');
  await page.getByText('2 of 13 screens').waitFor();
});
