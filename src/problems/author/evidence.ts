import { didYouMean, type Nearest, problem } from './wording';

/** What facts rest on, and which edition a module is. */
export const authorEvidenceProblems = {
  factIdGrammar: (value: string) =>
    problem(
      'fact-id-grammar',
      `\`${value}\` cannot be the id of a fact.`,
      'Use a capital letter and a number, as in F01.',
    ),
  factUnknown: (id: string, nearest: Nearest) =>
    problem(
      'fact-unknown',
      `There is no fact called \`${id}\` in content/facts.yaml.`,
      didYouMean(nearest, 'Add it there with its source and year, or name another.'),
    ),
  factMarkAlone: () =>
    problem(
      'fact-mark-alone',
      'The mark of a fact stands alone here.',
      'Put it at the end of the paragraph that rests on the fact.',
    ),
  factsFileMissing: () =>
    problem(
      'facts-file-missing',
      'Facts are named here, and there is no register of them.',
      'Add content/facts.yaml, with a text, a year and a source for each.',
    ),
  yearMissing: (value: string) =>
    problem(
      'year-missing',
      `There is no year in \`${value}\`.`,
      'Write it with four digits, as in 2023 or about 2023.',
    ),
  retireByMissing: (id: string, kind: string) =>
    problem(
      'retire-by-missing',
      `The fact \`${id}\` is ${kind === 'law' ? 'a law' : 'guidance'}, and nothing says until when it may be shown.`,
      'Add `retireBy` with the day from which on it may not be, unless somebody has looked it up again: a year from now at most.',
    ),
  retireBeforeReview: (retireBy: string, review: string) =>
    problem(
      'retire-before-review',
      `From ${retireBy} on the fact may not be shown, and it would be looked at again only by ${review}.`,
      'Let `review` come first, with time to put packages right before `retireBy`.',
    ),
  versionGrammar: (value: string) =>
    problem(
      'version-grammar',
      `\`${value}\` cannot be a version.`,
      'Write up to three numbers with full stops between them, as in 1.0.0.',
    ),
  versionUnlogged: (version: string) =>
    problem(
      'version-unlogged',
      `\`changes\` does not say what is new in version ${version}.`,
      'Add an entry for this version at the top of `changes`, or correct `version`.',
    ),
  reviewBeforeFacts: (review: string, factsAsOf: string) =>
    problem(
      'review-before-facts',
      `The review on ${review} would come before the day of the facts, ${factsAsOf}.`,
      'Correct one of the two dates.',
    ),
} as const;
