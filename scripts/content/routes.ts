import { authorProblems } from '../../src/problems/author';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Scope } from './scope';
import type { StepDraft } from './step-draft';

/** Reports every way through a scenario on which a learner could be lost. */
export function checkRoutes(scenario: Directive, steps: readonly StepDraft[], scope: Scope): void {
  const [first] = steps;
  if (!first) return;
  const broken = checkTargets(steps, scope);
  const deadEnds = steps.filter((step) => step.choices.length > 0 && waysOn(step).length === 0);
  for (const { id, node } of deadEnds) scope.problem(node, authorProblems.stepDeadEnd(id));
  // What a mistyped target or a dead end cuts off would only echo it.
  if (broken || deadEnds.length > 0) return;
  const reached = reachedFrom(first, steps);
  for (const { id, node } of steps.filter((step) => !reached.has(step))) {
    scope.problem(node, authorProblems.stepUnreachable(id));
  }
  checkEndings(scenario, [...reached], steps, scope);
}

/** Whether some choice leads to a step that isn't there. */
function checkTargets(steps: readonly StepDraft[], scope: Scope): boolean {
  const ids = steps.map(({ id }) => id);
  const lost = steps.flatMap(({ choices }) => choices.flatMap(({ to }) => (to && !ids.includes(to.step) ? [to] : [])));
  for (const { step, node } of lost) scope.problem(node, authorProblems.stepUnknown(step, nearest(step, ids)));
  return lost.length > 0;
}

function checkEndings(
  scenario: Directive,
  reached: readonly StepDraft[],
  steps: readonly StepDraft[],
  scope: Scope,
): void {
  if (!reached.some(isEnding)) {
    scope.problem(scenario, authorProblems.scenarioEndless());
    return;
  }
  const loops = reached.filter((step) => ![...reachedFrom(step, steps)].some(isEnding));
  for (const { id, node } of loops) scope.problem(node, authorProblems.stepLoops(id));
}

function isEnding(step: StepDraft): boolean {
  return step.choices.length === 0;
}

function waysOn(step: StepDraft): string[] {
  return step.choices.flatMap(({ to }) => (to && to.step !== step.id ? [to.step] : []));
}

function reachedFrom(start: StepDraft, steps: readonly StepDraft[]): Set<StepDraft> {
  const reached = new Set([start]);
  // A set visits what is added to it while it is walked.
  for (const step of reached) {
    for (const id of waysOn(step)) {
      const next = steps.find((candidate) => candidate.id === id);
      if (next) reached.add(next);
    }
  }
  return reached;
}
