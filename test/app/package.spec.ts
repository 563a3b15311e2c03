import { expect, type Frame, test } from '@playwright/test';
import { answerQuestion, takeTest, walkModule, walkScreens } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_SCORM12_ZIP } from '../one-module/folders';
import { callsMade, committed, FIRST_LAUNCH, launch, lmsPage } from './lms';
import { unzipPackage } from './unzip-package';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

/** The zip that `npm run package` wrote, unpacked and served as an LMS serves it. */
let lms: StaticServer;
test.beforeAll(async () => {
  lms = await serve(await unzipPackage(ONE_MODULE_SCORM12_ZIP), { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => lms.down());

/** The question on the screen, with its options in the order shown. */
function questionOn(frame: Frame): Promise<unknown> {
  return frame.locator('ds-test ds-question').evaluate((host) => {
    const { question, order } = host as unknown as { question: { id: string }; order: readonly string[] };
    return { id: question.id, order };
  });
}

test('[row 5] opening and leaving at once leaves “incomplete” and no score', async ({ page }) => {
  const frame = await launch(page, lms.url);
  await frame.getByRole('button', { name: 'Start' }).waitFor();
  await frame.getByRole('button', { name: 'Exit' }).click();
  await expect.poll(() => callsMade(page)).toContain('LMSFinish');
  expect(await committed(page)).toMatchObject({ status: 'incomplete', score: '' });
});

test('from launch to a passed status and a stored score', async ({ page }) => {
  const frame = await launch(page, lms.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await walkModule(frame, { answers: 'right', playsStories: true });
  await frame.getByRole('button', { name: 'Finish the module' }).click();
  await frame.getByRole('heading', { name: 'You have finished' }).waitFor();
  await expect.poll(async () => (await committed(page)).status).toBe('passed');
  expect((await committed(page)).score).toBe('100');
});

test('[row 9] a test that is not passed leaves “incomplete” with its score, and can be passed the next time', async ({
  page,
}) => {
  const frame = await launch(page, lms.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await walkModule(frame, { answers: 'wrong' });
  await expect.poll(async () => (await committed(page)).score).toBe('0');
  expect((await committed(page)).status).toBe('incomplete');

  await frame.getByRole('button', { name: 'Try the test again' }).click();
  await takeTest(frame, { answers: 'right' });
  await expect.poll(async () => (await committed(page)).status).toBe('passed');
});

test('the same question comes back from the LMS’s suspend data alone, in a fresh browser', async ({
  page,
  browser,
}) => {
  const frame = await launch(page, lms.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await walkScreens(frame);
  await frame.getByRole('button', { name: 'Start the test' }).click();
  await answerQuestion(frame, 'wrong');
  const first = /^dynamics\/test\/./;
  await expect.poll(async () => (await committed(page)).location).toMatch(first);
  const { location } = await committed(page);
  await frame.getByRole('button', { name: 'Next question' }).click();
  await frame.getByText('Question 2 of 8').waitFor();
  const question = await questionOn(frame);
  await expect.poll(async () => (await committed(page)).location).not.toBe(location);
  const stored = await committed(page);

  const elsewhere = await browser.newContext();
  const again = await launch(await elsewhere.newPage(), lms.url, { stored });
  await again.getByText('Question 2 of 8').waitFor();
  expect(await questionOn(again)).toEqual(question);
  await elsewhere.close();
});

test('the same screen comes back from the device alone when the LMS has lost it', async ({ page }) => {
  const frame = await launch(page, lms.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByText('Screen 2 of').waitFor();
  const heading = await frame.locator('h1').textContent();
  await expect.poll(async () => (await committed(page)).location).not.toBe('');

  const again = await launch(page, lms.url);
  await again.getByRole('button', { name: 'Yes, it was me' }).click();
  await expect(again.locator('h1')).toHaveText(heading ?? '');
});

test('corrupt suspend data: the module runs, and the learner is told in one calm sentence', async ({ page }) => {
  const frame = await launch(page, lms.url, {
    stored: { ...FIRST_LAUNCH, suspendData: 'Q3J1bXBsZWQ=', status: 'incomplete' },
  });
  await expect(frame.locator('ds-notice-bar')).toBeVisible();
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
});

test('an LMS that throws on every call: the module runs, and says where the work is', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new Error('The session has ended.');
    };
    (window as unknown as { API: unknown }).API = { LMSInitialize: refuse, LMSGetLastError: refuse };
  });
  await page.goto(`${lms.url}index.html`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Screen 1 of').waitFor();
  await expect(page.locator('ds-connection-line')).toContainText('Saved on this device.');
});

test('[row 1] a tab killed one second after passing, by an LMS whose Finish does nothing, has lost nothing', async ({
  page,
}) => {
  const frame = await launch(page, lms.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await walkModule(frame, { answers: 'right' });
  await expect.poll(async () => (await committed(page)).status, { timeout: 1000 }).toBe('passed');
  const stored = await committed(page);
  expect(stored).toMatchObject({ score: '100', location: 'dynamics/test' });
  expect(stored.suspendData).not.toBe('');
  expect(await callsMade(page)).not.toContain('LMSFinish');
});

test('an LMS that leaves the parameters out of the address opens the module that its launch data names', async ({
  page,
}) => {
  const frame = await launch(page, lms.url, { launchData: 'module=dynamics' });
  await expect(frame.locator('ds-shell .heading')).toHaveText('Dynamics of domestic abuse');
});

test('[row 20] an API that comes seconds late is still found', async ({ page }) => {
  const frame = await launch(page, lms.url, { lateBy: 2500 });
  await frame.getByRole('button', { name: 'Start' }).waitFor();
  await expect.poll(() => callsMade(page)).toContain('LMSInitialize');
});

test('[row 20] where an LMS offers both standards, the one that the package was made for is spoken', async ({
  page,
}) => {
  const frame = await launch(page, lms.url, { standards: ['scorm2004', 'scorm12'] });
  await frame.getByRole('button', { name: 'Start' }).waitFor();
  await expect.poll(() => callsMade(page)).toContain('LMSInitialize');
  expect((await callsMade(page)).filter((call) => call.startsWith('Initialize'))).toEqual([]);
});
