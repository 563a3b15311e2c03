import type { Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Names, renameIn } from './names';

export type Container = Extract<RootContent, { type: 'containerDirective' }>;
export type Leaf = Extract<RootContent, { type: 'leafDirective' }>;
export type TextDirective = Extract<RootContent, { type: 'textDirective' }>;

/** A block as its author wrote it: `:::kind{#id}` to `:::`, or `::kind{#id}`. */
export type Directive = Container | Leaf;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** The text as a tree, in the council's words. Every place in it is still that of the text. */
export function parseMarkdown(text: string, names: Names): Root {
  const tree = parser.parse(text);
  renameIn(tree, names);
  return tree;
}

export function isDirective(node: RootContent): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}
