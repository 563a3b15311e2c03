import course from 'virtual:doorstep/course';
import { openModule } from '../content/open-module';
import type { EpisodeWorld } from '../episode/episode';
import { CourseStore } from '../store/course-store';
import { findReporter } from './find-reporter';

/** The real world, as an episode sees it. */
export function browserWorld(changed: () => void): EpisodeWorld {
  return {
    course,
    store: new CourseStore(course.id),
    reporter: findReporter(window),
    openModule,
    date: () => Date.now(),
    time: () => performance.now(),
    randomId,
    afterPaint,
    changed,
  };
}

const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 64 characters, so six random bits make one with no bias. */
function randomId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => ID_CHARACTERS.charAt(byte & 63)).join('');
}

/**
 * A frame, then a task: the frame has been painted by then. A page out of view gets no frames, so
 * there a timer does.
 */
function afterPaint(work: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
