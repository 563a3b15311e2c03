import type { Course, Local } from './course';

/**
 * The course as one SCO of it shows it. A module on its own is a course of its own, with a record,
 * a database and a completion of its own; a module that is not there leaves the course whole.
 */
export function courseInScope(course: Course, module: string): Course {
  const only = course.modules.find(({ id }) => id === module);
  if (!only) return course;
  // Nor has whoever finished a part earned the certificate of the whole.
  const { certificate, ...rest } = course;
  const earned = certificate && course.modules.length === 1 ? { certificate } : {};
  const id = `${course.id}.${only.id}`;
  return { ...rest, ...earned, id, title: only.title, modules: [only], local: localOf(course) };
}

/** The course for one role, where a launch has settled it: nobody is asked. A role that is not there leaves all of them. */
export function courseWithRole(course: Course, role: string): Course {
  const only = course.roles?.find(({ id }) => id === role);
  return only ? { ...course, roles: [only] } : course;
}

/** Whoever has finished one module must not be imported as having finished what the system calls the whole course. */
function localOf({ local }: Course): Local {
  return { ...local, completionFile: { ...local.completionFile, course: '' } };
}
