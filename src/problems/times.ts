import type { Problem } from './problem';

/** The counted times could not be read on this device, or a module, which has the stated ones, did not arrive. */
export function timesNotReached(): Problem {
  return {
    code: 'times-not-reached',
    what: 'The times could not be looked at just now.',
    mend: 'Check the connection, and open this page again in an ordinary window, not a private one.',
  };
}
