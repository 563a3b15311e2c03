import type { Episode } from '../episode/episode';
import { onTripleShift } from '../safety/exit-by-keyboard';
import { hidePage } from '../safety/leave-now';

/**
 * How long an exit waits for the last write to reach the device. The page is out of view already,
 * and a write takes a few milliseconds; a guess with a wide margin.
 */
const LAST_WRITE_MS = 300;

/** What there is to leave. */
export interface Leaving {
  /** The one that is open; undefined while it is asked who is learning. */
  readonly episode: () => Episode | undefined;
  readonly isInLms: boolean;
  /** Called when the learner leaves by Exit: this tab forgets them. */
  readonly exiting: () => void;
}

/**
 * Every way out of the page. Whatever it is, what was earned has been said before it closes; only
 * `pagehide` and the Exit button end the LMS's session, because there is no way back after that.
 */
export function watchLeaving({ episode, isInLms, exiting }: Leaving): () => void {
  const look = () => (document.visibilityState === 'hidden' ? episode()?.hide() : episode()?.show());
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', () => episode()?.leave());
  // Brought back by the Back button after its session was ended: a new launch makes a new one.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const exit = () => {
    hidePage(document);
    exiting();
    void leaveNow(episode(), isInLms);
  };
  onTripleShift(window, () => performance.now(), exit);
  return exit;
}

/** Leaving before it is known whether there is an LMS: there is nothing to save yet. */
export function leaveUnopened(): void {
  hidePage(document);
  location.replace(NEUTRAL_PAGE);
}

const NEUTRAL_PAGE = './leave.html';

/** First out of view, then saved, then gone: the entry in the history is replaced, not added to. */
async function leaveNow(episode: Episode | undefined, isInLms: boolean): Promise<void> {
  episode?.leave();
  await Promise.race([episode?.settle(), new Promise((done) => setTimeout(done, LAST_WRITE_MS))]);
  // A window that the LMS opened may be closed by its content; any other stays, and shows a neutral page.
  if (window.opener) window.close();
  location.replace(isInLms ? NEUTRAL_PAGE : `${NEUTRAL_PAGE}#again`);
}
