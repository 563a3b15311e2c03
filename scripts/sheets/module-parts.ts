import type { Term } from '../../src/content/background';
import type { Block, KeyPointsBlock, ScenarioBlock } from '../../src/content/block';
import type { Course, Module } from '../../src/content/course';
import type { LevelOneLimit } from '../../src/content/level-one-limit';
import type { Fact, ModuleAbout } from '../content/authors';
import type { Names } from '../content/names';
import { list, type Part, paragraph, prose } from './sheet';

/** All that a sheet about one module can draw on. */
export interface Source {
  readonly course: Course;
  readonly module: Module;
  readonly about: ModuleAbout;
  /** The whole register, of which a module uses a part. */
  readonly facts: readonly Fact[];
  /** What the council calls things: the sheets' own sentences are put through it. */
  readonly names: Names;
  /** What the module's words mean, in alphabetical order. */
  readonly terms: readonly Term[];
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

/** What Level 1 does not prepare people to do: as course.yaml lists it, or as the notices of the role card say. */
export function limitParts({ course, module, about }: Source): Part[] {
  if (course.levelOneLimits) return limitListParts(course.levelOneLimits);
  const card = module.screens.find(({ id }) => id === about.card);
  const notices = card?.blocks.filter((block) => block.kind === 'notice') ?? [];
  return notices.map((notice) => prose(notice.prose, 2));
}

/** The list, in the words of a sheet that is read by anybody. */
export function limitListParts(limits: readonly LevelOneLimit[]): Part[] {
  const lines = limits.map(({ text }) => text);
  return [paragraph('This is awareness. After it we still do not:'), list('bullet', lines)];
}

/** Which edition a printed sheet was made from, so that an old one is known for what it is. */
export function footOf({ course, about }: Source): string {
  const version = about.version === '' ? '' : `, version ${about.version}`;
  return `${course.local.council}. ${course.title}${version}, revision ${course.revision}. This is awareness: it supports, and does not replace, discussion and face-to-face training.`;
}

export const WHOM_TO_TELL = paragraph('Tell the right person the same day. You need not be sure.');
