import { problem } from '../../src/problems/author/wording';
import { evidenceProblems } from './evidence-problems';
import { localProblems } from './local-problems';
import type { HeldUp } from './passages';

/**
 * What `npm run check` says about content that can be compiled but should not be published as it
 * is. The codes are permanent: authors name them when they accept one.
 */
export const checkProblems = {
  ...evidenceProblems,
  ...localProblems,

  // Reading and time
  /** @param roles - Those for which it does, where it does not for all that meet it. */
  readingAge: (age: string, limit: number, roles: readonly string[]) =>
    problem(
      'reading-age',
      `${roles.length === 0 ? 'The' : `For ${roles.map((role) => `\`${role}\``).join(', ')} the`} screen reads like one for people aged ${age}, and the limit is ${limit}.`,
      'Use shorter words and shorter sentences, or part long ones in two.',
    ),
  screenWords: (words: number, limit: number) =>
    problem(
      'screen-words',
      `The screen has ${words} words, and the limit is ${limit}.`,
      'Make two screens of it, or leave out what learners can do without.',
    ),
  withoutAction: (minutes: string, limit: number, from: string) =>
    problem(
      'time-without-action',
      `By the end of this screen learners have read or listened for ${minutes} minutes, since ${from}, without anything to do; the limit is ${limit}.`,
      'Put a question, a story or a `reveal` in between.',
    ),
  moduleMinutes: (minutes: number, limit: number) =>
    problem(
      'module-minutes',
      `The module takes ${minutes} minutes, and the limit is ${limit}.`,
      'Take out a screen, or raise `minutesPerModule` in course.yaml and tell learners so.',
    ),
  screenLonger: (real: string, readings: number, stated: string) =>
    problem(
      'time-longer',
      `Half of ${readings} people took ${real} or longer over this screen, and ${stated} is stated.`,
      'Shorten it, or part it in two. If it is worth the time, say so: `accept: "time-longer: …"` in its first lines.',
    ),
  testLonger: (real: string, readings: number, stated: string) =>
    problem(
      'time-longer',
      `Half of ${readings} people took ${real} or longer over the test, and ${stated} is stated.`,
      'Ask fewer questions (`draw`), or ask them in fewer words.',
    ),
  moduleLonger: (real: string, readings: number, stated: string, role: string) =>
    problem(
      'time-longer',
      `The module took ${real}${role === '' ? '' : ` in the role ${role}`}, by the medians of ${readings} people or more for each screen, and ${stated} is stated.`,
      'Shorten it, or lower `readingSpeed` in course.yaml until what is stated is true.',
    ),

  // What somebody may rather not read
  storySummary: (id: string) =>
    problem(
      'story-summary',
      `The story \`${id}\` has no summary for who would rather not read it.`,
      'Write one as its last part: `:::summary`, two or three sentences, and a line of three colons.',
    ),

  // The glossary
  termUnused: (term: string) =>
    problem(
      'term-unused',
      `No module uses the word “${term}”.`,
      'Take the term out, or name under `also` how it stands.',
    ),
  abbreviationUnexplained: (word: string) =>
    problem(
      'abbreviation-unexplained',
      `Nothing explains “${word}”.`,
      'Write out what it means, add it to `terms` in glossary.yaml, or to `plain` if everybody knows it.',
    ),
  meaningsHard: (age: string, limit: number) =>
    problem(
      'reading-age',
      `The meanings together read like a text for people aged ${age}, and the limit is ${limit}.`,
      'Use shorter words and shorter sentences.',
    ),

  // The limits of Level 1
  limitsMissing: (which: 'first' | 'last', roles: readonly string[]) =>
    problem(
      'limits-missing',
      `${roles.length === 0 ? 'This' : `For ${roles.map((role) => `\`${role}\``).join(', ')} this`} is the ${which} screen of the module, and it does not say what Level 1 does not prepare people to do.`,
      `Put \`::limits{#${which === 'first' ? 'limits-at-start' : 'limits-at-end'}}\` on it.`,
    ),

  // Team talks
  promptsFew: (count: number, least: number, role?: { readonly id: string; readonly talk: string }) =>
    problem(
      'prompts-few',
      `The ${role ? `${role.talk} of \`${role.id}\`` : 'team talk'} has ${count === 0 ? 'no prompt' : count === 1 ? '1 prompt' : `${count} prompts`} about its own work, and ${least} are asked for.`,
      `Add one under \`prompts\`${role ? `, without \`roles\` or with \`roles: [${role.id}]\`` : ''}: what to ask, and what to listen for.`,
    ),

  // Words
  language: (words: string, kind: string, why: string, instead: string) =>
    problem('language', `“${words}” is ${kind}. ${why}`, `Write instead: ${instead}`),
  lintMissing: (file: string) =>
    problem(
      'language-lint-missing',
      `There is no ${file}, so nobody looks for words that blame, shrink or label.`,
      'Add the file again.',
    ),
  phraseUnreadable: (phrase: string) =>
    problem(
      'phrase-unreadable',
      `“${phrase}” cannot be read as a phrase.`,
      'Start it with a word, and put brackets round one whole word each: `let him (back) in`.',
    ),
  levelOne: (heldUp: HeldUp, act: string, words: string) => {
    const { is, mend, on } = REWARDED[heldUp];
    const accept = on ? ` If it is a false alarm, say why: \`accept="level-1-choice: …"\` on the ${on}.` : '';
    return problem('level-1-choice', `${is}, and “${words}” is what Level 1 does not do: ${act}.`, `${mend}${accept}`);
  },

  // Questions
  letterUnbalanced: (letter: string, count: number, of: number) =>
    problem(
      'answers-unbalanced',
      `The right answer has the letter ${letter} in ${count} of ${of} \`single\` questions.`,
      'Give some of them another letter, by moving the answer.',
    ),
  truthUnbalanced: (truth: string, count: number, of: number) =>
    problem(
      'answers-unbalanced',
      `The right answer is ${truth} in ${count} of ${of} \`true-false\` questions.`,
      'Turn some of the statements round.',
    ),
  rightIsLongest: (what: string, count: number, of: number, kind: string, where: string) =>
    problem(
      'right-is-longest',
      `The ${what} is the longest in ${count} of ${of} ${kind}, so that it can be guessed: ${where}.`,
      'Shorten it there, or give another one as much to say.',
    ),
  answerForAll: (text: string) =>
    problem(
      'answer-for-all',
      `The answer “${text}” speaks of the other answers.`,
      'Write an answer of its own. Where several are right, make it a `multiple`.',
    ),
  answersAlike: (text: string, other: string) =>
    problem(
      'answers-alike',
      `The answers “${text}” and “${other}” say the same.`,
      'Reword one of them, so that only one can be meant.',
    ),
  stemNegative: (word: string) =>
    problem(
      'stem-negative',
      `The question turns on the word “${word}”, which is easily read over.`,
      `Set it in bold: \`**${word}**\`. Better, ask for what is right.`,
    ),

  // What authors accept
  acceptUnknown: (code: string, nearest: string | undefined, known: readonly string[]) =>
    problem(
      'accept-unknown',
      `There is no check called \`${code}\` that can be accepted.`,
      nearest === undefined
        ? `The checks are ${known.map((name) => `\`${name}\``).join(', ')}.`
        : `Did you mean \`${nearest}\`?`,
    ),
  acceptUnused: (code: string) =>
    problem('accept-unused', `The check \`${code}\` has nothing to say here.`, 'Take it out of `accept`.'),
} as const;

const REWARDED: Readonly<Record<HeldUp, { is: string; mend: string; on?: string }>> = {
  choice: { is: 'This choice is marked as a good one', mend: 'Mark it `[ ]`, or reword it.', on: 'step' },
  answer: { is: 'This answer counts as right', mend: 'Reword it.', on: 'question' },
  better: { is: 'This is held up as the better way', mend: 'Reword it.', on: 'block' },
  talk: { is: 'Whoever leads a talk is to listen for this', mend: 'Reword it.' },
};
