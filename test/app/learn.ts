import type { Frame, Page } from '@playwright/test';

/**
 * Says who is learning, as somebody does on a device without an LMS: by their name where it is on
 * the list, by typing it where it is not.
 */
export async function startLearning(page: Page | Frame, name = 'Sam'): Promise<void> {
  const chooser = page.locator('ds-who-is-learning');
  await inFront(page);
  await chooser.waitFor();
  const known = chooser.getByRole('button', { name, exact: true });
  if ((await known.count()) > 0) await known.click();
  else {
    await chooser.getByRole('textbox', { name: 'Your name or initials' }).fill(name);
    await chooser.getByRole('button', { name: 'Start' }).click();
  }
  await chooser.waitFor({ state: 'detached' });
}

/** Opens the app without an LMS and learns there; in a tab that was here before, as whoever was. */
export async function openToLearn(page: Page, url: string, name?: string): Promise<void> {
  await page.goto(url);
  await learnAs(page, name);
}

/** Says who is learning where that is asked: a tab that was here before goes on by itself. */
export async function learnAs(page: Page | Frame, name?: string): Promise<void> {
  const chooser = page.locator('ds-who-is-learning');
  await chooser.or(page.locator(LEARNING)).first().waitFor();
  if (await chooser.isVisible()) await startLearning(page, name);
  await page.locator(LEARNING).first().waitFor();
}

/** Reads on, from the course home to the screen with this number. */
export async function readTo(page: Page, screen: number): Promise<void> {
  await inFront(page);
  await page.getByRole('button', { name: /^(Start|Carry on)/ }).click();
  for (let at = 1; at < screen; at++) {
    await page.getByText(`Screen ${at} of`).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByText(`Screen ${screen} of`).waitFor();
}

/**
 * To the course home, from wherever a button leads there. It is waited for: some of its buttons are
 * called the same as those of the page before, and one that is just going takes no press.
 */
export async function goHome(page: Page | Frame): Promise<void> {
  await inFront(page);
  await page.getByRole('button', { name: 'Course home' }).click();
  await page.locator('ds-course-home').waitFor();
}

/** From a screen of a module: the learner's turn is over. */
export async function finishForNow(page: Page): Promise<void> {
  await goHome(page);
  await page.getByRole('button', { name: 'Finish for now' }).click();
  await page.getByRole('heading', { name: 'Who is learning?' }).waitFor();
}

/** People act in the window in front, and a browser draws one behind it once in a while only. */
export async function inFront(page: Page | Frame): Promise<void> {
  if ('bringToFront' in page) await page.bringToFront();
}

/** What there is to see once it is known who learns. */
const LEARNING = 'ds-course-home, ds-screen, ds-test, ds-finished, ds-choice-offer';
