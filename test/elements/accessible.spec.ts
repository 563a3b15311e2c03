import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { exampleNames, show, someExampleNames } from './gallery-page';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A block by itself has no landmarks around it; in a page it always has. */
const BLOCK_ALONE = { rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } } };
/** Colours are all that a colour scheme changes. */
const COLOURS = { runOnly: ['color-contrast'] };
/** There are dozens of states, and a slow machine takes most of a second for each. */
const ALL_STATES_MS = 90_000;

/** What axe finds against WCAG 2.2 AA and good practice, a line for each. */
async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

test('every element in every state passes axe', async ({ page }) => {
  test.setTimeout(ALL_STATES_MS);
  for (const name of await someExampleNames(page)) {
    await show(page, name);
    const isPage = (await page.getByRole('main').count()) > 0;
    expect(await violations(page, isPage ? {} : BLOCK_ALONE), name).toEqual([]);
  }
});

test('every element in every state has enough contrast in dark colours too', async ({ page }) => {
  test.setTimeout(ALL_STATES_MS);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const name of await someExampleNames(page)) {
    await show(page, name);
    expect(await violations(page, COLOURS), name).toEqual([]);
  }
});

test('help and the contents list pass axe when open', async ({ page }) => {
  await show(page, 'screen');
  await page.getByText('Screens in this module').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await show(page, 'home-numbers-not');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  expect(await violations(page)).toEqual([]);
});

test('what is on this device passes axe when open', async ({ page }) => {
  await show(page, 'device-kept');
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('heading', { name: 'What is here' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('nothing is wider than a phone of 320 pixels, and a finger hits every control', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of await exampleNames(page)) {
    await show(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    const sizes = await page.locator('button, summary, select, label.option').evaluateAll((controls) =>
      controls.map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return { text: control.textContent, isShown: width > 0, isBig: width >= 44 && height >= 44 };
      }),
    );
    expect(
      sizes.filter(({ isShown, isBig }) => isShown && !isBig),
      name,
    ).toEqual([]);
  }
});
