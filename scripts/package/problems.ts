import type { Problem } from '../../src/problems/problem';
import { nearest } from '../content/nearest';

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
  sameZipName: (name: string): Problem => ({
    code: 'package-same-zip-name',
    what: `Two packages would be called ${name}, and one would replace the other.`,
    mend: 'Give the module another id.',
  }),

  // What is written after `npm run package --`
  flagUnknown: (flag: string, known: readonly string[]): Problem => ({
    code: 'package-flag-unknown',
    what: `There is no option called \`--${flag}\`.`,
    mend: didYouMean(flag, known, (word) => `--${word}`),
  }),
  flagNeedsValue: (flag: string): Problem => ({
    code: 'package-flag-needs-value',
    what: `\`--${flag}\` says nothing without a word after it.`,
    mend: `Write the word, such as \`--${flag} ${EXAMPLES[flag] ?? ''}\`.`,
  }),
  flagTakesNothing: (flag: string): Problem => ({
    code: 'package-flag-takes-nothing',
    what: `\`--${flag}\` takes no value.`,
    mend: `Write \`--${flag}\` alone, or leave it out.`,
  }),
  strayWord: (word: string): Problem => ({
    code: 'package-stray-word',
    what: `\`${word}\` belongs to no option.`,
    mend: `To write some of the packages only, write \`--only ${word}\`.`,
  }),
  onlyUnknown: (word: string, known: readonly string[]): Problem => ({
    code: 'package-only-unknown',
    what: `There is no standard, form or module called \`${word}\`.`,
    mend: didYouMean(word, known),
  }),
  roleUnknown: (role: string, known: readonly string[]): Problem => ({
    code: 'package-role-unknown',
    what: `There is no role called \`${role}\` in content/course.yaml.`,
    mend: didYouMean(role, known),
  }),
  languageUnknown: (language: string, known: readonly string[]): Problem => ({
    code: 'package-language-unknown',
    what: `There is no language called \`${language}\` in content/course.yaml.`,
    mend: `${didYouMean(language, known)} To add one, list it under \`languages\` there, and put its texts below content/translations/${language}/.`,
  }),
};

const EXAMPLES: Readonly<Record<string, string>> = {
  only: 'scorm12',
  role: 'repairs',
  lang: 'cy',
  replaces: 'published/doorstep-scorm12.zip',
};

function didYouMean(word: string, known: readonly string[], show = (shown: string) => shown): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean \`${show(near)}\`?`;
  return `There are: ${known.map((name) => `\`${show(name)}\``).join(', ')}.`;
}
