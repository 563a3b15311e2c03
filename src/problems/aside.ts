import type { Problem } from './problem';

/**
 * A page about the open module did not arrive: the network went before it was kept for offline use.
 *
 * @param title - What learners call the page.
 */
export function asideNotOpened(title: string): Problem {
  return {
    code: 'aside-not-opened',
    what: `${title} could not be opened just now.`,
    mend: 'Check the connection and try again. You can go on here meanwhile.',
  };
}
