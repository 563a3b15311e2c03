import type { Course } from './course';

/**
 * The course as one SCO of it shows it. A module on its own is a course of its own, with a record,
 * a database and a completion of its own; a module that is not there leaves the course whole.
 */
export function courseInScope(course: Course, module: string): Course {
  const only = course.modules.find(({ id }) => id === module);
  return only ? { ...course, id: `${course.id}.${only.id}`, title: only.title, modules: [only] } : course;
}
