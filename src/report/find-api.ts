import { type Scorm12Api, scorm12ApiIn } from './scorm12-api';
import { type Scorm2004Api, scorm2004ApiIn } from './scorm2004-api';

/**
 * Finding the object that an LMS puts into some window for its content to talk to
 * (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.3).
 */

/** IEEE 1484.11.2 lets an LMS nest its content this deep. */
const MAX_STEPS = 500;

/** An LMS that was found, and the standard that it speaks. */
export type FoundLms =
  | { readonly kind: 'scorm12'; readonly api: Scorm12Api }
  | { readonly kind: 'scorm2004'; readonly api: Scorm2004Api };

/**
 * Looks in a window and its parents, then in the windows that opened any of them. A cross-origin
 * window throws on every look: that means 'not here', and the walk goes on above it.
 *
 * @param prefers - the standard that the package was made for: it wins wherever it is found, and the
 *   other serves only where the preferred one is not offered at all. With null the nearest wins, and
 *   SCORM 2004 in a window that has both.
 */
export function findLms(from: Window, prefers: FoundLms['kind'] | null): FoundLms | null {
  const line = ancestry(from);
  const found = [...line, ...line.flatMap(openersOf)].flatMap(offeredBy);
  return found.find(({ kind }) => kind === prefers) ?? found[0] ?? null;
}

function offeredBy(window: Window): FoundLms[] {
  const scorm2004 = look(() => scorm2004ApiIn(window));
  const scorm12 = look(() => scorm12ApiIn(window));
  return [
    ...(scorm2004 ? [{ kind: 'scorm2004', api: scorm2004 } as const] : []),
    ...(scorm12 ? [{ kind: 'scorm12', api: scorm12 } as const] : []),
  ];
}

/** A window and all its parents, the nearest first. */
function ancestry(from: Window): Window[] {
  const line: Window[] = [from];
  let here = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const parent = look(() => here.parent);
    if (!parent || parent === here) break;
    line.push(parent);
    here = parent;
  }
  return line;
}

function openersOf(window: Window): Window[] {
  const opener = look(() => window.opener as Window | null);
  return opener ? ancestry(opener) : [];
}

function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
