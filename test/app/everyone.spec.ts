import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { openToLearn, startLearning } from './learn';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP);
});
test.afterAll(() => app.down());

/** WCAG 2.2 AA and axe's own good practice, on what is on the screen. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations: found } = await axe.run({ resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

test('every page of the module passes the accessibility checks, fits a narrow phone and keeps the focus', async ({
  browser,
}) => {
  test.slow();
  // The policy forbids a script that is not ours, so the checks come in beside it.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.addScriptTag({ path: AXE });
  await page.getByRole('heading', { name: 'Who is learning?' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await startLearning(page);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start' }).click();
  const found: string[] = [];
  const look = async (heading: string) => {
    for (const violation of await violations(page)) found.push(`${heading}: ${violation}`);
    const { isWide, isLost } = await page.evaluate(() => ({
      isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      isLost: document.activeElement === document.body,
    }));
    if (isWide) found.push(`${heading}: scrolls sideways at 320 px`);
    if (isLost) found.push(`${heading}: the focus is lost`);
  };
  await walkModule(page, { answers: 'wrong', playsStories: true, onScreen: look });
  await look('result');
  expect(found).toEqual([]);
  await context.close();
});

test('a copy with numbers that nobody has checked says on its first page and in Help that it is not for learners', async ({
  page,
}) => {
  await openToLearn(page, app.url);
  await expect(page.locator('ds-course-home')).toContainText('This copy is not ready for learners.');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('This copy is not ready for learners.');
});

test('nothing on the way through breaks the page’s own security policy, or ends in an error', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await walkModule(page, { answers: 'right', playsStories: true });
  expect(troubles).toEqual([]);
});

test('the security policy stops a script that is not ours, and markup from a string', async ({ page }) => {
  await page.goto(app.url);
  const blocked = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'window.wasRun = true';
      document.head.append(script);
    } catch {
      // Trusted Types refuses the text itself.
    }
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>markup</b>');
      return false;
    } catch {
      return !('wasRun' in window);
    }
  });
  expect(blocked).toBe(true);
});

test('the first module can be started, and its first screens read, with the keyboard alone', async ({ page }) => {
  await page.goto(app.url);
  const name = page.getByRole('textbox', { name: 'Your name or initials' });
  await name.waitFor();
  const isNameFocused = () => name.evaluate((field) => field.matches(':focus'));
  for (let tabs = 0; tabs < 10 && !(await isNameFocused()); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.type('Sam');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  const press = async (name: RegExp) => {
    const button = page.getByRole('button', { name });
    const isFocused = () =>
      button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
    for (let tabs = 0; tabs < 40 && !(await isFocused()); tabs++) await page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
    await page.keyboard.press('Enter');
  };
  await press(/^Start/);
  await page.getByText('Screen 1 of').waitFor();
  await press(/^Next/);
  await page.getByText('Screen 2 of').waitFor();
  await press(/^Back/);
  await page.getByText('Screen 1 of').waitFor();
});
