import { problem } from '../../src/problems/author/wording';

/** What `npm run check -- --times` says of the files that it is given. */
export const timesProblems = {
  noPath: () =>
    problem(
      'times-missing',
      '`--times` has no file after it.',
      'Name what “Save the times” wrote: `--times depot-times.json`.',
    ),
  unreadable: (path: string, why: string) =>
    problem('times-unreadable', `${path} could not be read (${why}).`, 'Check the name, and the folder that it is in.'),
  notTimes: (path: string) =>
    problem(
      'times-not-ours',
      `${path} holds no times, or times of another version of Doorstep.`,
      'Give the file as “Save the times” wrote it.',
    ),
  otherCourse: (path: string, theirs: string, ours: string) =>
    problem(
      'times-other-course',
      `${path} is of the course \`${theirs}\`, and this one is \`${ours}\`.`,
      'Leave it out here, and give it to the check of that course.',
    ),
} as const;
