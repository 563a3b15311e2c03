import type { BudgetId } from '../budgets';

/** Every figure of every run, in the unit of its budget; sizes of files have one. */
export type Runs = Readonly<Record<BudgetId, readonly number[]>>;

/** Figures that no budget is stated for, but that explain those that have one. */
export interface Beside {
  readonly what: string;
  readonly runs: readonly number[];
  readonly unit: string;
}

export interface Measured {
  readonly runs: Runs;
  /** The first screen of the floor, slowed and cold, in s. */
  readonly floor: readonly number[];
  readonly beside: readonly Beside[];
}
