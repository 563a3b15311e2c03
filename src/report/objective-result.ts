import type { Facts, ModuleFacts } from '../record/facts';
import { larger } from './decimal';
import { identifier } from './plain-text';
import type { OutcomeResult, Report } from './reporter';
import { statusesOf } from './statuses';

/** What a learner has shown of one module or of one learning outcome. */
export interface ObjectiveResult {
  /** In the safe alphabet; fixed for good, because reports and manifests may refer to it. */
  readonly id: string;
  /** In words; '' when there are none. */
  readonly text: string;
  /** 0 to 1. */
  readonly score: number | null;
  readonly isPassed: boolean;
  readonly isCompleted: boolean;
  /** 0 to 1; null where there is nothing to work through, as with a learning outcome. */
  readonly progress: number | null;
}

/** What an LMS holds of one objective. */
export interface ObjectiveStanding {
  /** 0 to 1. */
  readonly score: number | null;
  readonly isCompleted: boolean;
  readonly isPassed: boolean;
}

function moduleObjectiveId(module: string): string {
  return identifier(`module_${module}`);
}

export function outcomeObjectiveId(outcome: string): string {
  return identifier(`outcome_${outcome}`);
}

/** Every module begun and every learning outcome asked about. */
export function objectiveResults({ facts, outcomes }: Report): ObjectiveResult[] {
  const begun = facts.modules.filter(({ progress, completed }) => progress > 0 || completed);
  return [...begun.map(ofModule), ...outcomes.filter(({ asked }) => asked > 0).map(ofOutcome)];
}

/** A retake for practice takes nothing away from an objective either. */
export function raised(result: ObjectiveResult, before: ObjectiveStanding): ObjectiveResult {
  return {
    ...result,
    score: larger(result.score, before.score),
    isPassed: result.isPassed || before.isPassed,
    isCompleted: result.isCompleted || before.isCompleted,
  };
}

/** Changes exactly when there is news worth an objective: a test taken, a module completed. */
export function milestoneOf({ completed, success, score, modules }: Facts): string {
  return JSON.stringify([completed, success, score, modules.map((m) => [m.id, m.completed, m.success, m.score])]);
}

function ofModule({ id, progress, completed, success, score }: ModuleFacts): ObjectiveResult {
  return {
    id: moduleObjectiveId(id),
    text: '',
    score: score === null ? null : score / 100,
    isPassed: statusesOf(completed, success).successStatus === 'passed',
    isCompleted: completed,
    progress,
  };
}

function ofOutcome({ id, text, right, asked }: OutcomeResult): ObjectiveResult {
  const isPassed = right >= asked;
  return { id: outcomeObjectiveId(id), text, score: right / asked, isPassed, isCompleted: isPassed, progress: null };
}
