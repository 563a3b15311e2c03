import { expect, test } from '@playwright/test';
import { fired, show } from './gallery-page';

test('Next that may not be pressed yet keeps its place, says why, and says it again when pressed', async ({ page }) => {
  await show(page, 'screen-scenario');
  const next = page.getByRole('button', { name: 'Go to the test' });
  const reason = 'Finish or skip the story first.';
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toHaveAccessibleDescription(reason);
  await expect(page.getByText(reason).first()).toBeVisible();
  await next.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: reason })).toBeAttached();
  await expect(next).toBeFocused();
  expect(await fired(page)).toEqual([]);
});

test('once the scenario is skipped, Next goes on', async ({ page }) => {
  await show(page, 'screen-scenario');
  await page.getByRole('button', { name: 'Skip to a summary' }).first().click();
  await page.getByRole('button', { name: 'Go to the test' }).click();
  expect((await fired(page)).map(({ name }) => name)).toEqual(['ds-skip', 'ds-next']);
});

test('a screen says how much of its module is left, until there is none, and tells it by itself to nobody', async ({
  page,
}) => {
  await show(page, 'screen');
  await expect(page.getByText('Screen 3 of 9, about 9 minutes left', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Screen 9 of 9, about a minute left, with the test', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'left' })).toHaveCount(0);
  await show(page, 'screen-steps');
  await expect(page.getByText('Screen 8 of 9', { exact: true })).toBeVisible();
  await show(page, 'test-ready');
  await expect(page.getByText('It takes about 3 minutes.')).toBeVisible();
});

test('steps are a numbered list to everybody, and their drawings are nothing to a screen reader', async ({ page }) => {
  await show(page, 'steps');
  const list = page.getByRole('list');
  await expect(list.getByRole('listitem')).toHaveCount(6);
  await expect(page.getByRole('img')).toHaveCount(0);
  const numbers = await list
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).listStyleType));
  expect(new Set(numbers)).toEqual(new Set(['decimal']));
  await page.getByRole('link', { name: 'signs in your setting' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-go-to', detail: { screen: 'signs' } }]);
});

test('the contents list offers what has been seen, marks where the learner is, and nothing ahead', async ({ page }) => {
  await show(page, 'screen');
  await page.getByText('Screens in this module').click();
  const contents = page.getByRole('list').filter({ hasText: 'You are here' });
  await expect(contents.getByRole('button')).toHaveText(['Before you start', 'What did you notice?']);
  await expect(contents.locator('[aria-current=step]')).toContainText('What domestic abuse is');
  await contents.getByRole('button', { name: 'Before you start' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-go-to', detail: { screen: 'before' } }]);
});

test('a link in the text to another screen goes there, and adds nothing to the history', async ({ page }) => {
  await show(page, 'screen');
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'signs in your setting' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-go-to', detail: { screen: 'signs' } }]);
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([before, '']);
});

test('a link out of the course opens beside it, and says so', async ({ page }) => {
  await show(page, 'screen');
  const link = page.getByRole('link', { name: 'government’s definition (opens in a new tab)' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('a phone number dials, whatever spaces it is written with', async ({ page }) => {
  await show(page, 'asides');
  await expect(page.getByRole('link', { name: '0808 2000 247' })).toHaveAttribute('href', 'tel:08082000247');
});

test('a wrong answer in a test leads back to the screen to read again', async ({ page }) => {
  await show(page, 'test-not-yet');
  await page.getByRole('button', { name: 'Read again: Signs in your setting' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-go-to', detail: { screen: 'signs' } }]);
});
