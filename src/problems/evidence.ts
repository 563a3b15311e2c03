import type { Problem } from './problem';

/** What a module rests on did not arrive: the network went before it was kept for offline use. */
export function evidenceNotOpened(): Problem {
  return {
    code: 'evidence-not-opened',
    what: 'Where this comes from could not be opened just now.',
    mend: 'Check the connection and try again. You can go on here meanwhile.',
  };
}
