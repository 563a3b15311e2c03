import { readAttributes } from './attributes';
import type { Fields, Read } from './fields';
import { facts as factsGrammar } from './grammar';
import type { Directive } from './markdown';
import type { Scope } from './scope';
import { useFacts } from './use-facts';

const FACTS = { facts: factsGrammar.optional() };

/**
 * Reads the attributes of a block that can make a claim, and notes which facts it rests on. They
 * stay out of the block, which every learner downloads: whoever asks for them gets a file of their own.
 *
 * @param fields - The other attributes that this kind of block may have.
 */
export function readWithFacts<F extends Fields>(fields: F, node: Directive, id: string, scope: Scope): Read<F> {
  const { facts = [], ...read } = readAttributes({ ...fields, ...FACTS }, node, scope) as Read<F> & Read<typeof FACTS>;
  useFacts(node, id, facts, scope);
  return read as unknown as Read<F>;
}
