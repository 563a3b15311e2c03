import { expect, type Frame, type Page, test } from '@playwright/test';
import { completeModule, finishModule } from '../../scripts/bench/complete-module';
import { startModule } from '../../scripts/bench/walk-module';
import { compileCourse } from '../../scripts/content/compile-course';
import { DAY_VARIABLE, today } from '../../scripts/faults/matrix';
import { SCORM12_ZIP } from '../../scripts/folders';
import { type StaticServer, serve } from '../../scripts/static-server';
import type { Course } from '../../src/content/course';
import { doneBefore } from './done-before';
import { goHome } from './learn';
import { committed, launch, lmsPage } from './lms';
import { unzipPackage } from './unzip-package';

// Nothing here is about being offline.
test.use({ serviceWorkers: 'block' });

/** The real course, as `npm run package` wrote it; most other tests walk it cut down to one module. */
let lms: StaticServer;
let course: Course;
let titles: readonly string[];
test.beforeAll(async () => {
  lms = await serve(await unzipPackage(SCORM12_ZIP), { more: { 'lms.html': await lmsPage() } });
  const compiled = await compileCourse(process.cwd());
  if (!compiled.ok) throw new Error('The content has to be mended first: npm run check.');
  course = compiled.value.course;
  titles = course.modules.map(({ title }) => title);
});
test.afterAll(() => lms.down());

const START = 'Not started';
const PASSED = 'Passed, 100%';
const PASSED_BEFORE = 'Passed, 80%';

/** What the home says of each module, in the course's order. */
async function expectHome(frame: Frame, states: readonly (string | RegExp)[]): Promise<void> {
  const cards = frame.getByRole('list', { name: 'Modules' }).getByRole('listitem');
  await expect(cards.getByRole('heading')).toHaveText(titles);
  await expect(cards.locator('.state > :first-child')).toHaveText(states);
}

async function expectInLms(page: Page, status: string, score: string): Promise<void> {
  await expect
    .poll(async () => {
      const kept = await committed(page);
      return { status: kept.status, score: kept.score };
    })
    .toEqual({ status, score });
}

test('a learner begins with the second module, and the home says how far they are in it', async ({ page }) => {
  const frame = await launch(page, lms.url);
  const [first = '', second = '', third = '', fourth = ''] = titles;
  await expectHome(frame, [START, START, START, START]);

  await startModule(frame, second);
  await frame.getByText('Screen 1 of').waitFor();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByText('Screen 2 of').waitFor();
  await goHome(frame);

  await expectHome(frame, [START, /^1 of \d+ screens$/, START, START]);
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  for (const title of [first, third, fourth]) await expect(button(`Start ${title}`)).toBeVisible();
  await button(`Carry on ${second}`).click();
  await frame.getByText('Screen 2 of').waitFor();
});

/** Two modules are walked a day and two were done before, because each takes ten seconds; tomorrow one of them is another. */
const day = Number(process.env[DAY_VARIABLE] ?? today());
const isToDo = (at: number) => at === day % 4 || at === (day + 1) % 4;

test('the course is passed once all four modules are, from more than one device', async ({ page, browser }) => {
  test.slow();
  const states = titles.map((_, at) => (isToDo(at) ? START : PASSED_BEFORE));
  const [first = '', second = ''] = titles.filter((_, at) => isToDo(at));
  const before = course.modules.filter((_, at) => !isToDo(at));
  const frame = await launch(page, lms.url, { stored: doneBefore(course, before) });
  await expectHome(frame, states);
  await completeModule(frame, first);
  await expect(frame.getByText('One module is left.')).toBeVisible();
  await expectInLms(page, 'incomplete', '65');
  const stored = await committed(page);
  await page.close();

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const other = await elsewhere.newPage();
  const again = await launch(other, lms.url, { stored });
  await again.getByRole('button', { name: `Go on: ${second}` }).click();
  await finishModule(again);
  await expect(again.getByText('You can close this window.')).toBeVisible();
  await goHome(again);
  await expectHome(
    again,
    states.map((state) => (state === START ? PASSED : state)),
  );
  await expectInLms(other, 'passed', '90');
  await elsewhere.close();
});
