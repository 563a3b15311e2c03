import { words } from '../locale/words';

/**
 * Takes the page from view before it returns: everything in it is gone, dialogs included, and the
 * title says nothing. It is removed and not covered, so that no screen reader, print or page kept
 * for Back can still show it. What runs behind it goes on and can save. Safe to call twice.
 */
export function hidePage(document: Document): void {
  const cover = document.createElement('main');
  cover.className = 'cover';
  cover.textContent = words.exit.closed;
  document.title = words.exit.title;
  document.body.replaceChildren(cover);
}
