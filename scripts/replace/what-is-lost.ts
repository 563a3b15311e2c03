import type { Facts, ModuleFacts } from '../../src/record/facts';

/** What a learner had earned and would not have any more. */
export interface Lost {
  readonly completion: boolean;
  readonly pass: boolean;
  /** Of the whole course: it is a mean, so the modules that it is made of can lower it. */
  readonly score: boolean;
}

/** Compares what the course says of one learner before and after. */
export function whatIsLost(before: Facts, after: Facts): Lost {
  return {
    completion: before.completed && !after.completed,
    pass: before.success === 'passed' && after.success !== 'passed',
    score: isLower(before.score, after.score),
  };
}

/** Whether a module that both editions have says less of the learner than it did. */
export function isWorse(before: ModuleFacts, after: ModuleFacts): boolean {
  return (
    (before.completed && !after.completed) ||
    (before.success === 'passed' && after.success !== 'passed') ||
    isLower(before.score, after.score)
  );
}

function isLower(before: number | null, after: number | null): boolean {
  return before !== null && (after === null || after < before);
}
