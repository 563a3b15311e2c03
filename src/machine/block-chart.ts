import {
  type ExerciseBlock,
  isStateful,
  type MythBlock,
  type QuestionBlock,
  type ScenarioBlock,
  type ScenarioStep,
  type StatefulBlock,
} from '../content/block';
import type { Module } from '../content/course';
import { moduleSetup } from './module-setup';

/** The blocks that have a region of their own in the module's chart. */
export function statefulBlocks(module: Module): StatefulBlock[] {
  return module.screens.flatMap(({ blocks }) => blocks.filter(isStateful));
}

/** The state of a scenario that the learner left out. Ids start with a letter, so no step has this name. */
export const SKIPPED = '-skipped';
/** A step's state while it waits. Choices have ids of one character, so no choice has this name. */
export const CHOOSING = 'choosing';

/** The state of a statement that the learner has thought about. No more than that is kept of it. */
export const DONE = '-done';

/** The chart of one block; its states carry the author's ids. */
export function blockChart(block: StatefulBlock) {
  switch (block.kind) {
    case 'question':
      return questionChart(block);
    case 'scenario':
      return scenarioChart(block);
    case 'myth':
      return mythChart(block);
    default:
      return exerciseChart(block);
  }
}

function questionChart({ id }: QuestionBlock) {
  return moduleSetup.createStateConfig({
    initial: 'asking',
    states: {
      asking: {
        on: {
          answer: {
            guard: { type: 'isAnswerTo', params: { question: id } },
            target: 'answered',
            actions: 'keepAnswer',
          },
        },
      },
      answered: {},
    },
  });
}

function mythChart({ id }: MythBlock) {
  return moduleSetup.createStateConfig({
    initial: 'asking',
    states: {
      asking: { on: { judge: { guard: { type: 'isAbout', params: { block: id } }, target: DONE } } },
      [DONE]: {},
    },
  });
}

/** Once begun it can be gone on with, and done in another way, as often as the learner likes. */
function exerciseChart({ id }: ExerciseBlock) {
  return moduleSetup.createStateConfig({
    initial: 'asking',
    states: { asking: {}, answered: {} },
    on: {
      practise: {
        guard: { type: 'isPractised', params: { block: id } },
        target: '.answered',
        actions: 'keepPractice',
      },
    },
  });
}

function scenarioChart(block: ScenarioBlock) {
  const first = block.steps[0]?.id ?? SKIPPED;
  const isAboutThis = { type: 'isAbout', params: { block: block.id } } as const;
  return moduleSetup.createStateConfig({
    initial: first,
    states: {
      ...Object.fromEntries(block.steps.map((step) => [step.id, stepChart(block.id, step)])),
      [SKIPPED]: {},
    },
    on: {
      skip: { guard: isAboutThis, target: `.${SKIPPED}` },
      restart: { guard: isAboutThis, target: `.${first}` },
    },
  });
}

/** A step waits for a choice, then shows that choice's feedback until the learner goes on. */
function stepChart(block: string, step: ScenarioStep) {
  const id = stepNodeId(block, step.id);
  if (step.choices.length === 0) return moduleSetup.createStateConfig({ id });
  const choose = step.choices.map((choice) => ({
    guard: { type: 'isChoice', params: { block, choice: choice.id } } as const,
    target: choice.id,
  }));
  const told = step.choices.map((choice) => [choice.id, toldChart(block, choice.to)]);
  return moduleSetup.createStateConfig({
    id,
    initial: CHOOSING,
    states: { [CHOOSING]: { on: { choose } }, ...Object.fromEntries(told) },
  });
}

function toldChart(block: string, to: string | null) {
  const target = to === null ? CHOOSING : `#${stepNodeId(block, to)}`;
  return moduleSetup.createStateConfig({
    on: { goOn: { guard: { type: 'isAbout', params: { block } }, target } },
  });
}

/** The chart-wide id of a step, so that a choice can lead to any step of its scenario. */
function stepNodeId(block: string, step: string): string {
  return `${block}/${step}`;
}
