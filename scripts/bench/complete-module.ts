import type { Frame, Locator, Page } from '@playwright/test';
import { startModule, walkModule } from './walk-module';

/**
 * Does a whole module from the course home to "You have finished", practice questions included, as a
 * learner does: by the labels that are on the screen, every answer in the test right.
 *
 * @throws when a label does not come up in time, or the test is not passed.
 */
export async function completeModule(player: Page | Frame, title: string): Promise<void> {
  await startModule(player, title);
  await finishModule(player);
}

/** The same of a module that is open. */
export async function finishModule(player: Page | Frame): Promise<void> {
  await walkModule(player, { answers: 'right', playsStories: true, onScreen: () => practise(player) });
  await player.getByRole('button', { name: 'Finish the module' }).click();
  await player.getByRole('heading', { name: 'You have finished' }).waitFor();
}

/** Answers every practice question of the screen with its first option; it is told all the same. */
async function practise(player: Page | Frame): Promise<void> {
  const check = player.getByRole('button', { name: 'Check my answer' });
  while ((await check.count()) > 0) {
    const before = await check.count();
    await pickSomething(player.locator('ds-question').filter({ has: check }).first());
    await check.first().click();
    // One question fewer waits for an answer, once this one has been kept.
    await check.nth(before - 1).waitFor({ state: 'detached' });
  }
}

async function pickSomething(question: Locator): Promise<void> {
  for (const select of await question.locator('select').all()) await select.selectOption({ index: 1 });
  const options = question.getByRole('radio').or(question.getByRole('checkbox'));
  if ((await options.count()) > 0) await options.first().check();
}
