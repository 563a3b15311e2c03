/**
 * Finding the object that an LMS puts into some window for its content to talk to.
 * SCORM 1.2 RTE 3.3; the same walk serves SCORM 2004 (RTE 3.3).
 */

/** IEEE 1484.11.2 lets an LMS nest its content this deep. */
const MAX_STEPS = 500;

/**
 * Looks in a window and its parents, then in the windows that opened any of them.
 * A cross-origin window throws on every look: that means 'not here', and the walk goes on above it.
 */
export function findApi<T>(from: Window, read: (window: Window) => T | undefined): T | undefined {
  const line = ancestry(from);
  return firstIn(line, read) ?? firstIn(line.flatMap(openersOf), read);
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

function firstIn<T>(windows: readonly Window[], read: (window: Window) => T | undefined): T | undefined {
  for (const window of windows) {
    const found = look(() => read(window));
    if (found) return found;
  }
  return undefined;
}

function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
