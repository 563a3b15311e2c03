/**
 * Where focus goes when what held it is no longer there. Focus is never left on the page's body:
 * a keyboard or screen-reader user would be thrown back to the top.
 */

/** What has focus, however deep in elements; null when nothing has. */
export function whatHasFocus(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** Moves focus to something new on the same screen, and scrolls no more than it must. */
export function readOnFrom(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

/**
 * Begins a new screen at its heading. On the first one after the page has loaded nobody has acted
 * yet, and a reader begins at the top by itself, so focus is left alone.
 */
export function arriveAt(heading: HTMLElement | null | undefined, isFirst: boolean): void {
  if (!heading || (isFirst && !navigator.userActivation?.hasBeenActive)) return;
  heading.focus({ preventScroll: true });
  window.scrollTo({ top: 0, behavior: 'instant' });
}
