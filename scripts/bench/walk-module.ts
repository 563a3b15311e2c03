import type { Frame, Locator, Page } from '@playwright/test';
import { rightResponse } from '../../src/content/mark';
import type { Question } from '../../src/content/question';

export interface Walk {
  /** How the test is answered. */
  readonly answers: 'right' | 'wrong';
  /** Whether stories are gone through; otherwise they are skipped to their summaries, which takes a fraction of the time. */
  readonly playsStories?: true;
  /** Called whenever something new is on the screen, before it is acted upon. */
  readonly onScreen?: (heading: string) => Promise<void> | void;
}

/** Opens a module that has not been begun, from the course home: the name of each Start says which module it starts. */
export async function startModule(player: Pick<Page, 'getByRole'>, title: string): Promise<void> {
  await player.getByRole('button', { name: `Start ${title}`, exact: true }).click();
}

/** Does a whole module as a person does, by what is on the screen: from wherever it stands to the test's result. */
export async function walkModule(player: Page | Frame, walk: Walk): Promise<void> {
  await walkScreens(player, walk);
  await takeTest(player, walk);
}

/** Reads on, past each story on the way, until the test is there. */
export async function walkScreens(
  player: Page | Frame,
  { onScreen, playsStories }: Omit<Walk, 'answers'> = {},
): Promise<void> {
  const start = player.getByRole('button', { name: 'Start the test' });
  await start
    .or(player.getByRole('button', { name: NEXT }))
    .first()
    .waitFor();
  while (!(await start.isVisible())) {
    await onScreen?.(await headingOf(player));
    await leaveScreen(player, playsStories ? playStory : skipStory);
  }
}

const NEXT = /^(Next|Go to the test)$/;

/** Does the screen that is there, and goes on to the next. */
export async function leaveScreen(player: Page | Frame, doStory = playStory): Promise<void> {
  for (const story of await player.locator('ds-scenario').all()) await doStory(story);
  const next = player.getByRole('button', { name: NEXT });
  const before = await headingOf(player);
  await next.click();
  await player.locator('h1').filter({ hasNotText: before }).waitFor();
}

/** Makes the first good choice at every step. */
async function playStory(scenario: Locator): Promise<void> {
  const choose = scenario.getByRole('button', { name: 'Choose', exact: true });
  while (await choose.isVisible()) {
    const index = await scenario.evaluate((element) => {
      const { block, state } = element as unknown as ScenarioElement;
      const step = block.steps.find(({ id }) => id === state.step);
      return step?.choices.findIndex(({ good }) => good) ?? 0;
    });
    await scenario.getByRole('radio').nth(index).check();
    await choose.click();
    const goOn = scenario.getByRole('button', { name: /^(Go on|Choose again)$/ });
    await goOn.click();
    // What comes next is shown once it has been kept.
    await goOn.waitFor({ state: 'hidden' });
  }
}

/** What has been gone through already is left as it is. */
async function skipStory(scenario: Locator): Promise<void> {
  const skip = scenario.getByRole('button', { name: /^Skip/ });
  if (!(await skip.isVisible())) return;
  await skip.click();
  // The rest is shown once this has been kept.
  await skip.waitFor({ state: 'hidden' });
}

interface ScenarioElement {
  readonly block: {
    readonly steps: readonly { readonly id: string; readonly choices: readonly { readonly good: boolean }[] }[];
  };
  readonly state: { readonly step: string };
}

/** Takes the test from its start, or from the question that is on the screen, to its result. */
export async function takeTest(player: Page | Frame, { answers, onScreen }: Walk): Promise<void> {
  const start = player.getByRole('button', { name: 'Start the test' });
  if (await start.isVisible()) await start.click();
  const next = player.getByRole('button', { name: /^(Next question|See the result)$/ });
  const answer = player.locator('ds-test ds-question').getByRole('button', { name: 'Answer', exact: true });
  for (;;) {
    await answer.or(next).first().waitFor();
    await onScreen?.(await headingOf(player));
    if (await answer.isVisible()) await answerQuestion(player, answers);
    const isLast = ((await next.textContent()) ?? '').includes('See the result');
    const number = player.getByText(/^Question \d+ of \d+$/).first();
    const before = (await number.textContent()) ?? '';
    await next.click();
    if (isLast) break;
    await number.filter({ hasNotText: before }).waitFor();
  }
  await player.getByRole('heading', { name: /^(You have passed|Not there yet)$/ }).waitFor();
}

/** Answers the test question on the screen. */
export async function answerQuestion(player: Page | Frame, answers: 'right' | 'wrong'): Promise<void> {
  const element = player.locator('ds-test ds-question');
  const question = await element.evaluate((host) => (host as unknown as { question: Question }).question);
  const right = rightResponse(question);
  await pick(element, question, answers === 'right' ? right : wrongResponse(question, right));
  await element.getByRole('button', { name: 'Answer', exact: true }).click();
}

function wrongResponse(question: Question, right: string): string {
  if (question.kind === 'match' || question.kind === 'sequence') return [...right].reverse().join('');
  return question.options.find(({ right: isRight }) => !isRight)?.id ?? '';
}

async function pick(element: Locator, question: Question, response: string): Promise<void> {
  switch (question.kind) {
    case 'match':
      for (const [index, id] of [...response].entries()) await element.locator('select').nth(index).selectOption(id);
      return;
    case 'sequence':
      return putInOrder(element, response);
    default:
      for (const id of response) await element.locator(`input[value="${id}"]`).check();
  }
}

/** Moves each item up until it stands where it belongs, the first one first. */
async function putInOrder(element: Locator, response: string): Promise<void> {
  for (const [place, id] of [...response].entries()) {
    const up = element.locator(`#up-${id}`);
    const at = () =>
      up.evaluate((button) => [...(button.closest('ol')?.querySelectorAll('[id^=up-]') ?? [])].indexOf(button));
    for (let now = await at(); now > place; now = await at()) await up.click();
  }
}

async function headingOf(player: Page | Frame): Promise<string> {
  return ((await player.locator('h1').first().textContent()) ?? '').trim();
}
