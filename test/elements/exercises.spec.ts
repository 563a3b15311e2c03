import { expect, test } from '@playwright/test';
import { fired, focusedText, settle, show, tabTo } from './gallery-page';

test('a record is rewritten by keyboard: other words, the next phrase, and the whole of it at the end', async ({
  page,
}) => {
  await show(page, 'rewrite');
  await tabTo(page, 'Use these words');
  await page.keyboard.press('Enter');
  const reason = 'Pick one of the ways to write it first.';
  await expect(page.getByRole('status').filter({ hasText: reason })).toBeAttached();
  expect(await fired(page)).toEqual([]);

  await page.getByRole('radio', { name: 'very emotional' }).focus();
  await page.keyboard.press('Space');
  await tabTo(page, 'Use these words');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('It can be written better');
  await tabTo(page, 'Choose other words');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('What could stand here instead of “hysterical”?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Use these words');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('A better way to write it');

  for (const asked of ['claims that her', 'it takes two']) {
    await tabTo(page, 'Next phrase');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe(`What could stand here instead of “${asked}”?`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(page, 'Use these words');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe('A better way to write it');
  }
  await tabTo(page, 'Read it rewritten');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('As it reads rewritten');
  await expect(page.getByText('Tenant crying, with shaking hands, said:')).toBeVisible();
  expect((await fired(page)).map(({ detail }) => (detail as { response: string }).response)).toEqual([
    'aa',
    'ab',
    'abba',
    'abbaca',
  ]);
});

test('a record shows no way to read it rewritten while a phrase is still to do', async ({ page }) => {
  await show(page, 'rewrite-begun');
  await expect(page.getByRole('heading', { name: 'As it reads rewritten' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /hysterical/ })).toContainText('Done');
});

test('the same words for a phrase once more are shown again, and tell nothing', async ({ page }) => {
  await show(page, 'rewrite-done');
  await page.getByRole('button', { name: /hysterical/ }).click();
  await page.getByRole('button', { name: 'Choose other words' }).click();
  await page.getByRole('radio', { name: 'crying, with shaking hands' }).check();
  await page.getByRole('button', { name: 'Use these words' }).click();
  await expect.poll(() => focusedText(page)).toBe('A better way to write it');
  expect(await fired(page)).toEqual([]);
});

test('cards are sorted by keyboard, a card at a time, and can be sorted again', async ({ page }) => {
  await show(page, 'sort');
  const check = page.getByRole('button', { name: 'Check my groups' });
  await expect(check).toHaveAccessibleDescription('Pick a group for each one first.');
  await page.getByRole('group', { name: 'The bathroom lock' }).getByRole('radio', { name: 'Fact' }).focus();
  for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  await settle(page);
  expect(await focusedText(page)).toBe('Check my groups');
  await page.keyboard.press('Enter');
  expect(await fired(page)).toEqual([
    { name: 'ds-practise', detail: { block: 'fact-or-opinion', response: 'a1b2c1d2' } },
  ]);
  await expect.poll(() => focusedText(page)).toBe('All of them are where they belong.');
  await tabTo(page, 'Sort them again');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toMatch(/^You write up a visit/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('cards that are not sorted yet after a correction say where they belong', async ({ page }) => {
  await show(page, 'sort-from-before');
  await expect(page.getByText('1 of 4 are where they belong.')).toBeVisible();
  await expect(page.getByText('Not sorted yet')).toHaveCount(3);
});

test('the list of a drawing opens its spots by keyboard, one at a time, and focus stays on the list', async ({
  page,
}) => {
  await show(page, 'hotspot');
  await tabTo(page, '1The lock of the front door');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is newer than the door')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('2The frame of the living-room door');
  await page.keyboard.press('Space');
  await expect(page.getByText('A piece of it is newer wood')).toBeVisible();
  await expect(page.getByText('It is newer than the door')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByText('A piece of it is newer wood')).toBeHidden();
});

test('a spot that is pressed in the drawing opens the same text, and reading goes on there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await show(page, 'hotspot');
  const places = page.locator('ds-hotspot .place');
  for (const [index, text] of [
    [3, /^It is where only a tall person/],
    [0, /^It is newer than the door/],
    [0, /^It is newer than the door/],
  ] as const) {
    await places.nth(index).locator('rect').click();
    await expect.poll(() => focusedText(page)).toMatch(text);
  }
  await expect(page.getByRole('button', { expanded: true })).toHaveText(/The lock of the front door/);
  const sizes = await places.locator('rect').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
});

test('a drawing is one image with a name and a description', async ({ page }) => {
  await show(page, 'hotspot');
  const image = page.getByRole('img');
  await expect(image).toHaveAccessibleName(/^A hallway and a living room/);
  await expect(image).toHaveAccessibleDescription(/^You come to ease a door/);
});
