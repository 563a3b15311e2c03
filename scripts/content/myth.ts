import type { Blockquote, RootContent } from 'mdast';
import type { MythBlock } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { byLabel, type Labelled, type Line, linesOf } from './lines';
import type { Directive } from './markdown';
import { toInline, toProse } from './prose';
import type { Scope } from './scope';

type Parts = Omit<MythBlock, 'kind' | 'id'>;

/** Of this century or the last. A figure without its year cannot be checked, and nobody notices when it is out of date. */
const YEAR = /\b(19|20)\d\d\b/;

/** A `myth`: its statement, then a quote that says which it is, what the evidence says, and where that comes from. */
export function toMyth(node: Directive, scope: Scope): Parts {
  const children: readonly RootContent[] = node.children;
  const at = children.findLastIndex(({ type }) => type === 'blockquote');
  const quote = children[at];
  const above = at === -1 ? children : children.slice(0, at);
  if (above.length === 0) scope.problem(node, authorProblems.mythStatement());
  const statement = toProse(above, scope);
  if (quote?.type !== 'blockquote') {
    scope.problem(node, authorProblems.mythVerdict());
    return { statement, verdict: 'myth', evidence: [], source: [] };
  }
  const after = children[at + 1];
  if (after) scope.problem(after, authorProblems.mythTrail());
  return { statement, ...toEvidence(quote, scope) };
}

function toEvidence(quote: Blockquote, scope: Scope): Omit<Parts, 'statement'> {
  const lines = byLabel(linesOf(quote), ['Myth', 'Fact', 'Source']);
  const [myth, fact] = [lineOf(lines, 'Myth'), lineOf(lines, 'Fact')];
  if (myth && fact) scope.problem(quote, authorProblems.mythBoth());
  else if ((!myth && !fact) || lines.has('')) scope.problem(quote, authorProblems.mythVerdict());
  return {
    verdict: fact ? 'fact' : 'myth',
    evidence: toInline(myth ?? fact ?? [], scope),
    source: toSource(lineOf(lines, 'Source'), quote, scope),
  };
}

function toSource(line: Line | undefined, quote: Blockquote, scope: Scope) {
  if (!line) {
    scope.problem(quote, authorProblems.mythSource());
    return [];
  }
  const source = toInline(line, scope);
  if (!YEAR.test(plainText(source))) scope.problem(line[0] ?? quote, authorProblems.mythYear());
  return source;
}

/** A label with nothing after it says nothing. */
function lineOf(lines: Labelled, label: string): Line | undefined {
  const line = lines.get(label);
  return line && line.length > 0 ? line : undefined;
}
