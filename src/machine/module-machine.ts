import { and, or, stateIn } from 'xstate';
import { isStateful, type StatefulBlock } from '../content/block';
import type { Module, Screen } from '../content/course';
import { FINISHED, TEST } from '../content/places';
import { blockChart, SKIPPED, statefulBlocks } from './block-chart';
import { moduleSetup } from './module-setup';

/**
 * A module as a statechart: where the learner is (`place`), beside what each block shows (`blocks`).
 * Every state is named by the author's id, so the map, the tests and the record all speak of the
 * same thing.
 */
export function moduleMachine(module: Module) {
  const keys = module.screens.map(({ id }) => id);
  const blocks = statefulBlocks(module);
  return moduleSetup.createMachine({
    id: module.id,
    context: ({ input }) => input,
    type: 'parallel',
    on: { passed: { actions: 'keepPassed' } },
    states: {
      place: {
        initial: keys[0] ?? FINISHED,
        on: { goTo: keys.flatMap((id, index) => waysTo(id, keys.slice(0, index))) },
        states: {
          ...Object.fromEntries(module.screens.map((screen, index) => [screen.id, screenChart(module, screen, index)])),
          [TEST]: testChart(module),
          // A screen that a correction has added is read first: without it the module would never be complete.
          [FINISHED]: { always: keys.map(wayToUnseen) },
        },
      },
      blocks: {
        ...(blocks.length > 0 ? { type: 'parallel' as const } : {}),
        states: Object.fromEntries(blocks.map((block) => [block.id, blockChart(block)])),
      },
    },
  });
}

export type ModuleMachine = ReturnType<typeof moduleMachine>;

function waysTo(screen: string, before: readonly string[]) {
  const target = `.${screen}`;
  return [
    { guard: { type: 'isSeenScreen', params: { screen } } as const, target },
    { guard: { type: 'isFirstUnseen', params: { screen, before } } as const, target },
  ];
}

function wayToUnseen(screen: string) {
  return { guard: { type: 'isUnseen', params: { screen } } as const, target: screen };
}

function screenChart(module: Module, screen: Screen, index: number) {
  const before = module.screens[index - 1];
  const after = module.screens[index + 1]?.id ?? (module.questions.length > 0 ? TEST : FINISHED);
  const params = { screen: screen.id };
  const seen = [
    { type: 'markSeen', params },
    { type: 'tellSeen', params },
  ] as const;
  return moduleSetup.createStateConfig({
    on: {
      next: { guard: and(screen.blocks.filter(isStateful).flatMap(mustBeOver)), target: after, actions: seen },
      ...(before ? { back: before.id } : {}),
    },
  });
}

/** Scenarios are finished or skipped before the learner goes on; practice questions and exercises never hold anybody up. */
function mustBeOver(block: StatefulBlock) {
  if (block.kind !== 'scenario') return [];
  const endings = block.steps.filter(({ choices }) => choices.length === 0).map(({ id }) => id);
  return [or([...endings, SKIPPED].map((state) => stateIn({ blocks: { [block.id]: state } })))];
}

function testChart(module: Module) {
  const last = module.screens.at(-1);
  return moduleSetup.createStateConfig({
    on: {
      ...(last ? { back: last.id } : {}),
      finish: { guard: 'hasPassed', target: FINISHED },
    },
  });
}
