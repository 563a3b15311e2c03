import { expect, type Page } from '@playwright/test';
import { DAY_VARIABLE, today } from '../../scripts/faults/matrix';

/** Opens the page at one example, as a learner meets it who has done nothing yet. */
export async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/gallery/?show=${name}`);
  await page.waitForFunction(() => 'gallery' in window);
}

/** Shows one example afresh, in a page that is open already or is opened for it. */
export async function show(page: Page, name: string): Promise<void> {
  if (!page.url().includes('/gallery/')) await open(page, name);
  await page.evaluate((example) => window.gallery.show(example), name);
  await settle(page);
}

/** The names of all examples. */
export async function exampleNames(page: Page): Promise<readonly string[]> {
  await open(page, '');
  return page.evaluate(() => window.gallery.names);
}

/** Every fourth state, the others on the next days: each costs half a second, and `npm test` has ten minutes. */
export async function someExampleNames(page: Page): Promise<readonly string[]> {
  const day = Number(process.env[DAY_VARIABLE] ?? today());
  return (await exampleNames(page)).filter((_, index) => index % 4 === day % 4);
}

/** The learner's events so far, by name, with what they say. */
export function fired(page: Page): Promise<{ name: string; detail: unknown }[]> {
  return page.evaluate(() => window.gallery.fired);
}

/** Two frames: whatever an event changes has been shown by then, and focus caught if it was lost. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      }),
  );
}

/** The text of what has focus, however deep; '(body)' when nothing has. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return '(body)';
    const { host } = active.getRootNode() as ShadowRoot;
    // A button around a slot shows its host's text.
    return (active.querySelector('slot') ? host.textContent : active.textContent)!.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has focus has this text; fails when it never comes. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedText(page)) === text) return;
    await page.keyboard.press('Tab');
  }
  expect(await focusedText(page), 'what Tab came to last').toBe(text);
}
