import { type Browser, expect, type Frame, type Page, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { tabTo } from '../elements/gallery-page';
import { ONE_MODULE_APP } from '../one-module/folders';
import { goHome, openToLearn, startLearning } from './learn';
import { committed, FIRST_LAUNCH, launch, lmsPage } from './lms';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => app.down());

const press = (player: Page | Frame, name: string | RegExp) => player.getByRole('button', { name }).click();

/** A tablet without an LMS, on which somebody works. */
async function workOnTablet(browser: Browser, work: (tablet: Page) => Promise<void>): Promise<Page> {
  const tablet = await (await browser.newContext()).newPage();
  await openToLearn(tablet, app.url);
  await press(tablet, /^Start/);
  await work(tablet);
  return tablet;
}

async function passTest(tablet: Page): Promise<void> {
  await walkModule(tablet, { answers: 'right' });
  await press(tablet, 'Finish the module');
}

async function codeOf(tablet: Page, name: string): Promise<string> {
  await press(tablet, 'Take it to your learning system');
  await tablet.getByLabel('Your name or initials').fill(name);
  const text = tablet.getByRole('textbox', { name: 'The code as text' });
  await expect(text).toHaveValue(/^DSC1/);
  return text.inputValue();
}

async function giveCode(player: Page | Frame, code: string): Promise<void> {
  await press(player, 'I did this offline');
  await player.getByRole('textbox', { name: 'The code' }).fill(code);
  await press(player, 'Look at the code');
}

test('[row 18] work of a tablet that never met an LMS gets there by its code: whole, once, and only after a yes', async ({
  browser,
  page,
}) => {
  const tablet = await workOnTablet(browser, passTest);
  const code = await codeOf(tablet, 'Sam');
  await expect(tablet.getByRole('img', { name: 'The code as a picture' })).toBeVisible();
  await tablet.context().close();

  const player = await launch(page, app.url);
  await expect.poll(async () => (await committed(page)).status).toBe('incomplete');
  const before = await committed(page);

  await giveCode(
    player,
    code.replace(/.(?=.{40}$)/, (symbol) => (symbol === '7' ? '8' : '7')),
  );
  await expect(player.getByText('This code is not complete, or something in it has changed.')).toBeVisible();
  await player.getByRole('textbox', { name: 'The code' }).fill('Dear Sam, see you on Friday.');
  await press(player, 'Look at the code');
  await expect(player.getByText('There is no code of this course in this.')).toBeVisible();

  await player.getByRole('textbox', { name: 'The code' }).fill(`> ${code.toLowerCase().replace(/ /g, '\n> ')}`);
  await press(player, 'Look at the code');
  await expect(player.getByText('Work of ‘Sam’')).toBeVisible();
  await expect(player.getByText(/^\d+ of \d+ screens, test passed with 100%$/)).toBeVisible();
  expect(await committed(page)).toEqual(before);

  await press(player, 'Yes, I am Sam');
  await expect(player.getByRole('heading', { name: 'Your work is here' })).toBeFocused();
  await expect.poll(() => committed(page)).toMatchObject({ status: 'passed', score: '100' });
  await expect(player.locator('ds-connection-line')).toContainText('sent to your learning system');

  const after = await committed(page);
  await goHome(player);
  await expect(player.getByText('Passed, 100%')).toBeVisible();
  await giveCode(player, code);
  await press(player, 'Yes, I am Sam');
  await expect(player.getByRole('heading', { name: 'You have all of this already' })).toBeVisible();
  expect(await committed(page)).toEqual(after);
});

test('work that is half done is gone on with where the code is taken in, and a no changes nothing', async ({
  browser,
  page,
}) => {
  const tablet = await workOnTablet(browser, async (learner) => {
    await press(learner, 'Next');
    await learner.getByText('Screen 2 of').waitFor();
    await goHome(learner);
  });
  const code = await codeOf(tablet, '');
  await tablet.context().close();

  const player = await launch(page, app.url);
  await giveCode(player, code);
  await expect(player.getByText('No name was given with this work.')).toBeVisible();
  await expect(player.getByText(/^1 of \d+ screens$/)).toBeVisible();
  await press(player, 'No, use another code');
  await goHome(player);
  await expect(player.getByText('Not started')).toBeVisible();
  await giveCode(player, code);
  await press(player, 'Yes, this is my work');
  await goHome(player);
  await expect(player.getByText(/^1 of \d+ screens$/)).toBeVisible();
});

test('[row 17] a tablet whose storage was cleared has its work back by a code that was kept elsewhere', async ({
  browser,
}) => {
  const tablet = await workOnTablet(browser, passTest);
  const code = await codeOf(tablet, 'Sam');
  const cdp = await tablet.context().newCDPSession(tablet);
  await cdp.send('Storage.clearDataForOrigin', { origin: app.url, storageTypes: 'all' });
  await tablet.reload();
  await startLearning(tablet);
  await expect(tablet.getByText('Not started')).toBeVisible();
  await press(tablet, 'I have a code');
  await tablet.getByRole('textbox', { name: 'The code' }).fill(code);
  await press(tablet, 'Look at the code');
  await press(tablet, 'Yes, I am Sam');
  await expect(tablet.getByText('It is saved on this device.')).toBeVisible();
  await tablet.reload();
  await expect(tablet.getByText('Passed, 100%')).toBeVisible();
  await tablet.context().close();
});

