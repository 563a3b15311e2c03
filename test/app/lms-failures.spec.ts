import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Frame, type Page, test } from '@playwright/test';
import { answerQuestion, takeTest, walkScreens } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_SCORM12_ZIP } from '../one-module/folders';
import { startKillable } from './killable-browser';
import { callsOn, keptBy, launchPlain, PLAIN_LMS_PAGE, type PlainLaunch } from './plain-lms';
import { unzipPackage } from './unzip-package';

type Values = Readonly<Record<string, unknown>>;

let lms: StaticServer;
/** What an LMS has of a learner at the first question of the test, and of one who has passed. */
let atTest: Values;
let passed: Values;

test.beforeAll(async ({ browser }) => {
  lms = await serve(await unzipPackage(ONE_MODULE_SCORM12_ZIP), { more: { 'lms.html': PLAIN_LMS_PAGE } });
  ({ atTest, passed } = await walked(browser));
});
test.afterAll(() => lms.down());

async function open(page: Page, how: PlainLaunch = {}): Promise<Frame> {
  await page.goto(`${lms.url}lms.html`);
  return launchPlain(page, how);
}

async function walked(browser: Browser) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const status = async () => (await keptBy(page))['cmi.core.lesson_status'];
  const location = async () => (await keptBy(page))['cmi.core.lesson_location'];
  const frame = await open(page);
  await frame.getByRole('button', { name: 'Start' }).click();
  await walkScreens(frame);
  await frame.getByRole('button', { name: 'Start the test' }).click();
  await expect.poll(location).toMatch(/^dynamics\/test\/./);
  const atTest = await keptBy(page);
  await takeTest(frame, { answers: 'right' });
  await expect.poll(status).toBe('passed');
  const passed = await keptBy(page);
  await context.close();
  return { atTest, passed };
}

test('[row 6] an LMS that saves nothing is told of in an announced message that stays, and in the line below', async ({
  page,
}) => {
  const frame = await open(page, { values: atTest, refuses: true });
  await answerQuestion(frame, 'wrong');
  const message = frame.locator('ds-notice-bar').getByRole('status');
  await expect(message).toContainText('did not save your progress', { timeout: 10_000 });
  await frame.getByRole('button', { name: 'Next question' }).click();
  await frame.getByText('Question 2 of 8').waitFor();
  await expect(message).toContainText('You can carry on: your work is saved on this device');
  await expect(frame.locator('ds-connection-line').getByRole('status')).toContainText('Saved on this device.');
});

test('[row 6] an LMS that says yes while the network is gone is not believed, and hears of it all when it is back', async ({
  context,
  page,
}) => {
  const frame = await open(page, { values: atTest });
  const line = frame.locator('ds-connection-line').getByRole('status');
  await expect(line).toContainText('Saved, and');
  await context.setOffline(true);
  await answerQuestion(frame, 'wrong');
  await expect(line).toContainText('Saved on this device.', { timeout: 10_000 });
  const before = (await callsOn(page)).length;
  await context.setOffline(false);
  await expect(line).toContainText('Saved, and sent to your learning system.');
  const after = (await callsOn(page)).slice(before).map(({ call }) => call);
  expect(after).toContain('LMSSetValue cmi.suspend_data');
  expect(after.filter((call) => !call.startsWith('LMSGetValue')).at(-1)).toBe('LMSCommit');
});

test('[row 7] an answer, out of view, killed: the device and the LMS each bring the answer back by themselves', async ({
  page,
}) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'doorstep-profile-'));
  const first = await startKillable(profile);
  const frame = await open(first.page, { values: atTest });
  await answerQuestion(frame, 'wrong');
  await frame.getByRole('button', { name: 'Next question' }).waitFor();
  await frame.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const values = await keptBy(first.page);
  expect((await callsOn(first.page)).map(({ call }) => call)).not.toContain('LMSFinish');
  await first.kill();

  const second = await startKillable(profile);
  const fromDevice = await open(second.page);
  await fromDevice.getByRole('button', { name: 'Yes, it was me' }).click();
  await fromDevice.getByRole('button', { name: 'Next question' }).waitFor();
  await second.kill();
  const fromLms = await open(page, { values });
  await fromLms.getByRole('button', { name: 'Next question' }).waitFor();
  await rm(profile, { recursive: true, force: true });
});

test('[row 26] a pass that the LMS never heard of is committed within a second of the next launch', async ({
  page,
}) => {
  await open(page, { values: { ...passed, 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '' } });
  const kept = async () => {
    const { 'cmi.core.lesson_status': status, 'cmi.core.score.raw': score } = await keptBy(page);
    return { status, score };
  };
  await expect.poll(kept, { timeout: 1000 }).toEqual({ status: 'passed', score: '100' });
});

test('[row 36] an LMS that takes 300 ms a call: feedback is painted first, then come four values at most and one commit', async ({
  page,
}) => {
  const frame = await open(page, { values: atTest, slowBy: 300 });
  let before = 0;
  const since = async () => (await callsOn(page)).slice(before);
  const calls = async () => (await since()).map(({ call }) => call);
  await frame.locator('ds-test ds-question').getByRole('button', { name: 'Answer', exact: true }).waitFor();
  // The launch has been told, and is still to be read back.
  await expect.poll(calls).toContain('LMSCommit');
  before = (await callsOn(page)).length;
  await answerQuestion(frame, 'wrong');
  await expect.poll(calls, { timeout: 15_000 }).toContain('LMSCommit');
  const told = (await since()).filter(({ call }) => !call.includes('cmi.interactions'));
  expect((await since()).filter(({ holdsUpFeedback }) => holdsUpFeedback)).toEqual([]);
  expect(told.filter(({ call }) => call === 'LMSCommit')).toHaveLength(1);
  const sets = told.filter(({ call }) => call.startsWith('LMSSetValue'));
  expect(sets.length).toBeGreaterThan(0);
  expect(sets.length).toBeLessThanOrEqual(4);
});
