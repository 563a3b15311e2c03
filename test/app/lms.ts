import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const require = createRequire(import.meta.url);

/** scorm-again as plain scripts, as an LMS's page would load it. */
const SCRIPTS = ['scorm-again/scorm12', 'scorm-again/scorm2004'].map((name) => require.resolve(name));

export type Standard = 'scorm12' | 'scorm2004';

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
}

/**
 * An LMS's page: scorm-again as its run-time, the package in a frame. What is committed is kept in
 * the page; whatever was only set is lost with it, as in a real LMS.
 */
export async function lmsPage(): Promise<string> {
  const scripts = await Promise.all(SCRIPTS.map((path) => readFile(path, 'utf8')));
  const inline = scripts.map((script) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block}</style>
${inline}</head><body><script>(${pageScript.toString()})()</script></body></html>`;
}

/** Runs in the LMS's page. */
function pageScript() {
  const page = window as unknown as LmsWindow & Record<string, unknown>;
  page.calls = [];

  const dialects = {
    scorm12: {
      api: 'API',
      begin: (stored: Attempt, launchData: string) => ({
        suspend_data: stored.suspendData,
        launch_data: launchData,
        core: {
          student_id: 'staff-1',
          student_name: 'Learner, A',
          lesson_status: stored.status || 'not attempted',
          lesson_location: stored.location,
          entry: stored.suspendData ? 'resume' : 'ab-initio',
          score: { raw: stored.score },
        },
      }),
      // biome-ignore lint/suspicious/noExplicitAny: the data model of scorm-again
      read: ({ suspend_data, core }: any): Attempt => ({
        suspendData: suspend_data,
        status: core.lesson_status,
        score: core.score.raw,
        location: core.lesson_location,
      }),
    },
    scorm2004: {
      api: 'API_1484_11',
      begin: (stored: Attempt, launchData: string) => ({
        suspend_data: stored.suspendData,
        launch_data: launchData,
        learner_id: 'staff-1',
        learner_name: 'Learner, A',
        location: stored.location,
        completion_status: stored.status.split(' ')[0] || 'unknown',
        success_status: stored.status.split(' ')[1] || 'unknown',
        entry: stored.suspendData ? 'resume' : 'ab-initio',
        score: { raw: stored.score },
      }),
      // biome-ignore lint/suspicious/noExplicitAny: the data model of scorm-again
      read: (cmi: any): Attempt => ({
        suspendData: cmi.suspend_data,
        status: `${cmi.completion_status} ${cmi.success_status}`,
        score: cmi.score.raw,
        location: cmi.location,
      }),
    },
  };

  page.launch = ({ standards = ['scorm12'], lateBy = 0, stored, launchData = '' }) => {
    const kept = stored ?? { suspendData: '', status: '', score: '', location: '' };
    page.committed = kept;
    const offer = () => {
      for (const standard of standards) page[dialects[standard].api] = begin(standard, kept, launchData);
    };
    if (lateBy === 0) offer();
    const frame = document.createElement('iframe');
    frame.src = './index.html';
    frame.title = 'Course';
    document.querySelector('iframe')?.remove();
    document.body.append(frame);
    if (lateBy > 0) setTimeout(offer, lateBy);
  };

  function begin(standard: Standard, kept: Attempt, launchData: string) {
    const { begin: model, read } = dialects[standard];
    const Api = page[standard === 'scorm12' ? 'Scorm12API' : 'Scorm2004API'] as new (settings: object) => RunTime;
    const lms = new Api({ autocommit: false, logLevel: 5 });
    lms.loadFromJSON(model(kept, launchData), 'cmi');
    return new Proxy(lms, {
      get(target, name) {
        const method = target[name];
        if (typeof method !== 'function' || !/^(LMS)?[A-Z]/.test(String(name))) return method;
        return (...args: unknown[]) => {
          page.calls.push([name, ...args].join(' ').trim());
          const answer = method.apply(target, args);
          if (/Commit|Finish|Terminate/.test(String(name))) page.committed = read(target.cmi);
          return answer;
        };
      },
    });
  }
}

interface RunTime {
  readonly cmi: unknown;
  loadFromJSON(model: object, at: string): void;
  readonly [name: string | symbol]: unknown;
}

interface LmsWindow {
  launch(options: LaunchOptions): void;
  committed: Attempt;
  calls: string[];
}

/** Launches the package from the LMS's page, and answers with the frame that it runs in. */
export async function launch(page: Page, url: string, options: LaunchOptions = {}): Promise<Frame> {
  await page.goto(`${url}lms.html`);
  await page.evaluate((how) => (window as unknown as LmsWindow).launch(how), options);
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The LMS page should hold the package in a frame.');
  await frame.waitForSelector('ds-shell');
  return frame;
}

/** What the LMS has kept: committed, and nothing that was only set. */
export async function committed(page: Page): Promise<Attempt> {
  return page.evaluate(() => (window as unknown as LmsWindow).committed);
}

/** Every call that the package made on the LMS. */
export async function callsMade(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as LmsWindow).calls);
}
