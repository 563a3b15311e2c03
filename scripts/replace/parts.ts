import type { Course, ModuleOutline } from '../../src/content/course';
import type { Release, ReleasedModule } from './release-schema';

/** What one launch of a package shows: a course with a record of its own. */
export interface Part {
  readonly course: Course;
  readonly modules: readonly ReleasedModule[];
}

/** The whole course as one part, or a part for each module, named as `courseInScope` names it for the learner. */
export function partsOf(release: Release): Part[] {
  const whole = partOf(release, release.modules);
  if (release.package.form.is === 'suite') return [whole];
  return release.modules.map((module) => {
    const { course, modules } = partOf(release, [module]);
    return { course: { ...course, id: `${course.id}.${module.id}`, title: module.title }, modules };
  });
}

function partOf({ course }: Release, modules: readonly ReleasedModule[]): Part {
  const local = { council: '', contacts: [] };
  return { course: { ...course, modules: modules.map(outline), local }, modules };
}

/** The record asks for ids alone. */
function outline({ id, title, screens, blocks, questions }: ReleasedModule): ModuleOutline {
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  return { id, title, summary: '', minutes: 0, screens: ids(screens), blocks: ids(blocks), questions: ids(questions) };
}
