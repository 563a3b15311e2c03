import type { TemplateResult } from 'lit';
import type { Course } from '../content/course';
import type { Episode } from '../episode/episode';
import type { CourseStore } from '../store/course-store';

/** What such a page can need. */
export interface Around {
  readonly course: Course;
  readonly store: CourseStore;
  readonly isInLms: boolean;
  /** The id of the learner who is at this device; '' where they are not known. */
  readonly person: string;
  /** Of the learner whose turn it is; undefined while nobody learns. */
  readonly episode: Episode | undefined;
}

/**
 * Draws a page that opens beside the course home, or beside the question who is learning. Each comes
 * with a file of its own when it is opened. Undefined when there is nobody whose page it would be.
 */
export type BesidePage = (around: Around) => TemplateResult | undefined;
