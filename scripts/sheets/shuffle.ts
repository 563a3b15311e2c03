import { hash32 } from '../../src/content/hash';

/**
 * The items in an order that has nothing to do with the author's, and is the same in every print.
 *
 * @param seed - Differs between lists, such as the question's id.
 */
export function shuffled<T extends { readonly id: string }>(items: readonly T[], seed: string): T[] {
  const mixed = [...items].sort((a, b) => hash32(`${seed}/${a.id}`) - hash32(`${seed}/${b.id}`));
  const isAsBefore = mixed.every((item, at) => item === items[at]);
  return isAsBefore ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
