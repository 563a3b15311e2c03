import type { Block, KeyPointsBlock, ScenarioBlock } from '../../src/content/block';
import type { Course, Module } from '../../src/content/course';
import type { Prose } from '../../src/content/prose';
import type { Fact, ModuleAbout } from '../content/authors';
import { list, type Part, paragraph, prose } from './sheet';

/** All that a sheet about one module can draw on. */
export interface Source {
  readonly course: Course;
  readonly module: Module;
  readonly about: ModuleAbout;
  /** The whole register, of which a module uses a part. */
  readonly facts: readonly Fact[];
}

export function blocksOf({ screens }: Module): Block[] {
  return screens.flatMap(({ blocks }) => blocks);
}

export function storiesOf(module: Module): ScenarioBlock[] {
  return blocksOf(module).filter((block): block is ScenarioBlock => block.kind === 'scenario');
}

/** The module's key points, or else what a learner can do after it. */
export function keyPointParts(module: Module): Part[] {
  const points = blocksOf(module).filter((block): block is KeyPointsBlock => block.kind === 'key-points');
  if (points.length > 0) return points.map(({ prose: text }) => prose(text, 2));
  return [
    list(
      'bullet',
      module.outcomes.map(({ text }) => text),
    ),
  ];
}

/** Where a module has no words of its own for it, from the national minimum for awareness courses. */
const LIMITS: Prose = [
  ['p', 'This is awareness. It does not train anybody to:'],
  [
    'ul',
    ['li', 'ask people whether they are being abused'],
    ['li', 'judge risk, or fill in a risk checklist'],
    ['li', 'plan for safety, or advise anybody to leave or stay'],
    ['li', 'advise on court orders, immigration, tenancies or benefits'],
    ['li', 'speak to the person who abuses, mediate, or carry messages'],
    ['li', 'investigate, search, take photographs, or question a child'],
    ['li', 'promise secrecy'],
    ['li', 'train others'],
  ],
];

/** What Level 1 does not qualify anybody to do: the notices of the role card, or what holds for every module. */
export function limitParts({ module, about }: Source): Part[] {
  const card = module.screens.find(({ id }) => id === about.card);
  const notices = card?.blocks.filter((block) => block.kind === 'notice') ?? [];
  if (notices.length === 0) return [prose(LIMITS, 2)];
  return notices.map((notice) => prose(notice.prose, 2));
}

/** Which edition a printed sheet was made from, so that an old one is known for what it is. */
export function footOf({ course, about }: Source): string {
  const version = about.version === '' ? '' : `, version ${about.version}`;
  return `${course.local.council}. ${course.title}${version}, revision ${course.revision}. This is awareness: it supports, and does not replace, discussion and face-to-face training.`;
}

export const WHOM_TO_TELL = paragraph('Tell the right person the same day. You need not be sure.');
