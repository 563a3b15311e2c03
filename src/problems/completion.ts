import type { Problem } from './problem';

/** What the completion file is made of could not be read or written on this device. */
export function completionsNotReached(): Problem {
  return {
    code: 'completion-not-reached',
    what: 'This browser does not let us look at or change what is kept on this device.',
    mend: 'Nothing has been changed. Open this page again in an ordinary window, not a private one.',
  };
}

/** The part of the program that writes the file did not arrive. */
export function completionsNotSaved(): Problem {
  return {
    code: 'completion-not-saved',
    what: 'The file could not be saved.',
    mend: 'Check the connection and try again. Nothing has been lost.',
  };
}
