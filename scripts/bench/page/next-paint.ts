import { afterPaint } from './after-paint';

/**
 * Runs in the page before anything of its own, and times each press of a button until what it led to
 * is painted. Every answer and every new screen takes the focus to what is new, so the change is in
 * when the focus has moved.
 */

export interface Press {
  readonly button: string;
  /** From the press itself to the end of the frame that shows what it led to. */
  readonly ms: number;
}

declare global {
  interface Window {
    benchPresses: Press[];
  }
}

window.benchPresses = [];
let latest: Event | undefined;

window.addEventListener(
  'click',
  (event) => {
    const button = event.composedPath().find((target) => target instanceof HTMLButtonElement);
    if (!button) return;
    latest = event;
    watch(event, button.textContent.trim() || slotted(button), focus());
  },
  true,
);

function watch(press: Event, button: string, before: Element): void {
  requestAnimationFrame(() => {
    // The next press has come, and this one changed nothing that a reader would be taken to.
    if (latest !== press) return;
    if (focus() === before) watch(press, button, before);
    else afterPaint(() => window.benchPresses.push({ button, ms: performance.now() - press.timeStamp }));
  });
}

/** What has the focus, through open shadow roots. */
function focus(root: Document | ShadowRoot = document): Element {
  const { activeElement } = root;
  if (activeElement === null) return document.body;
  return activeElement.shadowRoot ? focus(activeElement.shadowRoot) : activeElement;
}

/** The label of a button whose words come from the element around it. */
function slotted(button: HTMLButtonElement): string {
  const root = button.getRootNode();
  return root instanceof ShadowRoot ? root.host.textContent.trim() : '';
}
