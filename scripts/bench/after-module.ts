import type { Browser, Page } from '@playwright/test';
import { completeModule } from './complete-module';
import { sessionOf } from './profile';

export interface AfterModule {
  /** The JavaScript heap in use, the garbage collected, in MB. */
  readonly heap: number;
  /** What the browser says the package and the work take on the device, in MB. */
  readonly onDevice: number;
}

/** What a module that has been done leaves behind in the page and on the device. */
export async function afterModule(browser: Browser, url: string, title: string): Promise<AfterModule> {
  return inPage(browser, url, async (page) => {
    // Without an LMS it asks first who is learning.
    await page.getByRole('button', { name: 'Go on without a name' }).click();
    await completeModule(page, title);
    const heap = await heapOf(page);
    await page.getByText('Available offline', { exact: true }).waitFor();
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    return { heap, onDevice: usage / 1e6 };
  });
}

/** The same of a page that has no script of its own: what the browser and the test driver take. */
export async function heapOfStaticPage(browser: Browser, url: string): Promise<number> {
  return inPage(browser, url, async (page) => {
    await page.getByRole('heading', { name: 'Welcome' }).waitFor();
    return heapOf(page);
  });
}

async function inPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await sessionOf(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
