import type { Blockquote, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { authorProblems } from '../../src/problems/author';
import type { Scope } from './scope';

/** One item of a list of answers or choices, taken apart. */
export interface Answer {
  readonly item: ListItem;
  /** Small; '' when there is none. */
  readonly letter: string;
  readonly words: readonly PhrasingContent[];
  readonly feedback: Blockquote | undefined;
}

/** What stands above a list of answers, its items, and whatever follows. */
export interface AnswerList {
  readonly above: readonly RootContent[];
  readonly items: readonly ListItem[];
  readonly below: readonly RootContent[];
}

/** Parts the children of a block at the list of answers: the first with boxes, or else the last. */
export function findAnswers(children: readonly RootContent[]): AnswerList | undefined {
  const ticked = children.findIndex((child) => child.type === 'list' && child.children.some(hasBox));
  const at = ticked === -1 ? children.findLastIndex((child) => child.type === 'list') : ticked;
  const list = children[at];
  if (list?.type !== 'list') return undefined;
  return { above: children.slice(0, at), items: list.children, below: children.slice(at + 1) };
}

/** Whether an item starts with `[ ]` or `[x]`. */
export function hasBox(item: ListItem): boolean {
  return typeof item.checked === 'boolean';
}

/**
 * The list as its author meant it: a quote that isn't indented parts the list in two, so it is
 * reported once and put back under its answer.
 */
export function gatherItems({ items, below }: AnswerList, scope: Scope): ListItem[] {
  const gathered = [...items];
  for (const node of below) {
    if (node.type === 'list') gathered.push(...(node as List).children);
    else if (node.type === 'blockquote') gathered.push(putBack(node, gathered.pop() as ListItem, scope));
    else scope.problem(node, authorProblems.answersTrail());
  }
  return gathered;
}

function putBack(quote: Blockquote, item: ListItem, scope: Scope): ListItem {
  scope.problem(quote, authorProblems.feedbackOutside());
  return { ...item, children: [...item.children, quote] };
}

/** Takes an item apart: its letter if it has one, its words, its feedback. */
export function toAnswer(item: ListItem, scope: Scope): Answer {
  const [first, second, third] = item.children;
  if (first?.type !== 'paragraph') {
    scope.problem(item, authorProblems.optionTextEmpty());
    return { item, letter: '', words: [], feedback: undefined };
  }
  const feedback = second?.type === 'blockquote' ? second : undefined;
  const extra = feedback ? third : second;
  if (extra) scope.problem(extra, authorProblems.feedbackExtra());
  return { item, ...takeLetter(first.children), feedback };
}

/** Takes `A. ` from the start of words; '' when they have none. */
export function takeLetter(words: readonly PhrasingContent[]): Pick<Answer, 'letter' | 'words'> {
  const [first, ...rest] = words;
  const letter = first?.type === 'text' ? /^([A-Za-z])\.(\s+|$)/.exec(first.value) : null;
  if (first?.type !== 'text' || !letter) return { letter: '', words };
  const value = first.value.slice(letter[0].length);
  return { letter: (letter[1] ?? '').toLowerCase(), words: value === '' ? rest : [{ ...first, value }, ...rest] };
}

/** Reports what holds for every list of lettered answers: each has a letter, words, and its own letter. */
export function checkLetters(answers: readonly Answer[], scope: Scope): void {
  const taken = new Set<string>();
  for (const { item, letter, words } of answers) {
    if (words.length === 0 && item.children.length > 0) scope.problem(item, authorProblems.optionTextEmpty());
    if (letter === '') scope.problem(item, authorProblems.optionLetter());
    else if (taken.has(letter)) scope.problem(item, authorProblems.optionLetterTaken(letter.toUpperCase()));
    taken.add(letter);
  }
}