test('with the keyboard alone a code is made, looked at and taken in', async ({ browser, page }) => {
  const tablet = await workOnTablet(browser, passTest);
  await tabTo(tablet, 'Take it to your learning system');
  await tablet.keyboard.press('Enter');
  await expect(tablet.getByRole('heading', { name: 'Take it to your learning system' })).toBeFocused();
  await tablet.keyboard.press('Tab');
  await tablet.keyboard.type('Sam');
  await tabTo(tablet, 'Copy the text');
  await tablet.keyboard.press('Shift+Tab');
  const code = await tablet.getByRole('textbox', { name: 'The code as text' }).inputValue();
  await expect(tablet.getByRole('textbox', { name: 'The code as text' })).toBeFocused();
  await tabTo(tablet, 'Course home');
  await tablet.keyboard.press('Enter');
  await tablet.getByText('Passed, 100%').waitFor();
  await tablet.context().close();

  await openToLearn(page, app.url);
  await tabTo(page, 'I have a code');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'I have a code' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(code.slice(1));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // What was wrong has the focus, and the box is one step back.
  await expect(page.getByText('There is no code of this course in this.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Is this your work?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your work is here' })).toBeFocused();
});

test('where nothing is recorded, or the LMS has the work, no code is offered', async ({ page }) => {
  const player = await launch(page, app.url);
  await press(player, /^Start/);
  await press(player, 'Next');
  await goHome(player);
  await expect(player.locator('ds-connection-line')).toContainText('sent to your learning system');
  await expect(player.getByRole('button', { name: 'Take it to your learning system' })).toHaveCount(0);
  await expect(player.getByRole('button', { name: 'I did this offline' })).toBeVisible();
});

test('both pages open with no network, add nothing to the history, and keep no name', async ({ page }) => {
  await openToLearn(page, app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.context().setOffline(true);
  await press(page, /^Start/);
  await press(page, 'Next');
  await goHome(page);
  const entries = await page.evaluate(() => history.length);
  const code = await codeOf(page, 'Samantha');
  await goHome(page);
  await press(page, 'I have a code');
  await page.getByRole('textbox', { name: 'The code' }).fill(code);
  await press(page, 'Look at the code');
  await press(page, 'Yes, I am Samantha');
  await expect(page.getByRole('heading', { name: 'You have all of this already' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await goHome(page);
  await press(page, 'Take it to your learning system');
  await expect(page.getByLabel('Your name or initials')).toHaveValue('');
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const read = (name: string) =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db
            .transaction([...db.objectStoreNames])
            .objectStore('episodes')
            .getAll();
          all.onsuccess = () => done(all.result);
        };
      });
    const stored = await Promise.all(names.filter((name) => name.startsWith('doorstep-')).map(read));
    return JSON.stringify([stored, { ...localStorage }, { ...sessionStorage }]);
  });
  expect(kept).toContain('seen');
  expect(kept).not.toContain('Samantha');
});

/** Puts a camera and a reader of codes into the page; what the camera sees is set by `showCamera`. */
async function giveCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const world = window as unknown as { inView: string; tracks: MediaStreamTrack[]; BarcodeDetector: unknown };
    world.inView = '';
    world.tracks = [];
    world.BarcodeDetector = class {
      async detect(video: HTMLVideoElement) {
        return world.inView !== '' && video.videoWidth > 0 ? [{ rawValue: world.inView }] : [];
      }
    };
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d')!;
      const stream = canvas.captureStream(10);
      setInterval(() => pen.fillRect(0, 0, Math.random() * 99, 9), 50);
      world.tracks.push(...stream.getTracks());
      return stream;
    };
  });
}

const cameras = (page: Page) =>
  page.evaluate(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState));
const showCamera = (page: Page, text: string) =>
  page.evaluate((seen) => void Object.assign(window, { inView: seen }), text);

test('the camera is on only between a press and a code, a stop or leaving', async ({ browser, page }) => {
  const tablet = await workOnTablet(browser, passTest);
  const code = (await codeOf(tablet, 'Sam')).replaceAll(' ', '');
  await tablet.context().close();

  await giveCamera(page);
  await openToLearn(page, app.url);
  await press(page, 'I have a code');
  await expect(page.getByRole('button', { name: 'Scan with the camera' })).toBeVisible();
  expect(await cameras(page)).toEqual([]);

  await press(page, 'Scan with the camera');
  await expect.poll(() => cameras(page)).toEqual(['live']);
  await press(page, 'Stop the camera');
  await expect(page.getByRole('button', { name: 'Scan with the camera' })).toBeFocused();
  expect(await cameras(page)).toEqual(['ended']);

  await press(page, 'Scan with the camera');
  await expect.poll(() => cameras(page)).toEqual(['ended', 'live']);
  await goHome(page);
  await expect.poll(() => cameras(page)).toEqual(['ended', 'ended']);

  await press(page, 'I have a code');
  await press(page, 'Scan with the camera');
  await showCamera(page, 'https://a-poster.example/');
  await expect(page.getByText('There is no code of this course in this.')).toBeVisible();
  await showCamera(page, code);
  await press(page, 'Scan with the camera');
  await expect(page.getByText('Work of ‘Sam’')).toBeVisible();
  expect((await cameras(page)).every((state) => state === 'ended')).toBe(true);
});

test('a camera that may not be used is told of, and the code can still be pasted', async ({ page }) => {
  await giveCamera(page);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await openToLearn(page, app.url);
  await press(page, 'I have a code');
  await press(page, 'Scan with the camera');
  await expect(page.getByText('The camera cannot be used here.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'The code' })).toBeEnabled();
});

test('a browser that cannot scan says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BarcodeDetector'));
  const player = await launch(page, app.url, { stored: FIRST_LAUNCH });
  await press(player, 'I did this offline');
  await expect(player.getByText('This browser cannot scan a code. Paste or type it instead.')).toBeVisible();
});
