import type { RootContent } from 'mdast';
import type { Question } from '../../src/content/question';
import { authorProblems } from '../../src/problems/author';
import { readId } from './attributes';
import { BLOCK_NAMES } from './blocks';
import { mendFences } from './fences';
import { type Directive, isDirective, parseMarkdown } from './markdown';
import { nearest } from './nearest';
import type { Notes } from './notes';
import { isQuestionKind, QUESTION_KINDS, toQuestion } from './question';
import { readRoles } from './read-roles';
import { within } from './roles';
import { createScope, type Known, type Scope } from './scope';

/** A question, and whether it can be asked or has something to mend. */
export interface Banked {
  readonly question: Question;
  readonly sound: boolean;
}

/** Compiles the question bank of a module. Headings in it are for its authors alone. */
export function toBank(file: string, source: string, known: Known, notes: Notes): Banked[] {
  const fenced = mendFences(source, (line, column, problem) => notes.problem({ file, line, column }, problem));
  const scope = createScope(file, fenced.text, fenced.lines, known, notes);
  return parseMarkdown(fenced.text, known.names).children.flatMap((node) => toBanked(node, scope));
}

function toBanked(node: RootContent, scope: Scope): Banked[] {
  if (node.type === 'heading') return [];
  if (!isDirective(node)) {
    scope.problem(node, authorProblems.bankText());
    return [];
  }
  if (!isQuestionKind(node.name)) {
    scope.problem(node, notAQuestion(node));
    return [];
  }
  const before = scope.notes.count;
  if (node.type === 'leafDirective') {
    scope.problem(node, authorProblems.blockColons(node.name, `:::${node.name}{#…}`));
  }
  const roles = readRoles(node, scope);
  const asked = toQuestion(node, readId(node, scope), { ...scope, audience: within(null, roles) });
  const question = roles ? { ...asked, roles } : asked;
  return [{ question, sound: scope.notes.count === before }];
}

function notAQuestion({ name }: Directive) {
  if (name === 'step' || BLOCK_NAMES.includes(name)) return authorProblems.bankNotQuestion(name);
  return authorProblems.blockUnknown(name, nearest(name, QUESTION_KINDS), QUESTION_KINDS);
}
