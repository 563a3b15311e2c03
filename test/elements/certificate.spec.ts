import { expect, type Page, test } from '@playwright/test';
import { fired, focusedText, open, show, tabTo } from './gallery-page';

const LONG = `${'Aurelia-Maximiliana '.repeat(9)}${'x'.repeat(20)}`;
const certificate = (page: Page) => page.getByRole('article', { name: 'Certificate of completion' });
const nameBox = (page: Page) => page.getByRole('textbox', { name: 'Your name' });

/** How many sheets of paper it takes: the pages of the PDF that the browser makes of it. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a course that is not finished offers no certificate', async ({ page }) => {
  for (const name of ['home-four', 'finished-more']) {
    await show(page, name);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Your certificate' }), name).toHaveCount(0);
  }
});

test('a finished course offers it on its home and at its end', async ({ page }) => {
  for (const name of ['home-finished', 'finished']) {
    await show(page, name);
    await page.getByRole('button', { name: 'Your certificate' }).click();
    expect(await fired(page), name).toEqual([{ name: 'ds-open-certificate', detail: {} }]);
  }
});

test('markup in a name is text, and a name in another direction moves nothing around it', async ({ page }) => {
  await show(page, 'certificate');
  const markup = '<img src=x onerror=alert(1)><b>Sam</b>';
  await nameBox(page).fill(markup);
  await expect(certificate(page).getByText(markup, { exact: true })).toBeVisible();
  await expect(certificate(page).locator('img, b')).toHaveCount(0);
  await nameBox(page).fill('سارة');
  await expect(certificate(page).locator('bdi')).toHaveText('سارة');
});

test('a name of 200 characters is all there, on a phone of 320 pixels and on one sheet of paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await show(page, 'certificate');
  await nameBox(page).fill(LONG);
  await expect(certificate(page).getByText(LONG, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await sheets(page)).toBe(1);
});

test('a name of nothing but spaces is none: there is a line to write on', async ({ page }) => {
  await show(page, 'certificate');
  for (const name of ['', '   ']) {
    await nameBox(page).fill(name);
    await expect(certificate(page)).toContainText('A line to write a name on');
  }
  await nameBox(page).fill('Sam Taylor');
  await expect(certificate(page)).not.toContainText('A line to write a name on');
});

test('it says what it does not mean, with nothing to open first, and no score', async ({ page }) => {
  await show(page, 'certificate');
  await expect(certificate(page)).toContainText('It is no qualification.');
  await expect(certificate(page)).toContainText(
    'supports discussion and face-to-face training. It does not replace them.',
  );
  const limits = certificate(page).getByRole('region', { name: 'What Level 1 does not prepare you to do' });
  await expect(limits.getByText('judge risk, or fill in a risk checklist')).toBeVisible();
  await expect(certificate(page)).toContainText('Dynamics of domestic abuse, test passed');
  await expect(certificate(page)).toContainText('12 November 2029');
  await expect(certificate(page)).not.toContainText('%');
});

test('without a refresher, limits or several jobs it says nothing of them', async ({ page }) => {
  await show(page, 'certificate-least');
  await expect(certificate(page)).toContainText('It is no qualification.');
  for (const text of ['refresher', 'What Level 1 does not prepare you to do', 'Job']) {
    await expect(certificate(page), text).not.toContainText(text);
  }
});

test('on paper there is the certificate alone, the name as text, in ink on white in dark colours and large type too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await show(page, 'certificate');
  await page.evaluate(() => document.documentElement.toggleAttribute('data-large-type', true));
  await nameBox(page).fill('Sam Taylor');
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(certificate(page).getByText('Sam Taylor')).toBeVisible();
  await expect(nameBox(page)).toBeHidden();
  for (const name of ['Print or save as PDF', 'Course home', 'Help', 'Exit']) {
    await expect(page.getByRole('button', { name, exact: true }), name).toBeHidden();
  }
  expect(await certificate(page).evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  expect(await certificate(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await expect(page).not.toHaveTitle(/abuse/i);
});

test('the paper of the certificate is gone with its page: what is printed next is as it always was', async ({
  page,
}) => {
  await open(page, 'certificate');
  const before = await page.evaluate(() => document.adoptedStyleSheets.length);
  await show(page, 'screen-card');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(before - 1);
});

test('with the keyboard alone it is named, printed and left', async ({ page }) => {
  await show(page, 'certificate');
  await page.evaluate(() =>
    Object.assign(window, { print: () => document.body.toggleAttribute('data-printed', true) }),
  );
  await page.keyboard.press('Tab');
  await nameBox(page).focus();
  await expect(nameBox(page)).toHaveValue('');
  await page.keyboard.type('Sam Taylor');
  await tabTo(page, 'Print or save as PDF');
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  expect(await focusedText(page)).toBe('Print or save as PDF');
  await tabTo(page, 'Course home');
  await page.keyboard.press('Enter');
  expect(await fired(page)).toEqual([{ name: 'ds-home', detail: {} }]);
});
