import type { Problem } from './problem';

/** A module's file did not arrive: the network went before it was kept for offline use. */
export function moduleNotOpened(): Problem {
  return {
    code: 'module-not-opened',
    what: 'This module could not be opened just now.',
    mend: 'Check the connection and try again. Nothing that you have done is lost.',
  };
}

/** A launch in which nothing is recorded, or a page that is not the one that writes the work. */
export function carryNotRecorded(): Problem {
  return {
    code: 'carry-not-recorded',
    what: 'Nothing can be recorded in this window, so the work was not taken in.',
    mend: 'Open the course from your learning system in the usual way, and use the code there.',
  };
}

/** The page for a code did not arrive: the network went before it was kept for offline use. */
export function carryPageNotOpened(): Problem {
  return {
    code: 'carry-page-not-opened',
    what: 'This page could not be opened just now.',
    mend: 'Check the connection and try again. Nothing that you have done is lost.',
  };
}
