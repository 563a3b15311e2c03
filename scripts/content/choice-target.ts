import { distance } from 'fastest-levenshtein';
import type { ListItem, PhrasingContent } from 'mdast';
import { authorProblems } from '../../src/problems/author';
import type { TextDirective } from './markdown';
import type { Scope } from './scope';

/** Where a choice leads, and where its author wrote so. */
export interface To {
  readonly step: string;
  readonly node: TextDirective;
}

/** Takes `:to[step]` out of the words of a choice. */
export function takeTo(
  words: readonly PhrasingContent[],
  item: ListItem,
  scope: Scope,
): { to: To | null; rest: PhrasingContent[] } {
  const directives = words.filter((word) => word.type === 'textDirective');
  for (const node of directives.filter(isMistyped)) scope.problem(node, authorProblems.toMistyped(node.name));
  const found = directives.filter(({ name }) => name === 'to');
  const rest = trimmed(words.filter((word) => word.type !== 'textDirective' || word.name !== 'to'));
  const [node, second] = found;
  if (!node) return { to: null, rest };
  const step = labelOf(node);
  if (second || step === '') scope.problem(second ?? item, authorProblems.toShape());
  return { to: step === '' ? null : { step, node }, rest };
}

/** `:too[step]` or `:goto[step]`; but `10:30` and `he:she` are text. */
function isMistyped(node: TextDirective): boolean {
  return node.name !== 'to' && node.children.length > 0 && distance(node.name.toLowerCase(), 'to') <= 2;
}

function labelOf(node: TextDirective): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
}

function trimmed(words: readonly PhrasingContent[]): PhrasingContent[] {
  const last = words.at(-1);
  if (last?.type !== 'text') return [...words];
  const value = last.value.trimEnd();
  return value === '' ? words.slice(0, -1) : [...words.slice(0, -1), { ...last, value }];
}
