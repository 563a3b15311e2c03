import type { Frame, Page } from '@playwright/test';
import { bundled } from '../../scripts/build/bundled';
import type { LmsPage } from '../../scripts/simulator/lms-page';
import { ELEMENTS, type Standard, SUSPEND_DATA } from '../../scripts/simulator/standard';
import { NOTHING_STORED, type Stored } from '../../scripts/simulator/stored';

export type { Standard };

/** What an LMS keeps of one attempt between launches, in neutral words. */
export interface Attempt {
  readonly suspendData: string;
  /** 1.2: `lesson_status`. 2004: completion and success, as `completed passed`. */
  readonly status: string;
  readonly score: string;
  readonly location: string;
}

export const FIRST_LAUNCH: Attempt = { suspendData: '', status: '', score: '', location: '' };

/** How an LMS launches: with which standards, at once or late, and with what it kept. */
export interface LaunchOptions {
  readonly standards?: readonly Standard[];
  /** Milliseconds after the content was put into its frame. */
  readonly lateBy?: number;
  readonly stored?: Attempt;
  /** What the manifest had the LMS hand on. */
  readonly launchData?: string;
  /** The LMS's id for its learner. */
  readonly learnerId?: string;
}

const SCRIPT = new URL('../../scripts/simulator/lms-page.ts', import.meta.url).href;

/**
 * An LMS's page: the simulator, and the package in a frame. What is committed is kept in the page;
 * whatever was only set is lost with it, as in a real LMS.
 */
export async function lmsPage(): Promise<string> {
  const script = await bundled(SCRIPT);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block}</style></head>
<body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** Launches the package from the LMS's page, and answers with the frame that it runs in. */
export async function launch(page: Page, url: string, options: LaunchOptions = {}): Promise<Frame> {
  const {
    standards = ['scorm12'],
    stored = FIRST_LAUNCH,
    lateBy = 0,
    launchData = '',
    learnerId = 'staff-1',
  } = options;
  const manner = standards.length > 1 ? 'dual' : 'plain';
  // Where both are offered, the one that the package was made for is the LMS's own.
  const standard = standards.length > 1 ? 'scorm12' : (standards[0] ?? 'scorm12');
  await page.goto(`${url}lms.html`);
  await page.evaluate((how) => window.lmsPage.launch(how), {
    ...({ standard, manner, lateBy, launchData, learnerId } as const),
    stored: storedAs(standard, stored),
  });
  return courseFrame(page);
}

/** The frame that the package runs in, once there is something in it. */
export async function courseFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The LMS page should hold the package in a frame.');
  await frame.waitForSelector('ds-shell');
  return frame;
}

/** What the LMS has kept: committed, and nothing that was only set. */
export async function committed(page: Page): Promise<Attempt> {
  const { stored, standard } = await page.evaluate(() => {
    const { stored, standard } = window.lmsPage.simulator;
    return { stored, standard };
  });
  return attemptIn(standard, stored);
}

/** Every call that the package made on the LMS. */
export async function callsMade(page: Page): Promise<LmsPage['calls']> {
  return page.evaluate(() => window.lmsPage.calls);
}

/** What an LMS has kept, in neutral words. */
export function attemptIn(standard: Standard, { values }: Stored): Attempt {
  const { status, score, location } = ELEMENTS[standard];
  const value = (element: string) => values[element] ?? '';
  return {
    suspendData: value(SUSPEND_DATA),
    status: status.map(value).join(' ').trim(),
    score: value(score),
    location: value(location),
  };
}

/** What an LMS has kept of an attempt that was left to be gone on with. */
export function storedAs(standard: Standard, attempt: Attempt): Stored {
  if (attempt.suspendData === '' && attempt.status === '') return NOTHING_STORED;
  const { exit, status, score, location } = ELEMENTS[standard];
  const words = attempt.status.split(' ');
  const values = {
    [SUSPEND_DATA]: attempt.suspendData,
    [exit]: 'suspend',
    [score]: attempt.score,
    [location]: attempt.location,
    ...Object.fromEntries(status.map((element, index) => [element, words[index] ?? ''])),
  };
  return { attempt: 1, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) };
}
