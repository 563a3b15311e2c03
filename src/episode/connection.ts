import type { Problem } from '../problems/problem';

/** How things stand with the LMS. None of these changes anything that the learner has done. */
export type Connection =
  /** Launched; nothing has been told yet. */
  | { readonly is: 'connecting' }
  /** The last telling was accepted while the network was there: sent. */
  | { readonly is: 'connected' }
  /** It answers, and says no. */
  | { readonly is: 'refusing'; readonly failures: number }
  /** It does not answer: its window has gone, or every call throws. */
  | { readonly is: 'silent'; readonly failures: number }
  /** The network is gone. What an LMS answers now means nothing: Moodle says "true" and saves nothing. */
  | { readonly is: 'offline'; readonly failures: number }
  /** It accepted before and no longer commits, with the network there: most likely logged out. */
  | { readonly is: 'expired'; readonly failures: number }
  /** The session was ended, by us. */
  | { readonly is: 'closed' };

export type ConnectionEvent =
  /** The LMS accepted everything, and a probe of the network got an answer. */
  | { readonly type: 'accepted' }
  /** The LMS did not accept everything. */
  | { readonly type: 'failed'; readonly problem: Problem }
  /** A probe of the network got no answer. */
  | { readonly type: 'unreachable' }
  | { readonly type: 'closed' };

/** What comes after a state. Nothing comes after `closed`: a new launch makes a new connection. */
export function nextConnection(now: Connection, event: ConnectionEvent): Connection {
  if (now.is === 'closed') return now;
  const failures = 'failures' in now ? now.failures + 1 : 1;
  switch (event.type) {
    case 'accepted':
      return { is: 'connected' };
    case 'unreachable':
      return { is: 'offline', failures };
    case 'closed':
      return { is: 'closed' };
    case 'failed':
      return { is: stateAfter(now, event.problem), failures };
  }
}

function stateAfter(now: Connection, { code }: Problem): 'silent' | 'expired' | 'refusing' {
  if (code === 'lms-threw') return 'silent';
  const worked = now.is === 'connected' || now.is === 'expired';
  return worked && code === 'lms-commit-failed' ? 'expired' : 'refusing';
}

/** Seconds before the first retry, and the longest wait: an LMS that is down is not made worse. Guesses. */
const FIRST_RETRY_S = 5;
const LONGEST_RETRY_S = 300;

/**
 * How long to wait before trying again, in milliseconds; null when there is nothing to retry.
 * Twice as long after each failure, and up to half as long again at random, so that a depot full of
 * tablets does not come back all at once.
 *
 * @param random - from 0 up to 1.
 */
export function retryAfter(now: Connection, random: number): number | null {
  if (!('failures' in now)) return null;
  const wait = Math.min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** (now.failures - 1));
  return Math.round(wait * (1 + random / 2) * 1000);
}
