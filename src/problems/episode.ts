import type { Problem } from './problem';

/** A module's file did not arrive: the network went before it was kept for offline use. */
export function moduleNotOpened(): Problem {
  return {
    code: 'module-not-opened',
    what: 'This module could not be opened just now.',
    mend: 'Check the connection and try again. Nothing that you have done is lost.',
  };
}
