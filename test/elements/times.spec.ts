import { expect, test } from '@playwright/test';
import type { ModuleTime } from '../../src/record/module-times';
import { show } from './gallery-page';

const time = { stated: 60, real: 70, readings: 5 };
const MODULES: readonly ModuleTime[] = [
  { id: 'a', title: 'A module', role: '', ...time, places: [{ place: 'welcome', title: 'Welcome', ...time }] },
];

test('whoever does not see the table is told when it is there, by a line that was there before', async ({ page }) => {
  await show(page, 'times-looking');
  const status = page.getByRole('status').filter({ hasText: 'Looking…' });
  const before = await status.elementHandle();
  await page.locator('ds-times').evaluate((times, modules) => Object.assign(times, { modules }), MODULES);
  await expect(page.getByRole('table', { name: 'Modules', exact: true })).toBeVisible();
  await expect
    .poll(() => before?.evaluate((line) => line.isConnected && line.textContent))
    .toBe('The times are below.');
});

test('whose number stands beside a module is said below the table', async ({ page }) => {
  await show(page, 'times');
  await expect(page.getByText('number of whichever of them fewest people have read')).toBeVisible();
});
