import { createActor, type SnapshotFrom, type StateValue } from 'xstate';
import type { ScenarioBlock, StatefulBlock } from '../content/block';
import type { Module } from '../content/course';
import { FINISHED, TEST } from '../content/places';
import { CHOOSING, DONE, SKIPPED, statefulBlocks } from './block-chart';
import { type ModuleMachine, moduleMachine } from './module-machine';
import type { ModuleContext } from './module-setup';

/** What is kept of a module between sittings: a value that we designed, never a library's snapshot. */
export interface SavedModule {
  /** A screen's id, `test` or `finished`; '' to begin. */
  readonly at: string;
  readonly seen: readonly string[];
  readonly passed: boolean;
  /**
   * What each block shows, by block id. A question or an exercise: the response. A scenario: the step, then
   * `.choice` while that choice's feedback is shown; or `-skipped`. A statement: `-done`.
   */
  readonly blocks: Readonly<Record<string, string>>;
}

export type ModuleSnapshot = SnapshotFrom<ModuleMachine>;

/** A machine has no state of its own, so the one that was built for a module serves it every time. */
const machines = new WeakMap<Module, ModuleMachine>();

function machineOf(module: Module): ModuleMachine {
  const machine = machines.get(module) ?? moduleMachine(module);
  machines.set(module, machine);
  return machine;
}

/** Starts a module where the learner left it. Whatever a revision has taken away is begun afresh. */
export function resumeModule(module: Module, saved: SavedModule) {
  const machine = machineOf(module);
  const blocks = statefulBlocks(module);
  const context: ModuleContext = { seen: saved.seen, passed: saved.passed, answers: answersIn(blocks, saved) };
  const value: StateValue = {
    place: placeIn(module, saved),
    blocks: Object.fromEntries(blocks.map((block) => [block.id, blockValue(block, saved.blocks[block.id] ?? '')])),
  };
  const snapshot = machine.resolveState({ value, context });
  return createActor(machine, { input: context, snapshot });
}

export type ModuleActor = ReturnType<typeof resumeModule>;

/** Without a place, or with one that a revision took away: on to what has not been done, then back to the start. */
function placeIn(module: Module, saved: SavedModule): string {
  const hasTest = module.questions.length > 0;
  const places = [...module.screens.map(({ id }) => id), ...(hasTest ? [TEST] : []), FINISHED];
  if (places.includes(saved.at)) return saved.at;
  const unseen = module.screens.find(({ id }) => !saved.seen.includes(id));
  if (unseen) return unseen.id;
  if (!saved.passed && hasTest) return TEST;
  return module.screens[0]?.id ?? FINISHED;
}

function answersIn(blocks: readonly StatefulBlock[], saved: SavedModule): Record<string, string> {
  const answered = blocks.filter(({ kind, id }) => kind !== 'scenario' && kind !== 'myth' && saved.blocks[id]);
  return Object.fromEntries(answered.map(({ id }) => [id, saved.blocks[id] ?? '']));
}

function blockValue(block: StatefulBlock, saved: string): StateValue {
  if (block.kind === 'myth') return saved === DONE ? DONE : 'asking';
  if (block.kind !== 'scenario') return saved === '' ? 'asking' : 'answered';
  return saved === SKIPPED ? SKIPPED : scenarioValue(block, saved);
}

/** A step that is gone starts the scenario afresh; a choice that is gone lets the learner choose again. */
function scenarioValue(block: ScenarioBlock, saved: string): StateValue {
  const [stepId, choiceId = ''] = saved.split('.');
  const step = block.steps.find(({ id }) => id === stepId);
  if (!step) return block.steps[0] ? { [block.steps[0].id]: CHOOSING } : SKIPPED;
  if (step.choices.length === 0) return step.id;
  return { [step.id]: step.choices.some(({ id }) => id === choiceId) ? choiceId : CHOOSING };
}

/** What to keep of each block in a snapshot: the other half of `resumeModule`. */
export function savedBlocks(snapshot: ModuleSnapshot): Record<string, string> {
  const values = snapshot.value.blocks as Record<string, StateValue>;
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, savedBlock(value, id, snapshot.context)]));
}

function savedBlock(value: StateValue, id: string, { answers }: ModuleContext): string {
  if (value === 'asking') return '';
  if (value === 'answered') return answers[id] ?? '';
  if (typeof value === 'string') return value;
  const [step = '', choice] = Object.entries(value)[0] ?? [];
  return choice === CHOOSING ? step : `${step}.${choice}`;
}
