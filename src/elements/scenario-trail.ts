import type { Choice, ScenarioBlock, ScenarioStep } from '../content/block';
import type { BlockState } from '../machine/view';

/** A step that the learner has left behind, and what they chose there; null when that can't be known. */
export interface Passed {
  readonly step: ScenarioStep;
  readonly choice: Choice | null;
}

/** The step that a scenario shows, or '' when it shows none. */
export function stepOf(state: BlockState): string {
  return 'step' in state ? state.step : '';
}

/** The way to where a scenario is now, given the way so far and the state before. */
export function trailTo(
  block: ScenarioBlock,
  now: BlockState,
  before: BlockState | undefined,
  trail: readonly Passed[],
): readonly Passed[] {
  const here = stepOf(now);
  if (here === '' || here === block.steps[0]?.id) return [];
  if (before && stepOf(before) === here) return trail;
  const left = before?.is === 'told' ? passed(block, before.step, before.choice) : undefined;
  return left?.choice?.to === here ? [...trail, left] : onlyWayTo(block, here);
}

function passed(block: ScenarioBlock, stepId: string, choiceId: string): Passed | undefined {
  const step = block.steps.find(({ id }) => id === stepId);
  return step && { step, choice: step.choices.find(({ id }) => id === choiceId) ?? null };
}

/** After a reload: the steps that must have come before. Empty where there is more than one way. */
function onlyWayTo(block: ScenarioBlock, here: string): readonly Passed[] {
  const way: Passed[] = [];
  for (let at = here; at !== block.steps[0]?.id; ) {
    const doors = block.steps.filter(({ choices }) => choices.some(({ to }) => to === at));
    const [step, another] = doors;
    if (!step || another || way.some((one) => one.step === step)) return [];
    const choices = step.choices.filter(({ to }) => to === at);
    way.unshift({ step, choice: choices.length === 1 ? (choices[0] ?? null) : null });
    at = step.id;
  }
  return way;
}
