import type { Frame, Page } from '@playwright/test';

/** How a plain LMS launches. */
export interface PlainLaunch {
  /** What it shows, by element; whatever is not here is ''. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Milliseconds that each call takes, in which the page can do nothing else: SCORM is synchronous. */
  readonly slowBy?: number;
  /** Commits are answered with 'false' from the start. */
  readonly refuses?: boolean;
  /** The frame's size in CSS pixels; the whole page unless said. */
  readonly size?: { readonly width: number; readonly height: number };
}

interface Call {
  readonly call: string;
  /** Whether the learner had pressed Answer and could not see the feedback yet when the call began. */
  readonly holdsUpFeedback: boolean;
}

interface PlainLmsWindow {
  launch(how: PlainLaunch): void;
  held: Record<string, unknown>;
  committed: Record<string, unknown>;
  calls: Call[];
}

/**
 * A page that is an LMS of SCORM 1.2 with no opinions: it takes and shows anything, a strange value
 * too. For LMSs that behave as real ones do, see `lms.ts`.
 */
export const PLAIN_LMS_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<style>html,body{margin:0;height:100%}iframe{border:0;display:block}</style></head>
<body><script>(${inPage.toString()})()</script></body></html>`;

function inPage() {
  const page = window as unknown as PlainLmsWindow & { API: object };
  page.launch = ({ values = {}, slowBy = 0, refuses = false, size }) => {
    page.held = { ...values };
    page.committed = { ...values };
    page.calls = [];
    let isPressed = false;
    let isPainted = false;
    const take = (...words: string[]) => {
      page.calls.push({ call: words.join(' ').trim(), holdsUpFeedback: isPressed && !isPainted });
      const until = performance.now() + slowBy;
      while (performance.now() < until);
      return 'true';
    };
    const save = (name: string) => {
      take(name);
      if (!refuses) page.committed = { ...page.held };
      return refuses ? 'false' : 'true';
    };
    page.API = {
      LMSInitialize: () => take('LMSInitialize'),
      LMSFinish: () => save('LMSFinish'),
      LMSCommit: () => save('LMSCommit'),
      LMSGetValue: (element: string) => take('LMSGetValue', element) && (page.held[element] ?? ''),
      LMSSetValue: (element: string, value: string) => {
        page.held[element] = value;
        return take('LMSSetValue', element);
      },
      LMSGetLastError: () => (refuses ? '101' : '0'),
      LMSGetErrorString: () => 'General exception',
      LMSGetDiagnostic: () => '',
    };
    const frame = document.createElement('iframe');
    frame.src = './index.html';
    frame.title = 'Course';
    frame.style.width = size ? `${size.width}px` : '100%';
    frame.style.height = size ? `${size.height}px` : '100%';
    document.body.append(frame);
    frame.addEventListener('load', () =>
      frame.contentWindow?.addEventListener(
        'click',
        (event) => {
          isPressed ||= event.composedPath().some((target) => (target as Element).textContent?.trim() === 'Answer');
        },
        true,
      ),
    );
    const look = () => {
      isPainted = textOf(frame.contentDocument).includes('Next question');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  /** The text of a page, its shadow roots included. */
  function textOf(node: ParentNode | null): string {
    if (!node) return '';
    const within = [...node.querySelectorAll('*')].map(({ shadowRoot }) => textOf(shadowRoot));
    return (node as Node).textContent + within.join('');
  }
}

/** Launches the package from a plain LMS's page, in a frame of this page or of one that it holds. */
export async function launchPlain(lms: Page | Frame, how: PlainLaunch = {}): Promise<Frame> {
  await lms.evaluate((launch) => (window as unknown as PlainLmsWindow).launch(launch), how);
  const frame = await (await lms.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The LMS page should hold the package in a frame.');
  await frame.waitForSelector('ds-shell');
  return frame;
}

/** What the LMS has kept, by element. */
export function keptBy(lms: Page | Frame): Promise<Record<string, unknown>> {
  return lms.evaluate(() => (window as unknown as PlainLmsWindow).committed);
}

/** Every call that the package made, the first one first. */
export function callsOn(lms: Page | Frame): Promise<readonly Call[]> {
  return lms.evaluate(() => (window as unknown as PlainLmsWindow).calls);
}
