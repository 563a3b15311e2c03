import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import type { StaticServer } from '../static-server';
import { type Opened, openFirstScreen } from './open-first-screen';

/** Nothing is kept from before: a fresh profile, opened once. With a course's id somebody is known in it. */
export async function visitCold(browser: Browser, site: StaticServer, watcher: string, courseId = ''): Promise<Opened> {
  return inFreshContext(browser, (context) => openFirstScreen(context, site.url, watcher, courseId));
}

export interface Visits {
  readonly cold: Opened;
  /** The next visit, with whatever the first one kept. */
  readonly warm: Opened;
  /** And one more, with the server gone from the network. */
  readonly offline: Opened;
}

/** A learner's first visit to the app, and two later ones. */
export async function visitThreeTimes(
  browser: Browser,
  site: StaticServer,
  watcher: string,
  courseId: string,
): Promise<Visits> {
  return inFreshContext(browser, async (context) => {
    const visit = async () => {
      const opened = await openFirstScreen(context, site.url, watcher, courseId);
      await keptOffline(opened);
      return opened;
    };
    const cold = await visit();
    const warm = await visit();
    await site.down();
    const offline = await visit().finally(() => site.up());
    return { cold, warm, offline };
  });
}

/** Starts a browser of its own on a profile. */
export type StartBrowser = (profile: string, options: BrowserContextOptions) => Promise<BrowserContext>;

/** The second visit to the app, with the server gone and the browser just started, as from a home screen. */
export async function visitRestarted(start: StartBrowser, site: StaticServer, watcher: string): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  const visit = async () => {
    const context = await start(profile, PHONE);
    try {
      const opened = await openFirstScreen(context, site.url, watcher, '');
      await keptOffline(opened);
      return opened;
    } finally {
      await context.close();
    }
  };
  try {
    await visit();
    await site.down();
    return await visit().finally(() => site.up());
  } finally {
    await rm(profile, { recursive: true });
  }
}

/**
 * Waits until the service worker has kept the package, then closes the page and stops the worker: a
 * learner who comes back another day has to wait for it to start.
 */
async function keptOffline({ page }: Opened): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function inFreshContext<T>(browser: Browser, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext(PHONE);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** The size of a middling phone, in CSS pixels. */
const PHONE = { viewport: { width: 390, height: 844 } };
