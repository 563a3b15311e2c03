import { list, problem } from '../../src/problems/author/wording';

/** How many of several are named: enough to know what is meant. */
const NAMED = 3;

/** What `npm run check` says of the languages that a course is translated into. The codes are permanent. */
export const translationProblems = {
  missing: (language: string, translation: string) =>
    problem(
      'translation-missing',
      `This has no translation into \`${language}\`, so learners would read it as it is.`,
      `Copy it to ${translation}, and translate the words.`,
    ),
  wordsMissing: (language: string, translation: string, paths: readonly string[]) =>
    problem(
      'translation-missing',
      `In ${translation} there are no words for ${some(paths)}, so learners of \`${language}\` would read them as they are here.`,
      'Translate them there.',
    ),
  captionsMissing: (film: string, translation: string) =>
    problem(
      'translation-missing',
      `The film ${film} has no captions of its own, so those of the original would be shown with it.`,
      `Put them into ${translation}.`,
    ),
  stray: (original: string) =>
    problem(
      'translation-stray',
      `There is no ${original} that learners read, so nobody would see this translation.`,
      'Give it the path of its original, or remove it.',
    ),
  unlisted: (language: string, listed: readonly string[]) =>
    problem(
      'translation-unlisted',
      language === listed[0]
        ? `The texts below content/ are in \`${language}\` themselves, so nobody would see this one.`
        : `\`${language}\` is not in the list of languages in course.yaml, so nobody would see this translation.`,
      language === listed[0]
        ? 'Remove the folder.'
        : `Write \`languages: [${[...listed, language].join(', ')}]\` there, or remove the folder.`,
    ),
  undated: (version: string) =>
    problem(
      'translation-outdated',
      'The translation does not say which version of the module it was made from.',
      `Write \`translatedFrom: ${version}\` in its first lines, if that is the one.`,
    ),
  outdated: (from: string, version: string) =>
    problem(
      'translation-outdated',
      `The translation was made from version ${from} of the module, which is at ${version} now.`,
      `Look at what has changed since, then write \`translatedFrom: ${version}\`.`,
    ),
  /** @param how - One sentence. */
  differs: (how: string, original: string) =>
    problem(
      'translation-differs',
      how,
      `Write it as ${original} has it: a learning record has to mean the same in each language.`,
    ),
  interfaceMissing: (language: string, files: readonly string[]) =>
    problem(
      'interface-language-missing',
      `The buttons and messages of the course are not in \`${language}\`: ${some(files)} ${files.length === 1 ? 'is' : 'are'} not there.`,
      'Until somebody has written them, learners read them in British English.',
    ),
} as const;

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more < 2
    ? list(names)
    : `${list([...names.slice(0, NAMED)]).replace(/ and (?=`[^`]*`$)/, ', ')} and ${more} more`;
}
