import type { Module } from '../content/course';
import type { Question } from '../content/question';
import { inSeededOrder } from './order';

/**
 * Draws one test: every outcome is tested at least once, and questions that earlier attempts asked
 * come last, so that a retake asks other ones while there are any.
 *
 * The seed decides everything else: the same seed and history draw the same test.
 */
export function drawQuestions(module: Module, seed: string, earlier: readonly (readonly string[])[]): string[] {
  const timesAsked = (id: string) => earlier.filter((ids) => ids.includes(id)).length;
  const waiting = inSeededOrder(module.questions, ({ id }) => id, seed);
  waiting.sort((a, b) => timesAsked(a.id) - timesAsked(b.id));

  const drawn: Question[] = [];
  while (drawn.length < module.draw && waiting.length > 0) {
    drawn.push(takeLeastTested(waiting, drawn));
  }
  return inSeededOrder(drawn, ({ id }) => id, `${seed}/order`).map(({ id }) => id);
}

/** Takes the first waiting question whose outcome has been tested least so far. */
function takeLeastTested(waiting: Question[], drawn: readonly Question[]): Question {
  const tested = (question: Question) => drawn.filter(({ outcome }) => outcome === question.outcome).length;
  const fewest = Math.min(...waiting.map(tested));
  const index = waiting.findIndex((question) => tested(question) === fewest);
  return waiting.splice(index, 1)[0] as Question;
}
