import { expect, test } from 'vitest';
import { isRight, rightResponse } from '../../src/content/mark';
import type { MatchQuestion, Question, SequenceQuestion } from '../../src/content/question';
import { shownOrder } from '../../src/machine/order';
import { choiceQuestion } from '../machine/sample-module';

const asked = { id: 'q', outcome: 'o1', prompt: ['Which?'], reread: 'first', facts: [] };
const feedback = { right: ['Yes.'], wrong: ['No.'] };

const multiple: Question = {
  ...choiceQuestion('m'),
  kind: 'multiple',
  options: ['a', 'b', 'c'].map((id) => ({ id, text: [id], right: id !== 'b', feedback: [] })),
};
const match: MatchQuestion = {
  ...asked,
  kind: 'match',
  feedback,
  pairs: ['a', 'b', 'c'].map((id) => ({ id, left: [`left ${id}`], right: [`right ${id}`] })),
};
const sequence: SequenceQuestion = {
  ...asked,
  kind: 'sequence',
  feedback,
  alsoRight: ['bac'],
  items: ['a', 'b', 'c'].map((id) => ({ id, text: [id] })),
};

test('nothing picked is never right', () => {
  for (const question of [choiceQuestion('q'), multiple, match, sequence]) expect(isRight(question, '')).toBe(false);
});

test('of several right options all must be picked, in any order, and no wrong one', () => {
  expect(isRight(multiple, 'ca')).toBe(true);
  expect(isRight(multiple, 'a')).toBe(false);
  expect(isRight(multiple, 'abc')).toBe(false);
});

test('a match is right when every left-hand side has its own partner', () => {
  expect(isRight(match, 'abc')).toBe(true);
  expect(isRight(match, 'acb')).toBe(false);
});

test('a sequence is right in the order that the author wrote, and in any other that the author allows', () => {
  expect(isRight(sequence, 'abc')).toBe(true);
  expect(isRight(sequence, 'bac')).toBe(true);
  expect(isRight(sequence, 'cab')).toBe(false);
});

test('the right response to any question is right', () => {
  for (const question of [choiceQuestion('q'), multiple, match, sequence]) {
    expect(isRight(question, rightResponse(question))).toBe(true);
  }
});

test('a sequence is never shown already solved', () => {
  for (const seed of Array.from({ length: 50 }, (_, index) => `seed-${index}`)) {
    expect(isRight({ ...sequence, alsoRight: [] }, shownOrder(sequence, seed).join(''))).toBe(false);
  }
});

test('true, false and don’t know keep the order that people expect', () => {
  const question: Question = { ...choiceQuestion('q'), kind: 'true-false' };
  expect(shownOrder(question, 'any')).toEqual(['a', 'b', 'c']);
});
