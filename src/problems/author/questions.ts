import { didYouMean, type Nearest, problem } from './wording';

/** Questions and the bank. */
export const authorQuestionProblems = {
  // Questions
  promptEmpty: () => problem('prompt-empty', 'The question asks nothing.', 'Write the question above its answers.'),
  answersNone: (kind: string) =>
    problem('answers-none', 'The question has no answers.', `Add a list of them, as the guide shows for \`${kind}\`.`),
  answersTrail: () =>
    problem(
      'answers-trail',
      'This text comes after the answers, where it would not be shown.',
      'Move it above the answers, or into the feedback of one of them.',
    ),
  optionUnticked: () =>
    problem(
      'option-unticked',
      'The answer does not say whether it is right.',
      'Start it with `- [x]` when it is, and with `- [ ]` when it is not.',
    ),
  optionLetter: () =>
    problem(
      'option-letter',
      'The answer has no letter.',
      'Start its text with a letter and a full stop, such as `A.`.',
    ),
  optionLetterTaken: (letter: string) =>
    problem('option-letter-taken', `Two answers have the letter ${letter}.`, 'Give one of them another letter.'),
  optionLetterUnwanted: () =>
    problem(
      'option-letter-unwanted',
      'The answers of `true-false` have no letters.',
      "Write `True`, `False` and `Don't know`.",
    ),
  optionTextEmpty: () => problem('option-text-empty', 'The answer has no words.', 'Write them after its letter.'),
  optionTextTaken: (text: string) =>
    problem('option-text-taken', `Two answers say “${text}”.`, 'Reword one of them, so that only one can be meant.'),
  feedbackMissing: () =>
    problem(
      'feedback-missing',
      'The answer has no feedback.',
      'Add a line below it that starts with two spaces and `>`.',
    ),
  feedbackOutside: () =>
    problem(
      'feedback-outside',
      'This feedback is outside the answer that it belongs to.',
      'Put two spaces before the `>`.',
    ),
  feedbackExtra: () =>
    problem(
      'feedback-extra',
      'An answer is one paragraph and one quote, and this is more.',
      'Move it into the feedback, in lines that start with two spaces and `>`.',
    ),
  rightNone: (id: string) =>
    problem('right-none', `The question \`${id}\` has no right answer.`, 'Mark the right answer with `[x]`.'),
  rightMany: (id: string) =>
    problem(
      'right-many',
      `The question \`${id}\` has more than one right answer.`,
      'Leave one `[x]`, or make it a `multiple`.',
    ),
  rightFew: (id: string) =>
    problem(
      'right-few',
      `The question \`${id}\` is a \`multiple\` with fewer than two right answers.`,
      'Mark every right answer with `[x]`, or make it a `single`.',
    ),
  rightAll: (id: string) =>
    problem('right-all', `Every answer of the question \`${id}\` is right.`, 'Add an answer that is not right.'),
  answersFew: (id: string) =>
    problem('answers-few', `The question \`${id}\` has fewer than two answers.`, 'Add the others.'),
  trueFalseShape: (id: string) =>
    problem(
      'true-false-shape',
      `The answers of the question \`${id}\` are not \`True\`, \`False\` and \`Don't know\`, in that order.`,
      'Write exactly these three.',
    ),
  trueFalseRight: (id: string) =>
    problem(
      'true-false-right',
      `The question \`${id}\` does not say whether it is true or false.`,
      'Mark `True` or `False`, and only that one, with `[x]`.',
    ),
  pairShape: () =>
    problem(
      'pair-shape',
      'This is not a pair.',
      'Write both sides on one line with `=>` between them: `- A. left => right`.',
    ),
  pairSame: (text: string) =>
    problem(
      'pair-same',
      `Two pairs have “${text}” on the same side.`,
      'Reword one of them, so that only one partner can be meant.',
    ),
  checkboxUnwanted: (kind: string) =>
    problem('checkbox-unwanted', `The answers of \`${kind}\` have no boxes to tick.`, 'Take out the `[ ]` or `[x]`.'),
  verdictMissing: (word: string) =>
    problem(
      'verdict-missing',
      `The question has no line that starts with \`> **${word}:**\`.`,
      'Add it below the answers, after an empty line.',
    ),
  verdictExtra: () =>
    problem(
      'verdict-extra',
      'This quote belongs neither to `**Right:**` nor to `**Otherwise:**`.',
      'Move it below one of the two.',
    ),
  orderShape: (order: string) =>
    problem(
      'order-shape',
      `\`${order}\` is not another order of the answers.`,
      'Write every letter once, with spaces between them, in an order that differs from the list.',
    ),
  outcomeUnknown: (id: string, nearest: Nearest) =>
    problem(
      'outcome-unknown',
      `There is no outcome called \`${id}\`.`,
      didYouMean(nearest, 'Use the id of an outcome in module.yaml.'),
    ),
  screenUnknown: (id: string, nearest: Nearest) =>
    problem(
      'screen-unknown',
      `There is no screen called \`${id}\` in this module.`,
      didYouMean(nearest, 'Use the name of a file in `screens/`, without `.md`.'),
    ),
  rereadOptional: (id: string) =>
    problem(
      'reread-optional',
      `The screen \`${id}\` is one that nobody has to read, so nobody is sent there after a wrong answer.`,
      'Name a screen that is in `screens`.',
    ),
  factGrammar: (value: string) =>
    problem(
      'fact-grammar',
      `\`${value}\` is not the name of a fact.`,
      'Write names such as F01, with spaces between them.',
    ),

  // The bank
  drawLarge: (draw: number, bank: number) =>
    problem(
      'draw-large',
      `A test would draw ${draw} questions, and there ${bank === 1 ? 'is' : 'are'} only ${bank}.`,
      'Write more questions, or lower `draw`.',
    ),
  drawSmall: (draw: number, outcomes: number) =>
    problem(
      'draw-small',
      `A test of ${draw} questions cannot test ${outcomes} outcomes.`,
      'Raise `draw` to the number of outcomes or more.',
    ),
  outcomeUntested: (id: string) =>
    problem(
      'outcome-untested',
      `No question in questions.md tests the outcome \`${id}\`.`,
      'Write one, better two, so that a retake can ask another.',
    ),
  outcomeOnce: (id: string) =>
    problem(
      'outcome-once',
      `Only one question tests the outcome \`${id}\`, so every retake asks the same one.`,
      'Write a second one.',
    ),
} as const;
