import { expect, test } from '@playwright/test';
import { answerQuestion, walkModule, walkScreens } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_PACKAGES } from '../one-module/folders';
import { callsMade, committed, launch, lmsPage } from './lms';
import { unzipPackage } from './unzip-package';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

const standards = ['scorm2004'] as const;

for (const edition of ['3rd', '4th']) {
  test.describe(`SCORM 2004 ${edition} Edition`, () => {
    let lms: StaticServer;
    test.beforeAll(async () => {
      const folder = await unzipPackage(`${ONE_MODULE_PACKAGES}/doorstep-scorm2004-${edition}.zip`);
      lms = await serve(folder, { more: { 'lms.html': await lmsPage() } });
    });
    test.afterAll(() => lms.down());

    test('[row 5] opening and leaving at once leaves “incomplete”, success unknown and no score', async ({ page }) => {
      const frame = await launch(page, lms.url, { standards });
      await frame.getByRole('button', { name: 'Start' }).waitFor();
      await frame.getByRole('button', { name: 'Exit' }).click();
      await expect.poll(() => callsMade(page)).toContain('Terminate');
      expect(await committed(page)).toMatchObject({ status: 'incomplete unknown', score: '' });
    });

    test('from launch to completed and passed, with a score, its answers and its objectives', async ({ page }) => {
      const frame = await launch(page, lms.url, { standards });
      await frame.getByRole('button', { name: 'Start' }).click();
      await walkModule(frame, { answers: 'right', playsStories: true });
      await expect.poll(async () => (await committed(page)).status).toBe('completed passed');
      expect((await committed(page)).score).toBe('100');
      const calls = await callsMade(page);
      expect(calls).toContain('SetValue cmi.score.scaled 1');
      expect(calls).toContain('SetValue cmi.progress_measure 1');
      expect(calls.filter((call) => /interactions\.\d+\.learner_response/.test(call))).toHaveLength(8);
      expect(calls.some((call) => /objectives\.\d+\.id/.test(call))).toBe(true);
    });

    test('the same question comes back from the LMS’s suspend data alone', async ({ page, browser }) => {
      const frame = await launch(page, lms.url, { standards });
      await frame.getByRole('button', { name: 'Start' }).click();
      await walkScreens(frame);
      await frame.getByRole('button', { name: 'Start the test' }).click();
      await answerQuestion(frame, 'wrong');
      const { location } = await committed(page);
      await frame.getByRole('button', { name: 'Next question' }).click();
      await expect.poll(async () => (await committed(page)).location).not.toBe(location);
      const elsewhere = await browser.newContext();
      const stored = await committed(page);
      const again = await launch(await elsewhere.newPage(), lms.url, { standards, stored });
      await again.getByText('Question 2 of 8').waitFor();
      await elsewhere.close();
    });
  });
}
