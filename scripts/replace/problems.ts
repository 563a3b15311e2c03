import type { Problem } from '../../src/problems/problem';

const KNOWN = 'To package without comparing, leave `--replaces` out.';

/** What can be wrong with the zip that is to be replaced. `path` is what was written after `--replaces`. */
export const replaceProblems = {
  missing: (path: string): Problem => ({
    code: 'replaces-missing',
    what: path === '' ? '`--replaces` names no file.' : `There is no file ${path} that could be read.`,
    mend: 'Write the path of the zip that is in the LMS now, such as `--replaces published/doorstep-scorm12.zip`.',
  }),
  tooLarge: (path: string, megabytes: number): Problem => ({
    code: 'replaces-too-large',
    what: `${path} has more than ${megabytes} megabytes, which no package of this kind has.`,
    mend: 'Name the zip that was uploaded to the LMS.',
  }),
  notZip: (path: string): Problem => ({
    code: 'replaces-not-zip',
    what: `${path} is not a zip, or not a whole one.`,
    mend: 'Take the file that was uploaded, or download the package from the LMS once more.',
  }),
  notPackage: (path: string): Problem => ({
    code: 'replaces-not-package',
    what: `${path} is a zip, but there is no package for an LMS in it.`,
    mend: 'Name the zip that was uploaded to the LMS.',
  }),
  unlisted: (path: string): Problem => ({
    code: 'replaces-unlisted',
    what: `${path} does not say what is in it: it was made before packages did, or by another program.`,
    mend: `Package the content that it was made from once more with this version, and compare with that zip. ${KNOWN}`,
  }),
  damaged: (path: string): Problem => ({
    code: 'replaces-damaged',
    what: `What ${path} says of its own content, in release.json, cannot be read.`,
    mend: 'Take the zip as `npm run package` wrote it, or download the package from the LMS once more.',
  }),
  newer: (path: string): Problem => ({
    code: 'replaces-newer',
    what: `${path} was made by a newer version of this program.`,
    mend: 'Bring this version up to date, and run it again.',
  }),
  otherCourse: (path: string, theirs: string, ours: string): Problem => ({
    code: 'replaces-other-course',
    what: `Do not replace: ${path} holds the course \`${theirs}\`, and this is the course \`${ours}\`. Progress is kept by that id, so every learner would begin again.`,
    mend: `If it is the same course, put \`id: ${theirs}\` back into content/course.yaml. If not, upload it as a new activity: leave \`--replaces\` out.`,
  }),
  notPlanned: (path: string, zip: string): Problem => ({
    code: 'replaces-not-planned',
    what: `${path} can only be replaced by a zip of the same standard and form, ${zip}, and this run does not write that one.`,
    mend: 'Change or leave out `--only`, `--role` and `--lang` so that it is written.',
  }),
};
