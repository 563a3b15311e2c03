import type { Browser, Page } from '@playwright/test';
import type { ModuleOutline } from '../../src/content/course';
import { completeModule } from './complete-module';
import type { DeviceWrite } from './page/journal';
import type { LmsState } from './page/lms';
import type { Press } from './page/next-paint';
import type { PageScripts } from './page-scripts';
import { sessionOf, slowCpu } from './profile';

export interface AttemptInLms {
  /** Every call from the launch to the end of the session. */
  readonly calls: number;
  /** In characters, as the LMS kept it. */
  readonly suspendData: number;
  /** From a press to the painted answer or screen, in ms; the module's opening is not among them. */
  readonly presses: readonly number[];
  /** Each write to the device, in ms. */
  readonly writes: readonly number[];
}

/** What an LMS's page is called on the server, and the script in it. */
export const LMS_PAGE = 'lms.html';
export const LMS_SCRIPT = 'lms.js';

/** An LMS's page with the app in a frame. */
export const LMS_HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>LMS</title><script src="${LMS_SCRIPT}"></script></head>
  <body><iframe title="Course" src="index.html" width="400" height="700"></iframe></body>
</html>`;

/** Does the module from launch to passed in a simulated LMS, on a slowed processor. */
export async function attemptInLms(
  browser: Browser,
  url: string,
  module: Pick<ModuleOutline, 'id' | 'title'>,
  watchers: Pick<PageScripts, 'nextPaint' | 'journal'>,
): Promise<AttemptInLms> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowCpu(await sessionOf(page));
    await page.addInitScript(watchers.nextPaint);
    await page.addInitScript(watchers.journal);
    await page.goto(url + LMS_PAGE);
    const timed = await doModule(page, module.title);
    return { ...(await endSession(page, module.id)), ...timed };
  } finally {
    await context.close();
  }
}

async function doModule(page: Page, title: string): Promise<Pick<AttemptInLms, 'presses' | 'writes'>> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error("The LMS's page holds no frame.");
  await completeModule(frame, title);
  const presses: readonly Press[] = await frame.evaluate(() => window.benchPresses);
  const writes: readonly DeviceWrite[] = await frame.evaluate(() => window.benchWrites);
  return {
    presses: presses.filter(({ button }) => !button.endsWith(title)).map(({ ms }) => ms),
    writes: writes.map(({ ms }) => ms),
  };
}

/** Closes the frame, as a learner closes the window, and reads what the LMS has kept. */
async function endSession(page: Page, module: string): Promise<Omit<AttemptInLms, 'presses' | 'writes'>> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const { calls, values }: LmsState = await page.evaluate(() => window.benchLms());
  const status = statusOf(module, values);
  if (status !== 'passed') throw new Error(`The LMS has kept the status "${status}" where "passed" was due.`);
  return { calls, suspendData: values['cmi.suspend_data']?.length ?? 0 };
}

/** Of the module's objective: the course is not passed while other modules are to do. */
function statusOf(module: string, values: LmsState['values']): string {
  const [id = ''] = Object.entries(values).find(([, value]) => value === `module_${module}`) ?? [];
  return values[id.replace(/\.id$/, '.status')] ?? '';
}
