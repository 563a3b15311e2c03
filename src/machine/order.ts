import { hash32 } from '../content/hash';
import type { Question } from '../content/question';

/**
 * The same things in an order that only the seed decides. A seed kept in the record gives the same
 * order after a reload, with nothing else to store.
 */
export function inSeededOrder<T>(things: readonly T[], idOf: (thing: T) => string, seed: string): T[] {
  const keyed = things.map((thing) => ({ thing, key: hash32(`${seed}/${idOf(thing)}`) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}

/**
 * The ids of a question's options, right-hand sides or items, in the order to show them.
 * True / false / don't know keeps its order, which people expect. A sequence is never shown
 * already solved.
 */
export function shownOrder(question: Question, seed: string): string[] {
  const self = (id: string) => id;
  const mixed = (ids: string[]) => inSeededOrder(ids, self, `${seed}/${question.id}`);
  switch (question.kind) {
    case 'true-false':
      return question.options.map(({ id }) => id);
    case 'single':
    case 'multiple':
      return mixed(question.options.map(({ id }) => id));
    case 'match':
      return mixed(question.pairs.map(({ id }) => id));
    case 'sequence':
      return unsolved(
        question.items.map(({ id }) => id),
        mixed,
      );
  }
}

function unsolved(right: string[], mix: (ids: string[]) => string[]): string[] {
  const mixed = mix(right);
  const isSolved = mixed.every((id, index) => id === right[index]);
  return isSolved ? mixed.reverse() : mixed;
}
