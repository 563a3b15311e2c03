import type { Block } from '../../../src/content/block';
import type { Module } from '../../../src/content/course';
import { minutesOfBlock } from '../../../src/content/reading-time';
import { pathsOf } from '../../content/outline';
import { screenFile } from '../material';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** The blocks that are only read, or listened to. Every other kind asks for a press, an answer or a choice. */
const ONLY_READ = new Set<string>(['prose', 'steps', 'compare', 'key-points', 'notice', 'limits', 'voice', 'contacts']);

/** One stretch of the way in which there is only reading or listening. */
interface Stretch {
  /** The screen on which it begins, and the one on which it ends. */
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** Warns where learners read for longer than `minutesWithoutAction` of the limits and do nothing else. */
export function withoutAction({ course, modules, limits }: Material): Finding[] {
  const limit = limits.minutesWithoutAction;
  return modules.flatMap((module) =>
    longest(pathsOf(module, course.roles ?? []).flatMap((path) => stretchesOf(path, course.readingSpeed)))
      .filter(({ minutes }) => minutes > limit)
      .map(({ from, to, minutes }) => {
        const place = { file: screenFile(module.id, to), line: 1, column: 1 };
        return warning(place, checkProblems.withoutAction(minutes.toFixed(1), limit, `\`${from}\``));
      }),
  );
}

/** Of several roles' stretches that end on one screen, the longest is enough to say. */
function longest(stretches: readonly Stretch[]): Stretch[] {
  const byEnd = new Map<string, Stretch>();
  for (const stretch of stretches) {
    if (stretch.minutes >= (byEnd.get(stretch.to)?.minutes ?? 0)) byEnd.set(stretch.to, stretch);
  }
  return [...byEnd.values()];
}

function stretchesOf({ screens }: Module, readingSpeed: number): Stretch[] {
  const steps = screens.flatMap(({ id, blocks }) => blocks.map((block) => ({ screen: id, block })));
  const stretches: Stretch[] = [];
  for (const { screen, block } of steps) {
    // Pressing play is something to do, and then there is nothing to do but listen.
    if (block.kind === 'recording') stretches.push(longer(undefined, screen, block, readingSpeed));
    else if (!ONLY_READ.has(block.kind)) stretches.push({ from: screen, to: screen, minutes: 0 });
    else stretches.push(longer(stretches.pop(), screen, block, readingSpeed));
  }
  return stretches;
}

function longer(before: Stretch | undefined, screen: string, block: Block, readingSpeed: number): Stretch {
  const { from, minutes } = before ?? { from: screen, minutes: 0 };
  return { from, to: screen, minutes: minutes + minutesOfBlock(block, readingSpeed) };
}
