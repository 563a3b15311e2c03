import type { Heading, RootContent } from 'mdast';

/** A `##` heading with all that follows it, up to the next one. */
export interface Part {
  readonly heading: Heading;
  readonly body: readonly RootContent[];
}

/** What stands under each `##` heading of a block, and what stands above the first of them. */
export function partsOf(nodes: readonly RootContent[]): {
  readonly above: readonly RootContent[];
  readonly parts: Part[];
} {
  const heads = nodes.flatMap((node, at) => (isPartHeading(node) ? [at] : []));
  return {
    above: nodes.slice(0, heads[0]),
    parts: heads.map((at, n) => ({ heading: nodes[at] as Heading, body: nodes.slice(at + 1, heads[n + 1]) })),
  };
}

function isPartHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}
