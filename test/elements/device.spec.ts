import { expect, test } from '@playwright/test';
import { show } from './gallery-page';

test('where a newer version cannot be used yet, there is no button for it', async ({ page }) => {
  await show(page, 'device-report-share');
  await expect(page.getByText('You can start it from the course home')).toBeVisible();
  await expect(page.getByRole('button')).toHaveText(['Skip to the main content', 'Check for a newer version']);
});

test('each module says how many of its screens were seen, and how its test went', async ({ page }) => {
  await show(page, 'device-report');
  await expect(page.getByRole('listitem')).toHaveText([
    'Dynamics of domestic abuse0 of 9 screens seen, test passed, 88%.',
    'Coercive control5 of 9 screens seen, test not taken yet.',
    'The words we use0 of 9 screens seen, test not taken yet.',
    'Different doors0 of 9 screens seen, test not taken yet.',
  ]);
});

test('what is on this device opens by keyboard, closes with Esc, and gives focus back', async ({ page }) => {
  await show(page, 'device-kept');
  const opener = page.getByRole('button', { name: 'On this device' });
  await opener.press('Enter');
  await expect(page.getByRole('heading', { name: 'What is here' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('it has an Exit of its own, because the one behind it cannot be pressed', async ({ page }) => {
  await show(page, 'device-kept');
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.locator('ds-on-this-device').getByRole('button', { name: 'Exit' }).click();
  await expect(page).toHaveTitle('Closed');
});
