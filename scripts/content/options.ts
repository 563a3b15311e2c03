import type { Blockquote, ListItem } from 'mdast';
import { type Prose, plainText } from '../../src/content/prose';
import type { ChoiceQuestion, Option } from '../../src/content/question';
import { authorProblems } from '../../src/problems/author';
import { type Answer, type AnswerList, checkLetters, gatherItems, hasBox, toAnswer } from './answer';
import { isEnglish } from './language';
import type { Directive } from './markdown';
import { toInline, toProse } from './prose';
import type { Scope } from './scope';

const TRUE_FALSE = [
  { id: 't', text: 'True' },
  { id: 'f', text: 'False' },
  { id: 'd', text: "Don't know" },
];

/** The answers of a choice question, each with its feedback. */
export function toOptions(
  kind: ChoiceQuestion['kind'],
  node: Directive,
  id: string,
  list: AnswerList,
  scope: Scope,
): Option[] {
  const answers = gatherItems(list, scope).map((item) => toAnswer(item, scope));
  for (const { item } of answers) checkBox(item, scope);
  if (kind === 'true-false') return toTrueFalse(answers, node, id, scope);
  checkLetters(answers, scope);
  const options = answers.map((answer) => toOption(answer, scope));
  checkTexts(answers, options, scope);
  checkRight(kind, options, node, id, scope);
  return options;
}

/** The feedback under an answer or a choice; a missing one is reported. */
export function toFeedback(quote: Blockquote | undefined, item: ListItem, scope: Scope): Prose {
  if (!quote || quote.children.length === 0) {
    scope.problem(item, authorProblems.feedbackMissing());
    return [];
  }
  return toProse(quote.children, scope);
}

/** Reports an answer or a choice that has no `[ ]` or `[x]`. */
export function checkBox(item: ListItem, scope: Scope): void {
  if (!hasBox(item)) scope.problem(item, authorProblems.optionUnticked());
}

function toOption({ item, letter, words, feedback }: Answer, scope: Scope): Option {
  return {
    id: letter,
    text: toInline(words, scope),
    right: item.checked === true,
    feedback: toFeedback(feedback, item, scope),
  };
}

function toTrueFalse(answers: readonly Answer[], node: Directive, id: string, scope: Scope): Option[] {
  for (const { item } of answers.filter(({ letter }) => letter !== '')) {
    scope.problem(item, authorProblems.optionLetterUnwanted());
  }
  const options = answers.map((answer, at) => ({ ...toOption(answer, scope), id: TRUE_FALSE[at]?.id ?? '' }));
  if (!areTrueFalse(options, scope)) scope.problem(node, authorProblems.trueFalseShape(id));
  else if (options.filter(({ right }) => right).length !== 1 || options[2]?.right) {
    scope.problem(node, authorProblems.trueFalseRight(id));
  }
  return options;
}

/** In English they are the same in every question; in another language nobody here knows what they are. */
function areTrueFalse(options: readonly Option[], { known }: Scope): boolean {
  const words = options.map(({ text }) => plainText(text).replace('’', "'"));
  if (words.length !== TRUE_FALSE.length) return false;
  return !isEnglish(known.language) || words.every((word, at) => word === TRUE_FALSE[at]?.text);
}

/** Two answers with the same words could not be told apart by a learner. */
export function checkTexts(
  answers: readonly Answer[],
  options: readonly { readonly text: Prose }[],
  scope: Scope,
): void {
  const texts = options.map(({ text }) => plainText(text));
  texts.forEach((text, at) => {
    const item = answers[at]?.item;
    if (item && text !== '' && texts.indexOf(text) < at) scope.problem(item, authorProblems.optionTextTaken(text));
  });
}

function checkRight(
  kind: ChoiceQuestion['kind'],
  options: readonly Option[],
  node: Directive,
  id: string,
  scope: Scope,
): void {
  const right = options.filter((option) => option.right).length;
  if (options.length < 2) scope.problem(node, authorProblems.answersFew(id));
  else if (right === 0) scope.problem(node, authorProblems.rightNone(id));
  else if (kind === 'single' && right > 1) scope.problem(node, authorProblems.rightMany(id));
  else if (kind === 'multiple' && right < 2) scope.problem(node, authorProblems.rightFew(id));
  else if (right === options.length) scope.problem(node, authorProblems.rightAll(id));
}
