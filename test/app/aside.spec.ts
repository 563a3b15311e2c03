import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { buildCourse, writeTexts } from '../../scripts/bench/builds';
import { type StaticServer, serve } from '../../scripts/static-server';
import { moreEdited } from '../content/more-course';
import { inFirst } from '../content/small-course';
import { goHome, openToLearn } from './learn';

/** A small course whose first screen leads to an optional one, and whose module has a word that is explained. */
const files = new Map([
  ...moreEdited(inFirst('screens/welcome.md'), '[the signs](#signs)', '[the tenancy](#tenancy)'),
  ['content/glossary.yaml', 'terms:\n  - term: doorway\n    means: Where a door is.\n'],
]);
const BACK = 'Back to where you were';

let root: string;
let app: StaticServer;
test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'doorstep-aside-'));
  await writeTexts(root, files);
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  await buildCourse(root, 'small', join(root, 'app'));
  app = await serve(join(root, 'app'));
});
test.afterAll(async () => {
  await app.down();
  await rm(root, { recursive: true });
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

async function begin(page: Page): Promise<void> {
  await openToLearn(page, app.url);
  await press(page, /^Start/);
  await page.getByText('Screen 1 of 3').waitFor();
}

async function openContents(page: Page): Promise<void> {
  await page.getByText('Screens in this module').click();
}

test('who has more time reads on beside the way, and comes back to where they were', async ({ page }) => {
  await begin(page);
  await openContents(page);
  const list = page.getByRole('list', { name: 'If you have more time' });
  await expect(list.getByRole('listitem')).toContainText(['about 1 minute', 'about 1 minute']);
  await press(page, 'Staying or moving');
  await expect(title(page, 'Staying or moving')).toBeFocused();
  await expect(page.getByText('Screen 1 of 3')).toBeHidden();
  await press(page, 'Read on: When parents argue');
  await expect(title(page, 'When parents argue')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Read on/ })).toHaveCount(0);
  await page.getByRole('button', { name: BACK }).last().click();
  await expect(page.getByText('Screen 1 of 3')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Staying or moving' })).toBeFocused();
});

test('what was read there counts for nothing, and is asked for by nobody', async ({ page }) => {
  await begin(page);
  await goHome(page);
  const home = page.locator('ds-course-home');
  const before = await home.innerText();
  await press(page, /^(Start|Carry on)/);
  await openContents(page);
  await press(page, 'When parents argue');
  await title(page, 'When parents argue').waitFor();
  await page.getByRole('button', { name: BACK }).first().click();
  await goHome(page);
  expect(await home.innerText()).toBe(before);
  // Whoever reloads while they read it begins where they were in the module, and not there.
  await press(page, /^(Start|Carry on)/);
  await openContents(page);
  await press(page, 'When parents argue');
  await title(page, 'When parents argue').waitFor();
  await page.reload();
  await expect(page.getByText('Screen 1 of 3')).toBeVisible();
});

test('a link in the text leads to an optional screen, and one from there back into the module', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'the tenancy' }).click();
  await expect(title(page, 'Staying or moving')).toBeFocused();
  await page.getByRole('button', { name: BACK }).first().click();
  await expect(page.getByRole('link', { name: 'the tenancy' })).toBeFocused();
  await press(page, 'Next');
  await page.getByText('Screen 2 of 3').waitFor();
  await press(page, 'Back');
  await page.getByRole('link', { name: 'the tenancy' }).click();
  await page.getByRole('link', { name: 'the signs' }).click();
  await expect(page.getByText('Screen 2 of 3')).toBeVisible();
  await expect(title(page, 'Signs')).toBeFocused();
});

test('the words of the module are explained on a page that is fetched when it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/service-worker.js', (route) => route.abort());
  await begin(page);
  await openContents(page);
  expect(asked.filter((url) => /background/.test(url))).toEqual([]);
  await press(page, 'Words explained');
  await expect(title(page, 'Words explained')).toBeFocused();
  await expect(page.getByRole('term')).toHaveText(['doorway']);
  await expect(page.getByRole('definition')).toHaveText(['Where a door is.']);
  expect(asked.filter((url) => /background-of-first/.test(url))).toHaveLength(1);
  await page.getByRole('button', { name: BACK }).last().click();
  await expect(page.getByRole('button', { name: 'Words explained' })).toBeFocused();
});
