import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const require = createRequire(import.meta.url);

/** scorm-again as one plain script, as an LMS's page would load it. */
const SCORM_AGAIN = require.resolve('scorm-again/scorm12');

/** What an LMS keeps of one attempt between launches. */
export interface Attempt {
  readonly suspendData: string;
  readonly status: string;
  readonly score: string;
  readonly location: string;
}

export const FIRST_LAUNCH: Attempt = { suspendData: '', status: 'not attempted', score: '', location: '' };

/**
 * An LMS's page: scorm-again as its run-time, the package in a frame. What is committed is kept in
 * the page's session; whatever was only set is lost with the page, as in a real LMS.
 */
export async function lmsPage(): Promise<string> {
  const script = await readFile(SCORM_AGAIN, 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block}</style>
<script>${script.replaceAll('</script', '<\\/script')}</script></head><body><script>
window.committed = null;
window.calls = [];
window.launch = (stored) => {
  const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
  lms.loadFromJSON({
    suspend_data: stored.suspendData,
    core: { student_id: 'staff-1', student_name: 'Learner, A', lesson_status: stored.status, lesson_location: stored.location,
      entry: stored.suspendData ? 'resume' : 'ab-initio', score: { raw: stored.score } },
  }, 'cmi');
  window.committed = stored;
  const keep = () => { window.committed = { suspendData: lms.cmi.suspend_data, status: lms.cmi.core.lesson_status,
    score: lms.cmi.core.score.raw, location: lms.cmi.core.lesson_location }; };
  window.API = new Proxy(lms, { get: (target, name) => {
    const method = target[name];
    if (typeof method !== 'function' || !String(name).startsWith('LMS')) return method;
    return (...args) => {
      window.calls.push([name, ...args].join(' ').trim());
      const answer = method.apply(target, args);
      if (name === 'LMSCommit' || name === 'LMSFinish') keep();
      return answer;
    };
  } });
  const frame = document.createElement('iframe');
  frame.src = './index.html';
  frame.title = 'Course';
  document.querySelector('iframe')?.remove();
  document.body.append(frame);
};
</script></body></html>`;
}

interface LmsWindow {
  launch(stored: Attempt): void;
  readonly committed: Attempt;
  readonly calls: readonly string[];
}

/** Launches the package from the LMS's page, and answers with the frame that it runs in. */
export async function launch(page: Page, url: string, stored: Attempt = FIRST_LAUNCH): Promise<Frame> {
  await page.goto(`${url}lms.html`);
  await page.evaluate((attempt) => (window as unknown as LmsWindow).launch(attempt), stored);
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
