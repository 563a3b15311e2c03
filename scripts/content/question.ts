import type { ChoiceQuestion, Question } from '../../src/content/question';
import { authorProblems } from '../../src/problems/author';
import { type AnswerList, findAnswers } from './answer';
import { attributePlace, readAttributes } from './attributes';
import { claim } from './claim';
import type { Read } from './fields';
import { facts, id as idGrammar, text } from './grammar';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import { toOptions } from './options';
import { toOrders, toPairs, toSequence, toVerdicts } from './pairs';
import { toProse } from './prose';
import { roleWithout } from './roles';
import type { Scope } from './scope';
import { useFacts } from './use-facts';

/** The kinds of question, as authors name them. */
export const QUESTION_KINDS = ['single', 'multiple', 'true-false', 'match', 'sequence'] as const;

const FIELDS = { outcome: idGrammar, reread: idGrammar, facts: facts.optional() };
const SEQUENCE_FIELDS = { ...FIELDS, also: text.optional() };

/** Whether a block is a question, whatever else may be wrong with it. */
export function isQuestionKind(name: string): name is Question['kind'] {
  return (QUESTION_KINDS as readonly string[]).includes(name);
}

/**
 * A question as its author wrote it. It is whole only when the notes have no new problem: parts
 * that could not be read are empty.
 */
export function toQuestion(node: Directive, id: string, scope: Scope): Question {
  claim('questions', id, node, scope);
  const read = readQuestionAttributes(node, scope);
  const { outcome = '', reread = '', facts: named = [] } = read;
  checkReferences(node, outcome, reread, scope);
  useFacts(node, id, named, scope);
  const list = findAnswers(node.children) ?? { above: node.children, items: [], below: [] };
  if (list.above.length === 0) scope.problem(node, authorProblems.promptEmpty());
  const asked = { id, outcome, reread, facts: named, prompt: toProse(list.above, scope) };
  if (list.items.length > 0) return withAnswers(asked, node, list, read.also, scope);
  scope.problem(node, authorProblems.answersNone(node.name));
  return { ...asked, kind: 'single', options: [] };
}

function readQuestionAttributes(node: Directive, scope: Scope): Read<typeof SEQUENCE_FIELDS> {
  return node.name === 'sequence' ? readAttributes(SEQUENCE_FIELDS, node, scope) : readAttributes(FIELDS, node, scope);
}

type Asked = Omit<ChoiceQuestion, 'kind' | 'options'>;

function withAnswers(
  asked: Asked,
  node: Directive,
  list: AnswerList,
  also: string | undefined,
  scope: Scope,
): Question {
  const kind = node.name as Question['kind'];
  if (kind === 'match') {
    return { ...asked, kind, pairs: toPairs(node, asked.id, list, scope), feedback: toVerdicts(node, list, scope) };
  }
  if (kind === 'sequence') {
    const items = toSequence(node, asked.id, list, scope);
    const alsoRight = toOrders(node, also, items, scope);
    return { ...asked, kind, items, alsoRight, feedback: toVerdicts(node, list, scope) };
  }
  return { ...asked, kind, options: toOptions(kind, node, asked.id, list, scope) };
}

function checkReferences(node: Directive, outcome: string, reread: string, scope: Scope): void {
  const { outcomes, screens, optional, rolesOfScreens, roles } = scope.known;
  if (outcome !== '' && outcomes && !outcomes.includes(outcome)) {
    const place = attributePlace(node, 'outcome', scope);
    scope.notes.problem(place, authorProblems.outcomeUnknown(outcome, nearest(outcome, outcomes)));
  }
  if (reread === '') return;
  const place = attributePlace(node, 'reread', scope);
  const without = roleWithout(scope.audience, rolesOfScreens.get(reread), roles);
  if (!screens.includes(reread)) {
    scope.notes.problem(place, authorProblems.screenUnknown(reread, nearest(reread, screens)));
  } else if (optional.includes(reread)) {
    scope.notes.problem(place, authorProblems.rereadOptional(reread));
  } else if (without !== undefined) scope.notes.problem(place, authorProblems.roleScreenAbsent(without, reread));
}
