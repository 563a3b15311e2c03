/** Presses, and the milliseconds within which they must come: as in the GOV.UK "Exit this page" pattern. */
const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Leaves when Shift is pressed by itself three times within five seconds. Shift held for a capital,
 * a shortcut or a click is not a press, and typing in between begins the count again.
 * @param now - Milliseconds that only grow, such as `() => performance.now()`.
 * @returns Stops listening.
 */
export function onTripleShift(target: EventTarget, now: () => number, leave: () => void): () => void {
  let isAlone = false;
  let presses: number[] = [];

  const down = (event: Event) => {
    const { key, repeat, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (repeat) return;
    isAlone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    if (!isAlone) presses = [];
  };
  const up = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Shift' || !isAlone) return;
    isAlone = false;
    presses = [...presses.filter((at) => now() - at < WITHIN_MS), now()];
    if (presses.length < PRESSES) return;
    presses = [];
    leave();
  };
  const pointed = () => {
    isAlone = false;
  };

  // Capturing, so that nothing on the page can keep a key to itself.
  const listeners = { keydown: down, keyup: up, pointerdown: pointed };
  for (const [type, listener] of Object.entries(listeners)) target.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) target.removeEventListener(type, listener, true);
  };
}
