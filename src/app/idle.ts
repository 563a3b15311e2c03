/** Whatever a person does with a page, also by a screen reader, whose keys a page may never hear of; and listening. */
export const SIGNS_OF_LIFE = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'touchstart',
  'scroll',
  'focusin',
  'selectionchange',
  'ds-playing',
];
/** When a tablet that slept may have woken: its timers stood still meanwhile. */
const WAKING = ['visibilitychange', 'pageshow', 'focus'];
/** So that nothing on the page can keep to itself what somebody does. */
export const FIRST_OF_ALL = { capture: true, passive: true };

/** Whose absence is watched for. */
export interface IdleWatch {
  /** How long nobody may do anything, in milliseconds. */
  readonly limit: number;
  /** How long before that it warns, in milliseconds: less than the limit. */
  readonly notice: number;
  /** Epoch milliseconds: a clock that runs on while a device sleeps. One that is put back does no harm. */
  now(): number;
  /** Somebody did something: the time begins again. */
  active(at: number, sign: Event): void;
  /** Nobody did anything, and the limit is near. Called once for each time that nobody does. */
  warn(): void;
  /** Nobody did anything for the limit. Called once. */
  idle(): void;
}

/** Watches for nobody being there. Answers with what stops it. */
export function watchIdle({ limit, notice, now, active, warn, idle }: IdleWatch): () => void {
  const isStill = stillPointer();
  let seen = now();
  let end = seen + limit;
  let isWarned = false;
  let timer = setTimeout(look, limit - notice);

  /** What the clock says. When it was put back, the end goes back with it. */
  function read(): number {
    const at = now();
    if (at < seen) end -= seen - at;
    seen = at;
    return at;
  }
  function look(): void {
    clearTimeout(timer);
    const at = read();
    if (at >= end) {
      stop();
      idle();
    } else {
      if (!isWarned && at >= end - notice) warnAt(at);
      timer = setTimeout(look, end - at - (isWarned ? 0 : notice));
    }
  }
  /** A tablet that slept into the last moments warns late, and gives as long to answer as ever. */
  function warnAt(at: number): void {
    isWarned = true;
    end = at + notice;
    warn();
  }
  function live(sign: Event): void {
    if (isStill(sign)) return;
    const at = read();
    // The touch that wakes a tablet is somebody's, and perhaps somebody else's.
    if (at >= end) look();
    else {
      end = at + limit;
      isWarned = false;
      active(at, sign);
    }
  }
  function stop(): void {
    clearTimeout(timer);
    for (const name of SIGNS_OF_LIFE) window.removeEventListener(name, live, FIRST_OF_ALL);
    for (const name of WAKING) window.removeEventListener(name, look, FIRST_OF_ALL);
  }

  for (const name of SIGNS_OF_LIFE) window.addEventListener(name, live, FIRST_OF_ALL);
  for (const name of WAKING) window.addEventListener(name, look, FIRST_OF_ALL);
  return stop;
}

/** Some browsers say that a mouse moved when only what is under it did, as when a warning comes. */
function stillPointer(): (sign: Event) => boolean {
  let last = '';
  return (sign) => {
    if (sign.type !== 'pointermove') return false;
    const { pointerId, screenX, screenY } = sign as PointerEvent;
    const place = `${pointerId} ${screenX} ${screenY}`;
    const isStill = place === last;
    last = place;
    return isStill;
  };
}
