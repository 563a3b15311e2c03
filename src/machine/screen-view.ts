import type { StateValue } from 'xstate';
import { isStateful, type StatefulBlock } from '../content/block';
import type { Module } from '../content/course';
import { isRight } from '../content/mark';
import { CHOOSING, DONE, SKIPPED } from './block-chart';
import type { ModuleSnapshot } from './saved-module';
import type { BlockState, ScreenView } from './view';

/** Where a snapshot stands: a screen's id, `test` or `finished`. */
export function placeOf(snapshot: ModuleSnapshot): string {
  return String(snapshot.value.place);
}

/** What the current screen shows; null in the test and at the end. */
export function screenView(module: Module, snapshot: ModuleSnapshot): ScreenView | null {
  const index = module.screens.findIndex(({ id }) => id === placeOf(snapshot));
  const screen = module.screens[index];
  if (!screen) return null;
  const blocks = screen.blocks.filter(isStateful).map((block) => [block.id, blockState(block, snapshot)]);
  return {
    screen,
    blocks: Object.fromEntries(blocks),
    number: index + 1,
    total: module.screens.length,
    isFirst: index === 0,
    isLast: index === module.screens.length - 1,
    canGoOn: snapshot.can({ type: 'next' }),
  };
}

function blockState(block: StatefulBlock, snapshot: ModuleSnapshot): BlockState {
  const value = (snapshot.value.blocks as Record<string, StateValue>)[block.id];
  if (block.kind === 'scenario') return scenarioState(value);
  if (block.kind === 'myth') return { is: value === DONE ? 'done' : 'asking' };
  const response = snapshot.context.answers[block.id];
  if (value !== 'answered' || response === undefined) return { is: 'asking' };
  if (block.kind !== 'question') return { is: 'practised', response };
  return { is: 'answered', response, right: isRight(block.question, response) };
}

function scenarioState(value: StateValue | undefined): BlockState {
  if (value === SKIPPED || value === undefined) return { is: 'skipped' };
  if (typeof value === 'string') return { is: 'over', step: value };
  const [step = '', choice] = Object.entries(value)[0] ?? [];
  return choice === CHOOSING ? { is: 'choosing', step } : { is: 'told', step, choice: String(choice) };
}
