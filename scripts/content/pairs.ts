import type { PhrasingContent } from 'mdast';
import { type Prose, plainText } from '../../src/content/prose';
import type { Feedback, Pair, Response } from '../../src/content/question';
import { authorProblems } from '../../src/problems/author';
import { type Answer, type AnswerList, checkLetters, hasBox, toAnswer } from './answer';
import { attributePlace } from './attributes';
import { byLabel, linesOf } from './lines';
import type { Directive } from './markdown';
import { toInline } from './prose';
import type { Scope } from './scope';

/** The pairs of a `match`: `A. left => right`. */
export function toPairs(node: Directive, id: string, list: AnswerList, scope: Scope): Pair[] {
  const answers = toAnswers(node, id, list, scope);
  const pairs = answers.map((answer) => toPair(answer, scope));
  for (const side of ['left', 'right'] as const)
    checkSide(
      answers,
      pairs.map((pair) => plainText(pair[side])),
      scope,
    );
  return pairs;
}

/** The items of a `sequence`, in the right order. */
export function toSequence(node: Directive, id: string, list: AnswerList, scope: Scope) {
  const answers = toAnswers(node, id, list, scope);
  return answers.map(({ letter, words }) => ({ id: letter, text: toInline(words, scope) as Prose }));
}

/** The other orders that are right, `b a c d` as `bacd`; several are parted by commas. */
export function toOrders(
  node: Directive,
  also: string | undefined,
  items: readonly { readonly id: string }[],
  scope: Scope,
): Response[] {
  const inOrder = items.map(({ id }) => id).join('');
  const sorted = [...inOrder].sort().join('');
  return (also?.split(',') ?? []).map((written) => {
    const order = written.replace(/\s+/g, '').toLowerCase();
    if (order === inOrder || [...order].sort().join('') !== sorted) {
      scope.notes.problem(attributePlace(node, 'also', scope), authorProblems.orderShape(written.trim()));
    }
    return order;
  });
}

/** The quote below the answers: what a right answer is told, and any other. */
export function toVerdicts(node: Directive, { below }: AnswerList, scope: Scope): Feedback {
  const lines = below.flatMap((child) => {
    if (child.type === 'blockquote') return linesOf(child);
    scope.problem(child, authorProblems.answersTrail());
    return [];
  });
  const labelled = byLabel(lines, ['Right', 'Otherwise']);
  if (labelled.has('')) scope.problem(below[0] ?? node, authorProblems.verdictExtra());
  const verdict = (label: string): Prose => {
    const line = labelled.get(label) ?? [];
    if (line.length === 0) scope.problem(node, authorProblems.verdictMissing(label));
    return scope.written([['p', ...toInline(line, scope)]], line);
  };
  return { right: verdict('Right'), wrong: verdict('Otherwise') };
}

function toAnswers(node: Directive, id: string, list: AnswerList, scope: Scope): Answer[] {
  const answers = list.items.map((item) => toAnswer(item, scope));
  if (answers.length < 2) scope.problem(node, authorProblems.answersFew(id));
  for (const { item } of answers.filter((answer) => hasBox(answer.item))) {
    scope.problem(item, authorProblems.checkboxUnwanted(node.name));
  }
  for (const { feedback } of answers) if (feedback) scope.problem(feedback, authorProblems.verdictExtra());
  checkLetters(answers, scope);
  return answers;
}

function toPair({ item, letter, words }: Answer, scope: Scope): Pair {
  const { left, right } = splitAtArrow(words);
  if (left.length === 0 || right.length === 0) scope.problem(item, authorProblems.pairShape());
  return { id: letter, left: toInline(left, scope), right: toInline(right, scope) };
}

/** The words before `=>` and those after it; without one neither side has any. */
export function splitAtArrow(words: readonly PhrasingContent[]): Record<'left' | 'right', readonly PhrasingContent[]> {
  const at = words.findIndex((word) => word.type === 'text' && word.value.includes('=>'));
  const middle = words[at];
  if (middle?.type !== 'text') return { left: [], right: [] };
  const [before = '', ...after] = middle.value.split('=>');
  return {
    left: side([...words.slice(0, at), { ...middle, value: before.trimEnd() }]),
    right: side([{ ...middle, value: after.join('=>').trimStart() }, ...words.slice(at + 1)]),
  };
}

function side(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.filter((word) => word.type !== 'text' || word.value !== '');
}

/** Two pairs with the same side could not be told apart by a learner. */
function checkSide(answers: readonly Answer[], texts: readonly string[], scope: Scope): void {
  texts.forEach((text, at) => {
    const item = answers[at]?.item;
    if (item && text !== '' && texts.indexOf(text) < at) scope.problem(item, authorProblems.pairSame(text));
  });
}
