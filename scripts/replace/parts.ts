import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, ModuleOutline } from '../../src/content/course';
import { courseInScope } from '../../src/content/course-in-scope';
import type { Release, ReleasedModule } from './release-schema';

/** What one launch of a package shows: a course with a record of its own. */
export interface Part {
  readonly course: Course;
  readonly modules: readonly ReleasedModule[];
}

/** The whole course as one part, or a part for each module. */
export function partsOf(release: Release): Part[] {
  const whole = partOf(release);
  if (release.package.form.is === 'suite') return [whole];
  return release.modules.map((module) => ({ course: courseInScope(whole.course, module.id), modules: [module] }));
}

function partOf({ course, modules }: Release): Part {
  const local = {
    council: '',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 0 },
    completionFile: USUAL_COMPLETION_FILE,
  };
  return { course: { ...course, readingSpeed: 0, modules: modules.map(outline), local }, modules };
}

/** The record asks for ids alone. */
function outline({ id, title, screens, blocks, questions }: ReleasedModule): ModuleOutline {
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  return { id, title, summary: '', minutes: 0, screens: ids(screens), blocks: ids(blocks), questions: ids(questions) };
}
