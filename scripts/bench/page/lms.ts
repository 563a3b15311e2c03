import { createSimulator } from '../../simulator/simulator';

/** The page of an LMS that has opened the app in a frame: answers it, counts its calls, keeps what it says. */

export interface LmsState {
  readonly calls: number;
  /** By element, as last committed. */
  readonly values: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    benchLms: () => LmsState;
  }
}

let calls = 0;
const lms = createSimulator({
  onCall: () => {
    calls += 1;
  },
});
window.benchLms = () => ({ calls, values: lms.stored.values });
lms.offer(window);
