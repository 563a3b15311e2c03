import type { PhrasingContent, RootContent } from 'mdast';
import type { Choice, ScenarioBlock } from '../../src/content/block';
import type { Prose } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { type Answer, checkLetters, findAnswers, gatherItems, hasBox, toAnswer } from './answer';
import { readAttributes, readId } from './attributes';
import { takeTo } from './choice-target';
import type { Container, Directive } from './markdown';
import { showPlace } from './notes';
import { checkBox, toFeedback } from './options';
import { toInline, toProse } from './prose';
import { checkRoutes } from './routes';
import type { Scope } from './scope';
import type { StepDraft } from './step-draft';

const SUMMARY = 'summary';

/** The steps of a scenario, with every way through them checked, and its summary. */
export function toStory(node: Directive, scope: Scope): Pick<ScenarioBlock, 'steps' | 'summary'> {
  const drafts = node.children.flatMap((child: RootContent) => {
    if (isPart(child, 'step')) return [toStep(child, scope)];
    if (!isPart(child, SUMMARY)) scope.problem(child, authorProblems.stepOnly());
    return [];
  });
  if (drafts.length === 0 && node.children.length === 0) scope.problem(node, authorProblems.stepNone());
  // Where an id is meant is anybody's guess while two steps share it.
  if (haveOwnIds(drafts, scope)) checkRoutes(node, drafts, scope);
  const steps = drafts.map(({ id, prose, choices }) => ({ id, prose, choices: choices.map(({ choice }) => choice) }));
  const summary = toSummary(node, scope);
  return summary ? { steps, summary } : { steps };
}

function toSummary({ children }: Directive, scope: Scope): Prose | undefined {
  const [summary, another] = (children as RootContent[]).filter((child) => isPart(child, SUMMARY));
  if (another) scope.problem(another, authorProblems.summaryTwice());
  if (!summary) return undefined;
  readAttributes({}, summary, scope);
  if (summary.children.length === 0) scope.problem(summary, authorProblems.blockEmpty(SUMMARY));
  return toProse(summary.children, scope);
}

function isPart(node: RootContent, name: string): node is Container {
  return node.type === 'containerDirective' && node.name === name;
}

function toStep(node: Container, scope: Scope): StepDraft {
  const id = readId(node, scope);
  readAttributes({}, node, scope);
  const list = findAnswers(node.children);
  // A list without a single box is part of the text, as at an ending.
  if (!list?.items.some(hasBox)) {
    if (node.children.length === 0) scope.problem(node, authorProblems.blockEmpty('step'));
    return { node, id, prose: toProse(node.children, scope), choices: [] };
  }
  if (list.above.length === 0) scope.problem(node, authorProblems.blockEmpty('step'));
  const answers = gatherItems(list, scope).map((item) => toAnswer(item, scope));
  checkLetters(answers, scope);
  if (!answers.some(({ item }) => item.checked)) scope.problem(node, authorProblems.stepNoGood(id));
  return { node, id, prose: toProse(list.above, scope), choices: answers.map((answer) => toChoice(answer, scope)) };
}

function toChoice({ item, letter, words, feedback }: Answer, scope: Scope): StepDraft['choices'][number] {
  checkBox(item, scope);
  const { to, rest } = takeTo(words as PhrasingContent[], item, scope);
  const choice: Choice = {
    id: letter,
    text: toInline(rest, scope),
    feedback: toFeedback(feedback, item, scope),
    good: item.checked === true,
    to: to?.step ?? null,
  };
  return { choice, to };
}

function haveOwnIds(drafts: readonly StepDraft[], scope: Scope): boolean {
  const before = scope.notes.count;
  drafts.forEach(({ id, node }, at) => {
    const first = drafts.findIndex((draft) => draft.id === id);
    const earlier = drafts[first];
    if (id === '' || first === at || !earlier) return;
    scope.problem(node, authorProblems.idTaken('steps', id, showPlace(scope.place(earlier.node))));
  });
  return scope.notes.count === before;
}
