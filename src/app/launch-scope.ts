import type { Course } from '../content/course';
import { courseInScope, courseWithRole } from '../content/course-in-scope';
import type { Reporter } from '../report/reporter';

/** What a launch asks for: by the address's parameters, or by the launch data of the LMS. */
export interface LaunchScope {
  /** The one module of this SCO; '' for the whole course. */
  readonly module: string;
  readonly role: string;
}

/** Long enough for any id of ours; the rest is a stranger's noise. */
const LONGEST_VALUE = 64;

/**
 * Reads `?module=…&role=…`. The address wins over the launch data, because the package wrote
 * it. Anything that is not a plain word is left out.
 */
export function launchScope(search: string, launchData: string): LaunchScope {
  const [address, data] = [new URLSearchParams(search), new URLSearchParams(launchData.replace(/^\?/, ''))];
  const read = (name: string) => plainWord(address.get(name)) || plainWord(data.get(name));
  return { module: read('module'), role: read('role') };
}

function plainWord(value: string | null): string {
  return value !== null && value.length <= LONGEST_VALUE && /^[A-Za-z][\w-]*$/.test(value) ? value : '';
}

/**
 * Begins the session, because only then does the LMS hand over its launch data, and answers with the
 * course that was asked for. The reporter that comes with it gives the same answer when it is opened.
 */
export function openInScope(
  course: Course,
  search: string,
  reporter: Reporter,
): { readonly course: Course; readonly reporter: Reporter } {
  const opened = reporter.open();
  const scope = launchScope(search, opened.ok ? opened.launch.launchData : '');
  const inScope = courseWithRole(courseInScope(course, scope.module), scope.role);
  return { course: inScope, reporter: { ...reporter, open: () => opened } };
}
