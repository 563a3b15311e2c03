import type { Course } from '../../src/content/course';
import { compileCourse } from '../content/compile-course';
import type { PlacedProblem } from '../content/notes';

/** What the workshop's page needs to know of the content. */
export interface ContentState {
  readonly course: Course;
  /** To mend: until then nothing can be packaged, and the preview goes on without what is faulty. */
  readonly problems: readonly PlacedProblem[];
  /** To settle before learners see it. */
  readonly warnings: readonly PlacedProblem[];
}

export async function contentState(contentRoot: string): Promise<ContentState> {
  const result = await compileCourse(contentRoot);
  const { warnings } = result;
  return result.ok
    ? { course: result.value.course, problems: [], warnings }
    : { course: result.partial.course, problems: result.problems, warnings };
}
