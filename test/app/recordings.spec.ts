import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { SIGNS_OF_LIFE } from '../../src/app/idle';
import { type Built, buildRecordings, TONE } from '../content/built-recordings';
import { openToLearn, readTo } from './learn';

let built: Built;
let site: StaticServer;
test.beforeAll(async () => {
  built = await buildRecordings();
  site = await serve(built.app);
});
test.afterAll(async () => {
  await site.down();
  await built.remove();
});

const recording = (page: Page) => page.locator('ds-recording', { hasText: 'A word from our lead' });
const play = (page: Page) =>
  recording(page)
    .locator('audio')
    .evaluate((audio: HTMLAudioElement) => audio.play());

test('whoever cannot have a recording has its words at once', async ({ browser }) => {
  // What is not kept yet, with the network gone.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/*.wav', (route) => route.abort());
  await openToLearn(page, site.url);
  await readTo(page, 1);
  const words = recording(page).getByText('you do not have to be sure');
  await expect(words).toBeHidden();
  await play(page).catch(() => 'It cannot be played.');
  await expect(recording(page).getByText('The recording cannot be played here.')).toBeVisible();
  await expect(words).toBeVisible();
  await page.unroute('**/*.wav');
  await recording(page).getByRole('button', { name: 'Try to load it again' }).click();
  await play(page);
  await expect(recording(page).getByText('The recording cannot be played here.')).toBeHidden();
  await page.close();
});

test('a recording plays when it is asked to and stops with its screen, with a network and without one', async ({
  page,
}) => {
  await openToLearn(page, site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await readTo(page, 1);
  const audio = await recording(page).locator('audio').elementHandle();
  expect(await audio?.evaluate((player: HTMLAudioElement) => player.paused && player.networkState)).toBe(1);
  // What keeps a turn from ending while somebody listens and touches nothing.
  const heard = page.evaluate(
    (sign) => new Promise<void>((done) => window.addEventListener(sign, () => done(), { once: true })),
    SIGNS_OF_LIFE.find((sign) => sign.startsWith('ds-')) ?? '',
  );
  await play(page);
  await heard;
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 2 of').waitFor();
  expect(await audio?.evaluate((player: HTMLAudioElement) => player.paused && !player.ended)).toBe(true);

  await site.down();
  await page.reload();
  await page.getByRole('button', { name: 'Back' }).click();
  const answered = page.waitForResponse(/\.wav$/);
  await play(page);
  expect((await answered).status()).toBe(206);
  await expect
    .poll(() =>
      recording(page)
        .locator('audio')
        .evaluate((player: HTMLAudioElement) => player.currentTime),
    )
    .toBeGreaterThan(0);
  await recording(page).getByRole('button', { name: 'What is said in it' }).click();
  await expect(recording(page).getByText('you do not have to be sure')).toBeVisible();
  expect(await ask(page, 'bytes=8-11')).toEqual({
    status: 206,
    range: `bytes 8-11/${TONE.length}`,
    bytes: [...TONE.subarray(8, 12)],
  });
  expect(await ask(page, '')).toMatchObject({ status: 200, range: null });
  await site.up();
});

test('a recording stops when another page has the place of its own, and is there afterwards', async ({ page }) => {
  await openToLearn(page, site.url);
  await readTo(page, 1);
  const audio = recording(page).locator('audio');
  // The tone is short: it goes on until somebody stops it.
  await audio.evaluate((player: HTMLAudioElement) => Object.assign(player, { loop: true }));
  await play(page);
  await page.getByText('Screens in this module').click();
  await page.getByRole('button', { name: 'Where this comes from' }).click();
  await expect(audio).toBeHidden();
  const isPaused = () => audio.evaluate((player: HTMLAudioElement) => player.paused);
  await expect.poll(isPaused).toBe(true);
  await page.getByRole('button', { name: 'Back to where you were' }).last().click();
  await expect(audio).toBeVisible();
  expect(await isPaused()).toBe(true);
});

/** As a player asks for a piece of the recording; '' for the whole of it. */
async function ask(page: Page, range: string) {
  const file = await recording(page).locator('audio').getAttribute('src');
  return page.evaluate(
    async ([url, asked]) => {
      const answer = await fetch(url!, asked ? { headers: { Range: asked } } : {});
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, range: answer.headers.get('content-range'), bytes: [...bytes.slice(0, 4)] };
    },
    [file, range],
  );
}
