import { afterPaint } from './after-paint';

/** Runs in the page before anything of its own, and writes down when the first screen can be used. */

export interface FirstScreenTimes {
  /** From the start of the navigation until Start is painted and the page can answer a press, in ms. */
  readonly usable: number;
  /** Milliseconds beyond 50 of each long task that began before then. */
  readonly blocking: number;
}

declare global {
  interface Window {
    /** The bench's end of the line; takes `FirstScreenTimes` as JSON. */
    benchFirstScreen(times: string): void;
  }
}

/** A task is long from 50 ms (W3C Long Tasks API); what is above that is felt as a page that does not answer. */
const LONG_TASK_MS = 50;

/** A browser tells of a long task some time after it has ended; a guess with a wide margin. */
const ENTRIES_MS = 200;

const tasks: PerformanceEntry[] = [];
const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });

/** The app's button is inside a shadow root; to be told of each costs less than to look for them in every frame. */
const roots: (Document | ShadowRoot)[] = [document];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};
requestAnimationFrame(look);

/** Once a frame: what is there when a frame begins is in view when it ends. */
function look(): void {
  if (hasStart()) afterPaint(note);
  else requestAnimationFrame(look);
}

function note(): void {
  const usable = performance.now();
  setTimeout(() => {
    tasks.push(...observer.takeRecords());
    const times: FirstScreenTimes = { usable, blocking: blockingBefore(usable) };
    window.benchFirstScreen(JSON.stringify(times));
  }, ENTRIES_MS);
}

function blockingBefore(usable: number): number {
  const before = tasks.filter(({ startTime }) => startTime < usable);
  return before.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK_MS), 0);
}

function hasStart(): boolean {
  return roots.some((root) =>
    // The guarded button's words stand in the element around its button.
    [...root.querySelectorAll('button, a, ds-guarded-button')].some(({ textContent }) =>
      textContent.trim().startsWith('Start'),
    ),
  );
}
