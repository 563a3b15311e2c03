import type { Problem } from '../../src/problems/problem';

/** What can be wrong with a build that is to become a package. Content has problems of its own. */
export const packageProblems = {
  noBuild: (folder: string): Problem => ({
    code: 'package-no-build',
    what: `There is no built app in ${folder}.`,
    mend: 'Run `npm run package` without `--no-build`.',
  }),
  badFileName: (path: string): Problem => ({
    code: 'package-bad-file-name',
    what: `The file name "${path}" has characters that some learning management systems cannot unpack.`,
    mend: 'Rename it with the letters A to Z, digits, full stops, hyphens and underscores only.',
  }),
  sameFileName: (path: string, other: string): Problem => ({
    code: 'package-same-file-name',
    what: `The file names "${path}" and "${other}" differ only in capital letters, so one would replace the other on some servers.`,
    mend: 'Rename one of them.',
  }),
};
