/**
 * Whatever a person does with a page, also by a screen reader, whose keys a page may never hear of.
 * Seen first of all, so that nothing on the page can keep it to itself.
 */
const SIGNS_OF_LIFE = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'touchstart',
  'scroll',
  'focusin',
  'selectionchange',
];
/** When a tablet that slept may have woken: its timers stood still meanwhile. */
const WAKING = ['visibilitychange', 'pageshow', 'focus'];

/** Whose absence is watched for. */
export interface IdleWatch {
  /** How long nobody may do anything, in milliseconds. */
  readonly limit: number;
  /** Epoch milliseconds: a clock that runs on while a device sleeps. One that is put back does no harm. */
  now(): number;
  /** Somebody did something. */
  active(at: number): void;
  /** Nobody did anything for the limit. Called once. */
  idle(): void;
}

/** Watches for nobody being there. Answers with what stops it. */
export function watchIdle({ limit, now, active, idle }: IdleWatch): () => void {
  let last = now();
  let timer = setTimeout(look, limit);

  function look(): void {
    clearTimeout(timer);
    const at = now();
    if (at < last) last = at;
    const left = last + limit - at;
    if (left > 0) timer = setTimeout(look, left);
    else {
      stop();
      idle();
    }
  }
  function live(): void {
    const at = now();
    // The touch that wakes a tablet is somebody's, and perhaps somebody else's.
    if (at - last >= limit) look();
    else {
      last = at;
      active(at);
    }
  }
  function stop(): void {
    clearTimeout(timer);
    for (const name of SIGNS_OF_LIFE) window.removeEventListener(name, live, true);
    for (const name of WAKING) window.removeEventListener(name, look, true);
  }

  for (const name of SIGNS_OF_LIFE) window.addEventListener(name, live, { capture: true, passive: true });
  for (const name of WAKING) window.addEventListener(name, look, true);
  return stop;
}
