import { expect, test } from '@playwright/test';
import { focusedText, open, settle, show, someExampleNames } from './gallery-page';

/** Exit takes the page away on purpose; its own test is with the others of safety. */
const LEAVES = 'Exit';

test('after any button is pressed, in any state, focus is somewhere', async ({ page }) => {
  test.setTimeout(180_000);
  const pressed: string[] = [];
  for (const name of await someExampleNames(page)) {
    await show(page, name);
    const labels = await page.getByRole('button').allTextContents();
    for (const [index, text] of labels.entries()) {
      const label = text.trim();
      if (label === LEAVES) continue;
      if (index > 0) await show(page, name);
      await page.getByRole('button').nth(index).press('Enter');
      await settle(page);
      expect(await focusedText(page), `${name}: ${label}`).not.toBe('(body)');
      pressed.push(label);
    }
  }
  expect(pressed.length).toBeGreaterThan(25);
});

test('after an answer, focus is on what became of it', async ({ page }) => {
  await show(page, 'single');
  await page.getByRole('radio', { name: /^A fight/ }).check();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect.poll(() => focusedText(page)).toBe('Not this one. The right answer is marked below.');
});

test('a new screen begins at its heading, at the top of the page', async ({ page }) => {
  await show(page, 'screen');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => focusedText(page)).toBe('The third bathroom lock');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the page as it is first opened keeps focus where the browser put it', async ({ page }) => {
  await open(page, 'screen');
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Skip to the main content');
});

test('the next question of a test begins at its number', async ({ page }) => {
  await show(page, 'test-told');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect.poll(() => focusedText(page)).toBe('Question 2 of 4');
});

test('the skip link leads to the main content and adds nothing to the history', async ({ page }) => {
  await open(page, 'home-one');
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toMatch(/^Start/);
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([before, '']);
});
