import { expect, test } from 'vitest';
import { type Draw, resumeTest, type SavedTest, score } from '../../src/machine/test-machine';
import { questionAt, testView } from '../../src/machine/test-view';
import { choiceQuestion } from './sample-module';

const draw: Draw = { questions: ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => choiceQuestion(id)), passMark: 0.8 };
const fresh: SavedTest = { started: false, at: '', answers: {}, ended: null };

function begin(saved: SavedTest = fresh) {
  const actor = resumeTest(draw, saved);
  actor.start();
  return actor;
}

/** Answers every question, the first `right` of them rightly. */
function takeTest(right: number) {
  const actor = begin();
  actor.send({ type: 'start' });
  for (const [index, { id }] of draw.questions.entries()) {
    actor.send({ type: 'answer', question: id, response: index < right ? 'a' : 'b' });
    actor.send({ type: 'next' });
  }
  return actor;
}

test('one right answer short of the pass mark fails, and says what to look at again', () => {
  const view = testView(draw, takeTest(3).getSnapshot(), 'seed');
  expect(view).toMatchObject({ is: 'result', passed: false, score: 60, right: 3, total: 5 });
  expect(view.is === 'result' && view.wrong.map(({ id }) => id)).toEqual(['q4', 'q5']);
});

test('exactly the pass mark passes', () => {
  expect(testView(draw, takeTest(4).getSnapshot(), 'seed')).toMatchObject({ is: 'result', passed: true, score: 80 });
});

test('an empty answer, or one to a question that is not on the screen, is not taken', () => {
  const actor = begin();
  actor.send({ type: 'start' });
  actor.send({ type: 'answer', question: 'q1', response: '' });
  actor.send({ type: 'answer', question: 'q3', response: 'a' });
  expect(testView(draw, actor.getSnapshot(), 'seed')).toMatchObject({ is: 'asking', number: 1 });
});

test('an answer is final once its feedback has been shown', () => {
  const actor = begin();
  actor.send({ type: 'start' });
  actor.send({ type: 'answer', question: 'q1', response: 'b' });
  actor.send({ type: 'answer', question: 'q1', response: 'a' });
  expect(testView(draw, actor.getSnapshot(), 'seed')).toMatchObject({ is: 'told', response: 'b', right: false });
});

test('a test that was cut short goes on at the question that was on the screen', () => {
  const answers = { q1: 'a', q2: 'b' };
  expect(questionAt(begin({ started: true, at: 'q3', answers, ended: null }).getSnapshot())).toBe('q3');
  const told = begin({ started: true, at: 'q2', answers, ended: null });
  expect(testView(draw, told.getSnapshot(), 'seed')).toMatchObject({ is: 'told', number: 2 });
});

test('options stay in one order for the whole attempt, and come in another in the next', () => {
  const orders = ['one', 'two', 'three', 'four', 'five'].map((seed) => {
    const actor = begin();
    actor.send({ type: 'start' });
    const asking = testView(draw, actor.getSnapshot(), seed);
    actor.send({ type: 'answer', question: 'q1', response: 'a' });
    const told = testView(draw, actor.getSnapshot(), seed);
    if (asking.is !== 'asking' || told.is !== 'told') throw new Error('The first question should be on the screen.');
    expect(told.order).toEqual(asking.order);
    return asking.order.join('');
  });
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('the score is the share of whole questions right', () => {
  expect(score(draw, { answers: { q1: 'a', q2: 'a', q3: 'a' } })).toEqual({
    right: 3,
    total: 5,
    percent: 60,
    passed: false,
  });
});
