import type { ChoiceQuestion, MatchQuestion, Question, SequenceQuestion } from '../../src/content/question';
import { letterOf } from './letters';
import { heading, type Level, list, type Part, paragraph, prose, together } from './sheet';
import { shuffled } from './shuffle';

/** A question without a word about which answer is right. */
export function questionParts(question: Question, label: string, level: Level): Part[] {
  return [together(heading(level, label), prose(question.prompt, level), ...answerParts(question))];
}

function answerParts(question: Question): Part[] {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return [
        list(
          'letter',
          question.options.map(({ text }) => text),
        ),
      ];
    case 'multiple':
      return [
        paragraph('More than one answer is right.'),
        list(
          'letter',
          question.options.map(({ text }) => text),
        ),
      ];
    case 'match':
      return [
        paragraph('Which letter belongs to which number?'),
        list(
          'number',
          question.pairs.map(({ left }) => left),
        ),
        list(
          'letter',
          partners(question).map(({ right }) => right),
        ),
      ];
    case 'sequence':
      return [
        paragraph('Put the letters in order.'),
        list(
          'letter',
          mixed(question).map(({ text }) => text),
        ),
      ];
  }
}

/** The right answer, and what is said about each. */
export function answerToQuestion(question: Question, label: string, level: Level): Part[] {
  return [together(heading(level, label), ...solution(question))];
}

function solution(question: Question): Part[] {
  switch (question.kind) {
    case 'match':
      return [paragraph(`Right: ${matches(question)}.`), prose(question.feedback.right, 4)];
    case 'sequence':
      return [paragraph(`Right: ${orders(question).join('. Also right: ')}.`), prose(question.feedback.right, 4)];
    default:
      return [
        paragraph(`Right: ${rightLetters(question).join(', ')}.`),
        list(
          'letter',
          question.options.map(({ feedback }) => feedback),
        ),
      ];
  }
}

function rightLetters({ options }: ChoiceQuestion): string[] {
  return options.flatMap(({ right }, at) => (right ? [letterOf(at)] : []));
}

function partners(question: MatchQuestion) {
  return shuffled(question.pairs, question.id);
}

function matches(question: MatchQuestion): string {
  const letters = partners(question);
  return question.pairs.map((pair, at) => `${at + 1} ${letterOf(letters.indexOf(pair))}`).join(', ');
}

function mixed(question: SequenceQuestion) {
  return shuffled(question.items, question.id);
}

/** Every order that counts, the author's own first, in the letters of this print. */
function orders(question: SequenceQuestion): string[] {
  const letters = mixed(question).map(({ id }) => id);
  const written = [question.items.map(({ id }) => id).join(''), ...question.alsoRight];
  return written.map((order) => [...order].map((id) => letterOf(letters.indexOf(id))).join(', '));
}
