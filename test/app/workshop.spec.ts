import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { startModule } from '../../scripts/bench/walk-module';
import { type RunningWorkshop, startWorkshop } from '../../scripts/workshop/server';
import { ONE_MODULE } from '../one-module/folders';

/** The module that is looked at, and the files of two of its screens. */
const TITLE = 'Dynamics of domestic abuse';
const SECOND_SCREEN = 'content/modules/dynamics/screens/first-look.md';
const SECOND_TITLE = 'What did you notice?';
const REVEALS = 'content/modules/dynamics/screens/what-it-is.md';

let author: Author;
let workshop: RunningWorkshop;
let module: FrameLocator;

test.describe('the workshop, while an author edits', () => {
  test.beforeEach(async ({ page }) => {
    await start();
    await look(page);
  });
  test.afterEach(close);

  test('a mistake is named with its place, the preview goes on, and the list goes away once it is mended', async ({
    page,
  }) => {
    await goToSecondScreen();

    await author.edits(SECOND_SCREEN, ':::multiple{', ':::multipel{');
    await author.edits(REVEALS, ':::reveal{', ':::revael{');

    const problems = page.getByRole('region', { name: '2 things to mend' });
    await expect(problems.getByRole('listitem')).toHaveText([
      `${SECOND_SCREEN}:${await author.lineOf(SECOND_SCREEN, ':::multipel{')}:1 There is no block called multipel. Did you mean multiple?`,
      `${REVEALS}:${await author.lineOf(REVEALS, ':::revael{')}:1 There is no block called revael. Did you mean reveal?`,
    ]);
    await expect(secondScreen()).toBeVisible();
    await expect(module.getByText('There is no block called `multipel`.')).toBeVisible();

    await author.edits(SECOND_SCREEN, ':::multipel{', ':::multiple{');
    await author.edits(REVEALS, ':::revael{', ':::reveal{');

    await expect(problems).toBeHidden();
    await expect(secondScreen()).toBeVisible();
    await expect(module.getByText('There is no block called')).toBeHidden();
  });

  test('an edit is shown at once, on the screen where the author is', async ({ page }) => {
    await goToSecondScreen();

    await author.edits(SECOND_SCREEN, SECOND_TITLE, 'What did you see?');

    await expect(module.getByRole('heading', { level: 1, name: 'What did you see?' })).toBeVisible();
    await expect(page.getByRole('status')).toContainText('Followed your edit');
  });

  test('an edit far down a screen leaves the author there', async ({ page }) => {
    await goToSecondScreen();
    const last = module.getByText('Noticing is not deciding.');
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();

    await author.edits(SECOND_SCREEN, 'Noticing is not deciding.', 'To notice is not to decide.');

    await expect(page.getByRole('status')).toContainText('Followed your edit');
    await expect(module.getByText('To notice is not to decide.')).toBeInViewport();
  });
});

