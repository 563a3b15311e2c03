import type { Course } from '../content/course';
import type { EpisodeWorld } from '../episode/episode-world';
import { digitOf } from '../record/base64';
import type { Reporter } from '../report/reporter';
import { isReachable } from './is-reachable';
import { claimPage, pageFreed } from './page-claim';

/** A guess: by then a busy first screen is usable on a slow device. */
const AT_REST_MS = 1000;

/** The real world, as an episode sees it, but for what the app does for it. */
export function browserWorld(
  course: Course,
  reporter: Reporter,
  app: Pick<EpisodeWorld, 'store' | 'person' | 'openModule' | 'changed' | 'log'>,
): EpisodeWorld {
  return {
    course,
    reporter,
    date: () => Date.now(),
    time: () => performance.now(),
    random: () => Math.random(),
    randomId,
    afterPaint,
    after,
    isReachable,
    isInView: () => document.visibilityState === 'visible',
    claim: (episode, take) => claimPage(pageName(course, episode), take),
    freed: (episode) => pageFreed(pageName(course, episode)),
    ...app,
  };
}

function pageName(course: Course, episode: string): string {
  return `doorstep-${course.id}-${episode}`;
}

/** There are 64 digits, so six random bits make one with no bias. */
export function randomId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => digitOf(byte & 63)).join('');
}

/**
 * Settles once the page has been painted and nobody needs the processor: what is loaded ahead of its time
 * must not hold up the press of somebody who reads quickly. Soon, even in a page that is never at rest.
 */
export function atRest(): Promise<void> {
  return new Promise((settle) =>
    afterPaint(() => {
      // Safari has none.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => settle(), { timeout: AT_REST_MS });
      else setTimeout(settle);
    }),
  );
}

/**
 * A frame, then a task: the frame has been painted by then. A page out of view gets no frames, so
 * there a timer does.
 */
function afterPaint(work: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}

function after(wait: number, work: () => void): () => void {
  const timer = setTimeout(work, wait);
  return () => clearTimeout(timer);
}
