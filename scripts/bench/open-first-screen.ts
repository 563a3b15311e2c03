import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { knowLearner } from './known-learner';
import { type Fetched, watchNetwork } from './network';
import type { FirstScreenTimes } from './page/first-screen';
import { sessionOf, slowCpu, slowNetwork } from './profile';

export interface Opened extends FirstScreenTimes {
  readonly page: Page;
  /** What had arrived when the first screen could be used. */
  readonly fetched: Fetched;
}

/** Longer than any first screen that is worth a figure; a guess. */
const PATIENCE_MS = 60_000;

/**
 * Opens an address on the slowed profile, in a new page of the context, and times its first screen.
 *
 * @param courseId - Of which course somebody is known in the page; '' for nobody.
 * @throws when no Start has come into view after a minute.
 */
export async function openFirstScreen(
  context: BrowserContext,
  url: string,
  watcher: string,
  courseId: string,
): Promise<Opened> {
  const page = await context.newPage();
  const session = await sessionOf(page);
  await slowCpu(session);
  await slowNetwork(session);
  await page.addInitScript(watcher);
  if (courseId !== '') await knowLearner(page, courseId);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchFirstScreen' });
  const fetched = watchNetwork(session);
  const [times] = await Promise.all([timesTold(session, url), page.goto(url, { waitUntil: 'commit' })]);
  return { page, ...times, fetched: fetched(times.usable) };
}

/**
 * Waits to be told, because asking would change the figures: the page would have to answer, and to
 * the browser a question from outside is something that the learner did.
 */
function timesTold(session: CDPSession, url: string): Promise<FirstScreenTimes> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${url} shows no Start after a minute.`)), PATIENCE_MS);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchFirstScreen') return;
      clearTimeout(late);
      resolve(JSON.parse(payload) as FirstScreenTimes);
    });
  });
}
