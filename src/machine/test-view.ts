import { isRight } from '../content/mark';
import type { Question } from '../content/question';
import { shownOrder } from './order';
import { type Draw, score, type TestSnapshot } from './test-machine';
import type { TestView } from './view';

/** What the test shows. The seed is the attempt's id: it keeps the options in one order for all of the attempt. */
export function testView(draw: Draw, snapshot: TestSnapshot, seed: string): TestView {
  if (snapshot.value === 'passed' || snapshot.value === 'failed') return resultView(draw, snapshot);
  const index = draw.questions.findIndex(({ id }) => id === questionAt(snapshot));
  const question = draw.questions[index];
  if (!question) return { is: 'ready', total: draw.questions.length };

  const shown = { question, order: shownOrder(question, seed), number: index + 1, total: draw.questions.length };
  const response = snapshot.context.answers[question.id];
  if (response === undefined) return { is: 'asking', ...shown };
  return { is: 'told', ...shown, response, right: isRight(question, response) };
}

/** The id of the question on the screen; '' before the first and after the last. */
export function questionAt(snapshot: TestSnapshot): string {
  return typeof snapshot.value === 'object' ? (Object.keys(snapshot.value)[0] ?? '') : '';
}

function resultView(draw: Draw, { context, value }: TestSnapshot): TestView {
  const { right, total, percent } = score(draw, context);
  const isWrong = (question: Question) => !isRight(question, context.answers[question.id] ?? '');
  return {
    is: 'result',
    passed: value === 'passed',
    score: percent,
    right,
    total,
    wrong: draw.questions.filter(isWrong),
  };
}
