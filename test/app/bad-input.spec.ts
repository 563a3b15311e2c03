import { expect, type Frame, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { encode } from '../../src/record/codec';
import { ONE_MODULE_SCORM12_ZIP } from '../one-module/folders';
import { fourFinishedModules, fourModuleCourse } from '../record/four-modules';
import { learnAs } from './learn';
import { launchPlain, PLAIN_LMS_PAGE } from './plain-lms';
import { unzipPackage } from './unzip-package';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

const MARKUP = '<img src="x" onerror="top.isHacked = true"><b>Ada</b>';

let lms: StaticServer;
test.beforeAll(async () => {
  lms = await serve(await unzipPackage(ONE_MODULE_SCORM12_ZIP), { more: { 'lms.html': PLAIN_LMS_PAGE } });
});
test.afterAll(() => lms.down());

/** What Help hands over for the help desk. */
async function detailsOf(page: Page, frame: Frame): Promise<string> {
  await frame.getByRole('button', { name: 'Help' }).click();
  await frame.getByRole('button', { name: 'Copy the details' }).click();
  await frame.getByText('Copied. You can paste it into a message.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an LMS whose every word is odd: the module runs, no markup is made, one calm sentence, and the log says what was odd', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.goto(`${lms.url}lms.html`);
  const frame = await launchPlain(page, {
    values: {
      'cmi.core.student_id': MARKUP,
      'cmi.core.student_name': MARKUP.repeat(200),
      'cmi.core.lesson_mode': 'LEARN',
      'cmi.core.credit': { is: 'credit' },
      'cmi.core.lesson_status': MARKUP,
      'cmi.core.score.raw': '100,5',
      'cmi.core.total_time': '-PT5S',
      'cmi.student_data.mastery_score': '1e999',
      'cmi.student_preference.language': 'english',
      'cmi.student_preference.audio': 'loud',
      'cmi.interactions._count': 'many',
      'cmi.launch_data': `module=${MARKUP}`,
      'cmi.suspend_data': encode(fourFinishedModules, fourModuleCourse, 4096),
    },
  });
  await expect(frame.locator('ds-notice-bar')).toContainText('because it belongs to another course');
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByText('Screen 2 of').waitFor();
  await expect(frame.locator('img[src=x]')).toHaveCount(0);
  await expect(frame.locator('ds-shell')).not.toContainText('Ada');
  await expect(frame.locator('ds-connection-line')).toContainText('Saved, and sent to your learning system.');

  const details = await detailsOf(page, frame);
  for (const [element, takenAs] of [
    ['core.lesson_mode', '“normal”'],
    ['core.credit', 'text'],
    ['core.score.raw', 'none'],
    ['student_data.mastery_score', 'none'],
    ['student_preference.language', 'none'],
    ['core.student_name', 'what can be shown of it'],
  ]) {
    expect(details).toContain(
      `LMSGetValue cmi.${element} answered what cannot be used as it is; it was taken as ${takenAs}.`,
    );
  }
  expect(details).not.toMatch(/Ada|onerror|LEARN|100,5/);
  expect(await page.evaluate(() => 'isHacked' in window)).toBe(false);
  expect(thrown).toEqual([]);
});

test('an LMS whose API throws when it is only looked at: the module runs, and everything is kept on the device', async ({
  page,
}) => {
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.goto(`${lms.url}lms.html`);
  await page.evaluate(() => {
    const get = () => {
      throw new Error('The session has ended.');
    };
    for (const name of ['API', 'API_1484_11']) Object.defineProperty(window, name, { get, set: () => {} });
  });
  const frame = await launchPlain(page);
  await learnAs(frame);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
  await expect(frame.locator('ds-connection-line')).toContainText('Saved on this device.');
  expect(thrown).toEqual([]);
});
