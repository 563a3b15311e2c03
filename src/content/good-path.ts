import type { ScenarioBlock, ScenarioStep } from './block';

/** The steps that a learner meets who always makes the first good choice that leads on. */
export function goodPath({ steps }: ScenarioBlock): ScenarioStep[] {
  const path = new Set<ScenarioStep>();
  let step = steps[0];
  while (step && !path.has(step)) {
    path.add(step);
    const onward = step.choices.filter(({ to }) => to !== null);
    const next = onward.find(({ good }) => good) ?? onward[0];
    step = steps.find(({ id }) => id === next?.to);
  }
  return [...path];
}
