import { type Block, isStateful } from '../../src/content/block';
import { authorProblems } from '../../src/problems/author';
import { readAttributes, readId } from './attributes';
import { claim } from './claim';
import { toPairs } from './compare';
import { readUses } from './contact-uses';
import { readWithFacts } from './facts';
import { text } from './grammar';
import { toHotspot } from './hotspot';
import type { Directive } from './markdown';
import { mendNotice } from './mend-notice';
import { toMyth } from './myth';
import { nearest } from './nearest';
import { toProse } from './prose';
import { QUESTION_KINDS, toQuestion } from './question';
import { readRoles } from './read-roles';
import { toRecordingBlock } from './recording';
import { toReveal } from './reveal';
import { toRewrite } from './rewrite';
import { within } from './roles';
import { toStory } from './scenario';
import type { Scope } from './scope';
import { toSort } from './sort';
import { toStepList } from './step-list';
import { toTimeline } from './timeline';
import { toVoice } from './voice';

/** Makes the block of one kind from its directive; the id is read and claimed already. */
type Make = (node: Directive, id: string, scope: Scope) => Block;

const MAKERS: Readonly<Record<string, Make>> = {
  reveal: (node, id, scope) => {
    readWithFacts({}, node, id, scope);
    return { kind: 'reveal', id, items: toReveal(node, scope) };
  },
  compare: (node, id, scope) => {
    readWithFacts({}, node, id, scope);
    return { kind: 'compare', id, pairs: toPairs(node, scope) };
  },
  steps: (node, id, scope) => {
    const { icons = '' } = readWithFacts({ icons: text }, node, id, scope);
    return { kind: 'steps', id, steps: toStepList(node, icons, scope) };
  },
  scenario: (node, id, scope) => {
    const { title = '' } = readWithFacts({ title: text }, node, id, scope);
    return { kind: 'scenario', id, title, ...toStory(node, scope) };
  },
  rewrite: (node, id, scope) => {
    const { title = '' } = readWithFacts({ title: text }, node, id, scope);
    return { kind: 'rewrite', id, title, ...toRewrite(node, scope) };
  },
  sort: (node, id, scope) => ({ kind: 'sort', id, ...toSort(node, id, scope) }),
  hotspot: (node, id, scope) => ({ kind: 'hotspot', id, ...toHotspot(node, id, scope) }),
  'key-points': (node, id, scope) => {
    readWithFacts({}, node, id, scope);
    return { kind: 'key-points', id, prose: blockProse(node, scope) };
  },
  notice: (node, id, scope) => {
    const { title = '' } = readWithFacts({ title: text }, node, id, scope);
    return { kind: 'notice', id, title, prose: blockProse(node, scope) };
  },
  myth: (node, id, scope) => {
    readWithFacts({}, node, id, scope);
    return { kind: 'myth', id, ...toMyth(node, scope) };
  },
  timeline: (node, id, scope) => {
    const { title = '' } = readWithFacts({ title: text }, node, id, scope);
    return { kind: 'timeline', id, title, steps: toTimeline(node, scope) };
  },
  reflection: (node, id, scope) => {
    readAttributes({}, node, scope);
    return { kind: 'reflection', id, prompt: blockProse(node, scope) };
  },
  // Only its roles set it apart: to learners it is text like any other, and nothing about it is kept.
  for: (node, id, scope) => {
    readWithFacts({}, node, id, scope);
    const { role, roles } = node.attributes ?? {};
    if (role == null && roles == null) scope.problem(node, authorProblems.forWithoutRole());
    return { kind: 'prose', prose: blockProse(node, scope, 1) };
  },
  audio: (node, id, scope) => ({ kind: 'recording', id, ...toRecordingBlock('audio', node, id, scope) }),
  film: (node, id, scope) => ({ kind: 'recording', id, ...toRecordingBlock('film', node, id, scope) }),
  contacts: (node, id, scope) => {
    const uses = readUses(node, scope);
    return uses ? { kind: 'contacts', id, uses } : { kind: 'contacts', id };
  },
  limits: (node, id, scope) => {
    readAttributes({}, node, scope);
    const { levelOneLimits } = scope.known;
    if (levelOneLimits?.length === 0) scope.problem(node, authorProblems.limitsUnsaid());
    return { kind: 'limits', id, limits: levelOneLimits ?? [] };
  },
  voice: (node, id, scope) => ({ kind: 'voice', id, ...toVoice(node, id, scope) }),
  ...Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, questionBlock])),
};

/** Every block that a screen can have, as authors name them. */
export const BLOCK_NAMES = Object.keys(MAKERS);
const WITHOUT_TEXT = ['contacts', 'limits', 'voice'];

/** A block of a screen, or, where its author has something to mend, a notice that says what. */
export function toBlock(node: Directive, scope: Scope): Block {
  const before = scope.notes.count;
  const block = makeBlock(node, scope);
  const found = scope.notes.since(before);
  return block && found.length === 0 ? block : mendNotice(found, scope.place(node).line);
}

function makeBlock(node: Directive, scope: Scope): Block | undefined {
  const make = MAKERS[node.name];
  if (!make) {
    scope.problem(node, noSuchBlock(node.name));
    return undefined;
  }
  const id = readId(node, scope);
  claim('blocks', id, node, scope);
  const roles = readRoles(node, scope);
  const audience = within(scope.audience, roles);
  if (audience?.length === 0) scope.problem(node, authorProblems.roleNobody());
  if (!checkColons(node, scope)) return undefined;
  const block = make(node, id, { ...scope, audience });
  if (scope.isOptional && isStateful(block)) scope.problem(node, authorProblems.optionalStateful(node.name));
  return roles ? { ...block, roles } : block;
}

function noSuchBlock(name: string) {
  return name === 'step' || name === 'summary'
    ? authorProblems.stepOutside(name)
    : authorProblems.blockUnknown(name, nearest(name, BLOCK_NAMES), BLOCK_NAMES);
}

/** Two colons for a block without text, three or more for one with text. */
function checkColons(node: Directive, scope: Scope): boolean {
  const isLeaf = WITHOUT_TEXT.includes(node.name);
  if (isLeaf === (node.type === 'leafDirective')) {
    if (isLeaf && node.children.length > 0) scope.problem(node, authorProblems.blockText(node.name));
    return true;
  }
  scope.problem(node, authorProblems.blockColons(node.name, isLeaf ? `::${node.name}{#…}` : `:::${node.name}{#…}`));
  return false;
}

function questionBlock(node: Directive, id: string, scope: Scope): Block {
  return { kind: 'question', id, question: toQuestion(node, id, scope) };
}

function blockProse(node: Directive, scope: Scope, above?: number) {
  if (node.children.length === 0) scope.problem(node, authorProblems.blockEmpty(node.name));
  return node.type === 'containerDirective' ? toProse(node.children, scope, above) : [];
}
