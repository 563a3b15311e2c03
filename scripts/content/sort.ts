import type { Card, SortBlock } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { type Answer, checkLetters, findAnswers, gatherItems, hasBox, toAnswer } from './answer';
import { attributePlace } from './attributes';
import { readWithFacts } from './facts';
import { text } from './grammar';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import { checkTexts, toFeedback } from './options';
import { splitAtArrow } from './pairs';
import { toInline, toProse } from './prose';
import type { Scope } from './scope';

/** The parts of a `sort`: what is asked, then the cards, `- A. card => group`, each with its feedback. */
export function toSort(node: Directive, id: string, scope: Scope): Pick<SortBlock, 'prompt' | 'groups' | 'cards'> {
  const groups = readGroups(node, id, scope);
  const list = findAnswers(node.children) ?? { above: node.children, items: [], below: [] };
  if (list.above.length === 0) scope.problem(node, authorProblems.sortPrompt());
  const answers = gatherItems(list, scope).map((item) => toAnswer(item, scope));
  for (const { item } of answers.filter((answer) => hasBox(answer.item))) {
    scope.problem(item, authorProblems.checkboxUnwanted('sort'));
  }
  checkLetters(answers, scope);
  const cards = answers.map((answer) => toCard(answer, groups, scope));
  checkTexts(answers, cards, scope);
  checkCards(node, groups, cards, scope);
  return { prompt: toProse(list.above, scope), groups, cards };
}

/** `groups="Fact / Opinion"`. */
function readGroups(node: Directive, id: string, scope: Scope): string[] {
  const { groups = '' } = readWithFacts({ groups: text }, node, id, scope);
  if (groups === '') return [];
  const names = groups.split('/').map((name) => scope.known.names.in(name.trim()));
  const isSound = names.length > 1 && names.length < 4 && !names.includes('') && new Set(names).size === names.length;
  if (!isSound) scope.notes.problem(attributePlace(node, 'groups', scope), authorProblems.sortGroups());
  return isSound ? names : [];
}

function toCard({ item, letter, words, feedback }: Answer, groups: readonly string[], scope: Scope): Card {
  const { left, right } = splitAtArrow(words);
  const name = plainText(toInline(right, scope));
  const group = groups.indexOf(name);
  if (left.length === 0 || name === '') scope.problem(item, authorProblems.sortShape());
  // Without groups that can be read, every card would be reported for the same mistake.
  else if (group === -1 && groups.length > 0) {
    scope.problem(item, authorProblems.sortGroupUnknown(name, nearest(name, groups), groups));
  }
  return { id: letter, text: toInline(left, scope), group, feedback: toFeedback(feedback, item, scope) };
}

function checkCards(node: Directive, groups: readonly string[], cards: readonly Card[], scope: Scope): void {
  if (cards.length < 2) scope.problem(node, authorProblems.sortFew());
  if (cards.length < 2 || cards.some(({ group }) => group === -1)) return;
  groups.forEach((name, at) => {
    if (!cards.some(({ group }) => group === at)) scope.problem(node, authorProblems.sortGroupEmpty(name));
  });
}
