import type { PhrasingContent } from 'mdast';
import type { Scope } from './scope';
import { noteFacts } from './use-facts';

const ID = '[A-Z]\\d+[a-z]?';
const IDS = `\\[(${ID}(?:[\\s,]+${ID})*)\\]`;
const MARK = new RegExp(IDS, 'g');
/** With the space that would be left over. */
const WITH_SPACE = new RegExp(`^${IDS}\\s+|\\s*${IDS}`, 'g');

/** The first mark of some words, such as `[F25]` or `[F25 F26]`; undefined when they have none. */
export function factMarkIn(text: string): string | undefined {
  return text.match(MARK)?.[0];
}

/** The words as learners get them. */
export function withoutFactMarks(text: string): string {
  return text.replace(WITH_SPACE, '');
}

/** Notes the facts that words rest on, by the marks among them. They hold for all of the words. */
export function useMarkedFacts(nodes: readonly PhrasingContent[], scope: Scope): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return;
  const use = { kind: 'text', id: '', place: scope.place(first), lastLine: lastLineOf(last, scope) };
  for (const node of nodes.flatMap(textsIn)) {
    const ids = [...node.value.matchAll(MARK)].map(([, written = '']) => written.split(/[\s,]+/));
    for (const named of ids) noteFacts(use, named, () => scope.place(node), scope);
  }
}

function textsIn(node: PhrasingContent): Extract<PhrasingContent, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function lastLineOf(node: PhrasingContent, scope: Scope): number {
  return scope.place(node.position?.end ?? node).line;
}
