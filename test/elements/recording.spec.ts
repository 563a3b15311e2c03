import { expect, test } from '@playwright/test';
import { show } from './gallery-page';

test('a film leaves full screen at once, so that Exit stays in reach', async ({ page }) => {
  await show(page, 'recording-film');
  const seen = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const wasFull: boolean[] = [];
    const isOver = new Promise<void>((over) => {
      document.addEventListener('fullscreenchange', () => {
        wasFull.push(document.fullscreenElement !== null);
        if (wasFull.length === 2) over();
      });
    });
    await video.requestFullscreen();
    await isOver;
    return wasFull;
  });
  expect(seen).toEqual([true, false]);
});

test('in Safari it comes back too, from its full screen on a phone and from a window of its own', async ({ page }) => {
  await show(page, 'recording-film');
  const asked = await page.locator('video').evaluate((video) => {
    const heard: string[] = [];
    // As Safari has them, which cannot be driven here.
    Object.assign(video, {
      webkitPresentationMode: 'inline',
      webkitSetPresentationMode: (mode: string) => heard.push(mode),
      webkitExitFullscreen: () => heard.push('exit'),
    });
    video.dispatchEvent(new Event('webkitpresentationmodechanged'));
    video.dispatchEvent(new Event('webkitbeginfullscreen'));
    Object.assign(video, { webkitPresentationMode: 'picture-in-picture' });
    video.dispatchEvent(new Event('webkitpresentationmodechanged'));
    return heard;
  });
  expect(asked).toEqual(['exit', 'inline']);
});

test('a film that cannot be played says so and can be tried again, whether its captions are there or not', async ({
  page,
}) => {
  await show(page, 'recording-film-missing');
  const status = page.locator('ds-recording').getByRole('status');
  await expect(status).toContainText('The film cannot be played here.');
  await expect(status).not.toContainText('captions');
  await page.locator('video').evaluate((video) => video.dispatchEvent(new Event('playing')));
  await expect(status).toHaveText('The captions cannot be shown here. What is said and shown in the film is below.');
});
