import type { Browser, Page } from '@playwright/test';
import { completeModule } from './complete-module';
import { sessionOf } from './profile';

/** The JavaScript heap in use after a module has been done and the garbage collected, in MB. */
export async function heapAfterModule(browser: Browser, url: string, title: string): Promise<number> {
  return heapAfter(browser, url, (page) => completeModule(page, title));
}

/** The same of a page that has no script of its own: what the browser and the test driver take. */
export async function heapOfStaticPage(browser: Browser, url: string): Promise<number> {
  return heapAfter(browser, url, (page) => page.getByRole('link', { name: /^Start/ }).waitFor());
}

async function heapAfter(browser: Browser, url: string, work: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await work(page);
    const session = await sessionOf(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  } finally {
    await context.close();
  }
}
