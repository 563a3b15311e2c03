import type { Manner } from './manner';
import { createSimulator, type Simulator } from './simulator';
import type { Standard } from './standard';
import { NOTHING_STORED, type Stored } from './stored';

/** An LMS's page around the course, for tests: the simulator, and a frame. Bundled as one script. */

/** How the page launches the course. */
export interface PageLaunch {
  readonly standard: Standard;
  readonly manner: Manner;
  /** Nothing when it is left out; with `keepIn`, what is kept there. */
  readonly stored?: Stored;
  /** Milliseconds after the content was put into its frame. */
  readonly lateBy?: number;
  readonly launchData?: string;
  readonly learnerId?: string;
  /** The name in the page's local storage under which the LMS keeps its data, so that it outlives the page. */
  readonly keepIn?: string;
}

/** What a test can ask of the page, as `window.lmsPage`. */
export interface LmsPage {
  launch(how: PageLaunch): void;
  /** Of the last launch. */
  readonly simulator: Simulator;
  /** Every call of the content, in words: `LMSSetValue cmi.suspend_data …`. */
  readonly calls: readonly string[];
}

declare global {
  interface Window {
    lmsPage: LmsPage;
  }
}

let simulator = createSimulator();
const calls: string[] = [];

window.lmsPage = {
  launch,
  get simulator() {
    return simulator;
  },
  calls,
};

function launch({ stored, lateBy = 0, keepIn, ...settings }: PageLaunch): void {
  simulator.withdraw(window);
  const history = keepIn === undefined ? undefined : new History(keepIn);
  if (stored) history?.add(stored);
  simulator = createSimulator({
    ...settings,
    stored: stored ?? history?.last ?? NOTHING_STORED,
    onCall: ({ method, element, value }) => calls.push([method, element, value].join(' ').trim()),
    onStored: (kept) => history?.add(kept),
  });
  if (lateBy === 0) simulator.offer(window);
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.src = './index.html';
  frame.title = 'Course';
  document.body.append(frame);
  if (lateBy > 0) setTimeout(() => simulator.offer(window), lateBy);
}

/** Everything that the LMS has ever kept, the latest at the end: in local storage, so that it outlives a crash. */
class History {
  readonly #name: string;
  /** Content speaks to an LMS in one go, and can say something in passing. What stands at the end of it counts. */
  #isSameTurn = false;

  constructor(name: string) {
    this.#name = name;
  }

  get last(): Stored | undefined {
    return this.#all.at(-1);
  }

  add(stored: Stored): void {
    const all = this.#all;
    localStorage.setItem(this.#name, JSON.stringify([...(this.#isSameTurn ? all.slice(0, -1) : all), stored]));
    this.#isSameTurn = true;
    queueMicrotask(() => {
      this.#isSameTurn = false;
    });
  }

  get #all(): readonly Stored[] {
    return JSON.parse(localStorage.getItem(this.#name) ?? '[]');
  }
}
