import type { Question, Response } from './question';

/** The response that earns the mark; for a sequence, the order that the author wrote. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return sorted(question.options.filter((option) => option.right).map(({ id }) => id));
    case 'match':
      return question.pairs.map(({ id }) => id).join('');
    case 'sequence':
      return question.items.map(({ id }) => id).join('');
  }
}

/** Whole questions are right or not: there are no part marks, so a score is easy to explain. */
export function isRight(question: Question, response: Response): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return sorted([...response]) === rightResponse(question);
    case 'match':
      return response === rightResponse(question);
    case 'sequence':
      return response === rightResponse(question) || question.alsoRight.includes(response);
  }
}

function sorted(ids: string[]): Response {
  return ids.sort().join('');
}
