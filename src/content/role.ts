/** A job that the course is taken in, as `course.yaml` lists it. */
export interface Role {
  readonly id: string;
  readonly title: string;
  /** Read on a phone, in gloves, between two jobs: larger type and larger targets. */
  readonly largeType?: boolean;
}

/** What can be for some roles only. */
export interface Tailored {
  /** The ids of the roles that meet it; absent when every role does. */
  readonly roles?: readonly string[];
}

/** Whether a heading names a role: an author may shorten its title, 'Managers' for 'Managers and team leaders'. */
export function isNamed(written: string, title: string): boolean {
  const [short, long] = [written.toLowerCase(), title.toLowerCase()];
  return long.startsWith(short) || short.startsWith(long);
}
