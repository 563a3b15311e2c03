import { expect, type Frame, type Page, test } from '@playwright/test';
import { walkScreens } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_SCORM12_ZIP } from '../one-module/folders';
import { callsOn, keptBy, launchPlain, PLAIN_LMS_PAGE } from './plain-lms';
import { unzipPackage } from './unzip-package';

/** Portals hold the LMS in a frame of their own, on another site: `localhost` and `127.0.0.1` are two. */
const PORTAL_PAGE = '<!doctype html><title>Portal</title><script>0</script>';

let lms: StaticServer;
test.beforeAll(async () => {
  const more = { 'lms.html': PLAIN_LMS_PAGE, 'portal.html': PORTAL_PAGE };
  lms = await serve(await unzipPackage(ONE_MODULE_SCORM12_ZIP), { more });
});
test.afterAll(() => lms.down());

/** Whatever is thrown and not caught while a page is open. */
function thrownIn(page: Page): Error[] {
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  return thrown;
}

function namesOf(calls: Awaited<ReturnType<typeof callsOn>>): string[] {
  return calls.map(({ call }) => call);
}

/** The LMS's page in a frame of a portal on another site. */
async function openInPortal(page: Page): Promise<Frame> {
  await page.goto(`${lms.url.replace('localhost', '127.0.0.1')}portal.html`);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.style.cssText = 'width: 100%; height: 90vh';
    document.body.append(frame);
  }, `${lms.url}lms.html`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The portal should hold the LMS in a frame.');
  await frame.waitForFunction(() => 'launch' in window);
  return frame;
}

/**
 * Every kind of storage throws at a look, as some browsers do in a frame of another site. Locks are
 * denied there by Chromium itself.
 */
function blockStorage() {
  const get = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
    Object.defineProperty(window, name, { get, configurable: true });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get, set: get });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get });
  Object.defineProperty(Navigator.prototype, 'storage', { get });
}

test('[row 2] in a frame where unload is forbidden, out of view commits, going away finishes once, and coming back works', async ({
  page,
}) => {
  const thrown = thrownIn(page);
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest) {
      if (/unload/.test(type)) throw new Error(`Nobody may listen to ${type}.`);
      // biome-ignore lint/suspicious/noExplicitAny: whatever the page gave
      (listen as any).call(this, type, ...rest);
    };
  });
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'unload=()' } });
  });
  await page.goto(`${lms.url}lms.html`);
  const frame = await launchPlain(page);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByText('Screen 2 of').waitFor();
  await frame.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(
    namesOf(await callsOn(page))
      .filter((call) => !call.startsWith('LMSGetValue'))
      .at(-1),
  ).toBe('LMSCommit');
  expect((await keptBy(page))['cmi.core.lesson_location']).toMatch(/^dynamics\/./);
  expect(namesOf(await callsOn(page))).not.toContain('LMSFinish');

  await frame.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(namesOf(await callsOn(page)).filter((call) => call === 'LMSFinish')).toHaveLength(1);
  await frame.evaluate(() => setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))));
  await expect.poll(async () => namesOf(await callsOn(page)).filter((call) => call === 'LMSInitialize').length).toBe(2);
  await frame.getByText('Screen 2 of').waitFor();
  expect(thrown).toEqual([]);
});

/** Opens the second screen in an ordinary browser, and answers with what the LMS has then and the screen's heading. */
async function readTwoScreens(page: Page) {
  await page.goto(`${lms.url}lms.html`);
  const frame = await launchPlain(page);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
  const before = (await keptBy(page))['cmi.core.lesson_location'];
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByText('Screen 2 of').waitFor();
  await expect.poll(async () => (await keptBy(page))['cmi.core.lesson_location']).not.toBe(before);
  return { values: await keptBy(page), heading: (await frame.locator('h1').textContent()) ?? '' };
}

test('[row 24] in a frame of another site where all storage throws, the module resumes from the LMS’s data alone', async ({
  page,
  browser,
}) => {
  const { values, heading } = await readTwoScreens(page);
  const context = await browser.newContext();
  await context.addInitScript(blockStorage);
  const elsewhere = await context.newPage();
  const thrown = thrownIn(elsewhere);
  const portal = await openInPortal(elsewhere);
  const frame = await launchPlain(portal, { values });
  await expect(frame.locator('h1')).toHaveText(heading);
  await expect(frame.locator('ds-notice-bar')).toContainText('does not let us keep anything on this device');
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByText('Screen 3 of').waitFor();
  await expect(frame.locator('ds-connection-line')).toContainText('Saved, and sent to your learning system.');
  expect((await keptBy(portal))['cmi.suspend_data']).not.toBe(values['cmi.suspend_data']);
  expect(thrown).toEqual([]);
  await context.close();
});

for (const size of [
  { width: 320, height: 240 },
  { width: 1024, height: 200 },
]) {
  test(`[row 25] in a frame of ${size.width} by ${size.height} the module scrolls by itself, and opens no window`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.open = () => {
        throw new Error('Nobody may open a window.');
      };
    });
    const thrown = thrownIn(page);
    const opened: unknown[] = [];
    page.on('popup', (popup) => opened.push(popup.url()));
    await page.goto(`${lms.url}lms.html`);
    const frame = await launchPlain(page, { size });
    await frame.getByRole('button', { name: 'Start' }).click();
    await frame.getByText('Screen 1 of').waitFor();
    expect(await overflowOf(frame)).toEqual({ down: true, across: 0 });
    await walkScreens(frame);
    expect((await overflowOf(frame)).across).toBe(0);
    await frame.getByRole('button', { name: 'Start the test' }).click();
    await frame.getByText('Question 1 of 8').waitFor();
    await frame.getByRole('button', { name: 'Exit' }).click();
    await frame.waitForURL(/leave\.html/);
    expect([opened, thrown]).toEqual([[], []]);
  });
}

/** Whether the page reaches further down than its frame and can be scrolled there, and by how much it is too wide. */
async function overflowOf(frame: Frame) {
  return frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    scrollTo(0, scrollHeight);
    return { down: scrollHeight > clientHeight && scrollY > 0, across: scrollWidth - clientWidth };
  });
}