test.describe('the workshop', () => {
  // Nothing is edited here, so one is enough for all of them.
  test.beforeAll(start);
  test.beforeEach(async ({ page }) => look(page));
  test.afterAll(close);

  test('the list of modules says how long each is', async ({ page }) => {
    const modules = page.getByRole('region', { name: 'Modules' });
    await expect(modules.getByRole('listitem')).toHaveText([
      new RegExp(`^${TITLE} \\d+ minutes · \\d+ screens · \\d+ questions$`),
    ]);
  });

  test('the log shows what the module says to the LMS and what it answers, all of it or only what changed', async ({
    page,
  }) => {
    const log = page.getByRole('group', { name: 'List of calls' });
    const calls = (text: string) => log.getByRole('row').filter({ hasText: text });
    await expect(calls('LMSInitialize')).toContainText('true');
    await expect(calls('cmi.core.lesson_status = incomplete')).toContainText('true');
    await expect(calls('LMSGetValue cmi.core.lesson_mode')).toContainText('normal');

    await page.getByText('What changed').click();
    await expect(calls('cmi.core.lesson_status = incomplete')).toBeVisible();
    await expect(calls('LMSGetValue')).toHaveCount(0);

    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(log).toHaveText('No calls to show.');
  });

  test('launching again carries on; a new attempt on a forgotten device begins again', async ({ page }) => {
    await goToSecondScreen();
    const stored = page.getByRole('region', { name: 'LMS simulator' });
    await expect(stored).toContainText('Location dynamics/first-look');

    await page.getByRole('button', { name: 'Launch again' }).click();
    await expect(page.getByRole('status')).toHaveText('Launched again, with what was stored.');
    await expect(secondScreen()).toBeVisible();

    await page.getByRole('button', { name: 'Forget this device' }).click();
    await expect(page.getByRole('status')).toHaveText('Forgot this device, and launched again.');
    await expect(secondScreen()).toBeVisible();

    await page.getByRole('button', { name: 'New attempt' }).click();
    await expect(stored).toContainText('Attempt 2');
    await expect(startButton()).toBeVisible();
  });

  test('after Exit the session has ended, and launching again carries on', async ({ page }) => {
    await goToSecondScreen();
    await module.getByRole('button', { name: 'Exit' }).click();
    await expect(page.getByText('The session has ended. Launch again to go on.')).toBeVisible();

    await page.getByRole('button', { name: 'Launch again' }).click();
    await expect(secondScreen()).toBeVisible();
    await expect(page.getByText('The module and the LMS are talking.')).toBeVisible();
  });

  test('an LMS that says no from now on is heard in the log, and the module goes on', async ({ page }) => {
    await startModule(module, TITLE);
    await page.getByLabel('The LMS').selectOption('says no');
    await expect(page.getByRole('status')).toContainText('The LMS says no from now on.');

    await module.getByRole('button', { name: 'Next' }).click();
    await expect(secondScreen()).toBeVisible();
    const log = page.getByRole('group', { name: 'List of calls' });
    await expect(log.getByRole('row').filter({ hasText: 'LMSCommit' }).last()).toContainText('false101');
    await expect(module.locator('ds-connection-line')).toContainText('Saved on this device.');

    await page.reload();
    await expect(page.getByLabel('The LMS')).toHaveValue('failing');
  });

  test('without an LMS the module finds none, and carries on from the device', async ({ page }) => {
    await goToSecondScreen();
    await page.getByText('Without LMS').click();

    await expect(page.getByText('The module finds no LMS, and keeps everything on this device.')).toBeVisible();
    // A module in a frame waits some seconds for an LMS that may come late; then it asks who is learning.
    await module.getByRole('button', { name: 'Go on without a name' }).click({ timeout: 10_000 });
    await module.getByText('Learning as Learner 1').waitFor();
    await goToSecondScreen();
    await page.getByRole('button', { name: 'Launch again' }).click();
    await expect(page.getByRole('status')).toContainText('Launched again');
    await expect(secondScreen()).toBeVisible({ timeout: 10_000 });
    expect(await page.evaluate(() => 'API' in window)).toBe(false);
  });

  test('the frame takes the width of a phone', async ({ page }) => {
    await page.getByText('360', { exact: true }).click();
    await expect(page.locator('iframe')).toHaveCSS('width', '360px');
  });

  test('the buttons work by keyboard, and the page has no faults that a checker finds', async ({ page }) => {
    await expect(startButton()).toBeVisible();
    await page.getByRole('button', { name: 'Launch again' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Launched a new attempt.');

    await page.getByRole('radio', { name: 'Full' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: '768' })).toBeChecked();

    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const faults = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as { run(context: object): Promise<{ violations: { id: string }[] }> };
      const { violations } = await axe.run({ exclude: ['iframe'] });
      return violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
  });

  test('a port that is taken is passed over', async () => {
    const { port } = new URL(workshop.url);
    const second = await startWorkshop({ port: Number(port), contentRoot: author.root });
    try {
      expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
      expect((await fetch(second.url)).status).toBe(200);
    } finally {
      await second.close();
    }
  });
});

async function start(): Promise<void> {
  author = await newAuthor();
  workshop = await startWorkshop({ port: 0, contentRoot: author.root });
}

async function close(): Promise<void> {
  await workshop.close();
  await rm(author.root, { recursive: true });
}

async function look(page: Page): Promise<void> {
  module = page.frameLocator('iframe');
  await page.goto(workshop.url);
}

async function goToSecondScreen(): Promise<void> {
  await startModule(module, TITLE);
  await module.getByRole('button', { name: 'Next' }).click();
  await expect(secondScreen()).toBeVisible();
}

function startButton() {
  return module.getByRole('button', { name: `Start ${TITLE}` });
}

function secondScreen() {
  return module.getByRole('heading', { level: 1, name: SECOND_TITLE });
}

interface Author {
  /** A copy of the content of one module, to be written in. */
  readonly root: string;
  /** Replaces words in a file, as somebody does in an editor. */
  edits(file: string, from: string, to: string): Promise<void>;
  /** The line on which a file has these words for the first time, from 1. */
  lineOf(file: string, words: string): Promise<number>;
}

async function newAuthor(): Promise<Author> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'doorstep-author-')));
  await cp(join(ONE_MODULE, 'content'), join(root, 'content'), { recursive: true });
  return {
    root,
    async edits(file, from, to) {
      const path = join(root, file);
      const text = await readFile(path, 'utf8');
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));
    },
    async lineOf(file, words) {
      const text = await readFile(join(root, file), 'utf8');
      return text.slice(0, text.indexOf(words)).split('\n').length;
    },
  };
}
