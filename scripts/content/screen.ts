import type { RootContent } from 'mdast';
import type { Block } from '../../src/content/block';
import type { ContentNote, Screen } from '../../src/content/course';
import { isFor } from '../../src/content/course-for-role';
import { authorProblems } from '../../src/problems/author';
import { toBlock } from './blocks';
import { claimCard } from './claim-card';
import { mendFences } from './fences';
import { readFrontMatter } from './front-matter';
import { isDirective, parseMarkdown } from './markdown';
import { mendNotice } from './mend-notice';
import type { Names } from './names';
import type { Notes } from './notes';
import { toProse } from './prose';
import { knownRoles, within } from './roles';
import { createScope, type Known, type Scope } from './scope';

/** Compiles one screen. Where something is to be mended, a notice in that place says so. */
export function toScreen(id: string, file: string, source: string, known: Known, notes: Notes): Screen {
  const before = notes.count;
  const { title, card, heavy, heavyAt, roles: named, placeOfRole, body } = readFrontMatter(file, source, notes);
  const isOptional = known.optional.includes(id);
  if (card && isOptional) notes.problem(card, authorProblems.optionalCard());
  else if (card) claimCard(id, card, known, notes);
  const roles = knownRoles(named, known.roles, placeOfRole, notes);
  const fenced = mendFences(body, (line, column, problem) => notes.problem({ file, line, column }, problem));
  const found = notes.since(before);
  const audience = within(null, roles);
  const scope = { ...createScope(file, fenced.text, fenced.lines, known, notes), audience, isOptional };
  const blocks = toBlocks(parseMarkdown(fenced.text, known.names).children, scope);
  if (blocks.length === 0 && found.length === 0) scope.problem({ line: 1, column: 1 }, authorProblems.screenEmpty());
  if (blocks.length > 0) checkEveryRole(blocks, scope);
  if (heavy && blocks.some(({ kind }) => kind === 'scenario')) notes.problem(heavyAt, authorProblems.heavyStory());
  const kept = { ...(card ? { card: true as const } : {}), ...(heavy ? { heavy: inNames(heavy, known.names) } : {}) };
  const screen = {
    id,
    title: known.names.in(title) || id,
    ...kept,
    blocks: found.length > 0 ? [mendNotice(found, 0), ...blocks] : blocks,
  };
  return roles ? { ...screen, roles } : screen;
}

function inNames({ note, summary }: ContentNote, names: Names): ContentNote {
  return { note: names.in(note), summary: names.in(summary) };
}

/** A part for the one leaves nothing for the other. */
function checkEveryRole(blocks: readonly Block[], scope: Scope): void {
  const lost = (scope.audience ?? scope.known.roles ?? []).filter(
    (role) => !blocks.some((block) => isFor(block, role)),
  );
  for (const role of lost) scope.problem({ line: 1, column: 1 }, authorProblems.roleScreenEmpty(role));
}

function toBlocks(nodes: readonly RootContent[], scope: Scope): Block[] {
  let above = 1;
  return runs(nodes).flatMap((run) => {
    const [first] = run;
    if (first && isDirective(first)) return [toBlock(first, scope)];
    const blocks = toProseBlocks(run, above, scope);
    above = run.findLast((node) => node.type === 'heading')?.depth ?? above;
    return blocks;
  });
}

/** Each directive alone, and all that stands between two of them together. */
function runs(nodes: readonly RootContent[]): RootContent[][] {
  const found: RootContent[][] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    const [neighbour] = last ?? [];
    if (last && neighbour && !isDirective(neighbour) && !isDirective(node)) last.push(node);
    else found.push([node]);
  }
  return found;
}

function toProseBlocks(nodes: readonly RootContent[], above: number, scope: Scope): Block[] {
  const before = scope.notes.count;
  const prose: Block = { kind: 'prose', prose: toProse(nodes, scope, above) };
  const found = scope.notes.since(before);
  const [first] = nodes;
  return found.length > 0 && first ? [prose, mendNotice(found, scope.place(first).line)] : [prose];
}
