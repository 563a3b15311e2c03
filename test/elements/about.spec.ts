import { expect, test } from '@playwright/test';
import { fired, show } from './gallery-page';

test('without a next course, a policy or limits the end of a module has no heading over nothing', async ({ page }) => {
  await show(page, 'finished-here');
  await expect(page.getByRole('heading', { name: 'People to turn to' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where to go from here' })).toHaveCount(0);
  await expect(page.getByText('What Level 1 does not prepare you to do')).toHaveCount(0);
});

test('a test that is not passed says nothing of what passing does not mean', async ({ page }) => {
  await show(page, 'test-not-yet');
  await expect(page.getByRole('heading', { name: 'Not there yet' })).toBeVisible();
  await expect(page.getByText('What Level 1 does not prepare you to do')).toHaveCount(0);
  await show(page, 'test-passed');
  await expect(page.getByRole('region', { name: 'What Level 1 does not prepare you to do' })).toContainText(
    'judge risk',
  );
});

test('the end of a module names the next course and the policy, and asks the network for neither', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await show(page, 'finished');
  const further = page.getByRole('region', { name: 'Where to go from here' });
  await expect(further.getByRole('listitem')).toContainText([
    'Opens in a new tab, and needs a network.',
    'Half a day in a classroom',
    'Domestic abuse policy for staff',
  ]);
  await expect(further.getByRole('link', { name: 'Domestic abuse policy for staff' })).toHaveAttribute(
    'target',
    '_blank',
  );
  expect(asked).not.toContain('intranet.example');
});

test('while modules are left the next one is one press away, and what comes after the course is called so', async ({
  page,
}) => {
  await show(page, 'finished-more');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have finished this module');
  await expect(page.getByText('3 modules are left.')).toBeVisible();
  const further = page.getByRole('region', { name: 'Where to go from here' });
  await expect(further.getByRole('listitem')).toContainText(['After this course', 'After this course', 'At your work']);
  await page.getByRole('button', { name: /^Go on: / }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-open-module', detail: { module: 'control' } }]);
});

test('the limits at the end of a module open by the keyboard', async ({ page }) => {
  await show(page, 'finished');
  const list = page.getByText('You still do not:');
  await expect(list).toBeHidden();
  await page.locator('ds-limits summary').press('Enter');
  await expect(list).toBeVisible();
});

test('where it comes from is asked for on the contents list and at the end', async ({ page }) => {
  await show(page, 'screen');
  await page.getByText('Screens in this module').click();
  await page.getByRole('button', { name: 'Where this comes from' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-open-evidence', detail: {} }]);
  await show(page, 'finished');
  await page.getByRole('button', { name: 'Where this comes from' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-open-evidence', detail: {} }]);
});

test('what nobody has to read, and what words mean, are offered on the contents list and at the end', async ({
  page,
}) => {
  for (const name of ['screen', 'finished']) {
    await show(page, name);
    if (name === 'screen') await page.getByText('Screens in this module').click();
    const list = page.getByRole('list', { name: 'If you have more time' });
    await expect(list.getByRole('listitem')).toContainText(['about 2 minutes', 'about 1 minute']);
    await list.getByRole('button', { name: 'When parents argue' }).click();
    await page.getByRole('button', { name: 'Words explained' }).click();
    expect(await fired(page)).toEqual([
      { name: 'ds-open-optional', detail: { screen: 'rows' } },
      { name: 'ds-open-glossary', detail: {} },
    ]);
  }
});

test('a module without either has no heading over nothing, and no way to an empty page', async ({ page }) => {
  await show(page, 'finished-here');
  await expect(page.getByRole('heading', { name: 'If you have more time' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Words explained' })).toHaveCount(0);
  await show(page, 'screen-card');
  await page.getByText('Screens in this module').click();
  await expect(page.getByText('If you have more time')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Words explained' })).toHaveCount(0);
});

test('an optional screen leads back, and to the next one where there is one', async ({ page }) => {
  await show(page, 'optional-screen');
  await page.getByRole('button', { name: 'Read on: When parents argue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When parents argue');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Read on/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to where you were' }).last().click();
  expect((await fired(page)).at(-1)).toEqual({ name: 'ds-close-aside', detail: {} });
});

test('the role card is printed with every part open, and with nothing to press', async ({ page }) => {
  await show(page, 'screen-card');
  // The reader's own part waits for nobody to open it.
  await expect(page.getByText('Keeping wages or a bank card.')).toBeVisible();
  await expect(page.getByText('Rules about where to go')).toBeHidden();
  await page.evaluate(() =>
    Object.assign(window, { print: () => document.body.toggleAttribute('data-printed', true) }),
  );
  await page.getByRole('button', { name: 'Print this card' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  for (const part of await page.locator('ds-reveal .prose').all()) await expect(part).toBeVisible();
  await expect(page.getByRole('heading', { name: 'My role card' })).toBeVisible();
  for (const name of ['Print this card', 'Help', 'Exit', 'Back', 'Go to the test', 'Show all']) {
    await expect(page.getByRole('button', { name, exact: true }), name).toBeHidden();
  }
  await expect(page).not.toHaveTitle(/abuse/i);
});
