import { expect, type Page, test } from '@playwright/test';
import { fired, show } from './gallery-page';

async function expectGone(page: Page): Promise<void> {
  await expect(page.getByText('You can close this window.')).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page).toHaveTitle('Closed');
}

test('Shift with another key, or three times too slowly, is not a wish to leave', async ({ page }) => {
  await page.clock.install();
  await show(page, 'screen');
  for (const key of ['Shift+A', 'Shift+Tab', 'Shift+B']) await page.keyboard.press(key);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift');
  await page.clock.fastForward(5000);
  await page.keyboard.press('Shift');
  await page.clock.fastForward(5000);
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'What domestic abuse is' })).toBeVisible();
});

test('Shift three times within five seconds takes the page from view, and its title too', async ({ page }) => {
  await show(page, 'screen');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expectGone(page);
});

test('Exit takes the page from view before the next frame', async ({ page }) => {
  await show(page, 'screen');
  await expect(page.getByRole('button', { name: 'Exit' })).toHaveAccessibleDescription(
    'Saves your place and closes this page. It cannot clear the history of this device. You can also press Shift three times.',
  );
  const left = await page.locator('ds-shell > ds-exit-button').evaluate((element) => {
    element.shadowRoot!.querySelector('button')!.click();
    return document.body.textContent;
  });
  expect(left).toBe('You can close this window.');
  await expectGone(page);
});

test('Exit stays at hand however far the page is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await show(page, 'screen');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('button', { name: 'Exit' })).toBeInViewport({ ratio: 1 });
});

test('help opens by keyboard, closes with Esc, gives focus back, and tells nobody', async ({ page }) => {
  await show(page, 'screen');
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Help and support' });
  await expect(dialog.getByRole('link', { name: '999' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(help).toBeFocused();
  await help.press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(help).toBeFocused();
  expect(await fired(page)).toEqual([]);
});

test('numbers that nobody has checked are called so on the course home and in Help, until somebody has', async ({
  page,
}) => {
  const said = {
    not: 'This copy is not ready for learners.',
    'long-ago': 'Some of the numbers here may have changed.',
  };
  for (const [numbers, what] of Object.entries(said)) {
    await show(page, `home-numbers-${numbers}`);
    await expect(page.locator('ds-course-home')).toContainText(what);
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText(what);
    await expect(page.getByRole('dialog')).toContainText('The emergency number is 999.');
  }
  await show(page, 'home-four');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  for (const what of Object.values(said)) await expect(page.getByText(what)).toHaveCount(0);
});

test('Help leads to what the employer says that its staff can expect', async ({ page }) => {
  await show(page, 'screen');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: 'Domestic abuse policy for staff' });
  await expect(link).toHaveAttribute('target', '_blank');
});

test('help has an Exit of its own, because the one behind it cannot be pressed', async ({ page }) => {
  await show(page, 'screen');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Exit' }).click();
  await expectGone(page);
});

test('Exit by keyboard works from inside help', async ({ page }) => {
  await show(page, 'screen');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expectGone(page);
});
