/** One row of the table of budgets. */
export interface Budget {
  readonly id: string;
  readonly what: string;
  /** The figure that must not be passed, in `unit`. */
  readonly budget: number;
  /** The figure that we want; null where meeting the budget is enough. */
  readonly aim: number | null;
  readonly unit: Unit;
}

/** kB and MB are the 1,000s that networks and app stores count in. `x` is a ratio. */
export type Unit = 'kB' | 'MB' | 's' | 'ms' | 'requests' | 'characters' | 'calls' | 'x';

/**
 * What the product may weigh and how long it may take. Sizes and counts fail CI when they are passed; times are printed by the
 * bench, since they depend on the machine. "Slowed" is a CPU slowed 4 times behind 1.6 Mbit/s and 150 ms.
 */
export const BUDGETS = [
  { id: 'first-script', what: 'JavaScript before the first screen, gzip', budget: 60, aim: 45, unit: 'kB' },
  { id: 'first-bytes', what: 'everything before the first screen, gzip', budget: 100, aim: 70, unit: 'kB' },
  { id: 'first-requests', what: 'requests before the first screen', budget: 12, aim: 8, unit: 'requests' },
  { id: 'first-screen-cold', what: 'first screen usable, slowed, cold', budget: 2, aim: 1.2, unit: 's' },
  { id: 'first-screen-warm', what: 'first screen usable, slowed, warm or offline', budget: 0.7, aim: 0.45, unit: 's' },
  { id: 'blocking', what: 'total blocking time, slowed', budget: 200, aim: 80, unit: 'ms' },
  { id: 'next-paint', what: 'answer or next screen to the next paint, CPU slowed', budget: 100, aim: 50, unit: 'ms' },
  { id: 'heap', what: 'JavaScript heap after finishing a module', budget: 8, aim: 4, unit: 'MB' },
  { id: 'suspend-data', what: 'four finished modules in suspend data', budget: 1000, aim: 400, unit: 'characters' },
  { id: 'scorm-calls', what: 'SCORM calls in an attempt of one module', budget: 400, aim: 200, unit: 'calls' },
  { id: 'zip', what: "the suite's zip, without recordings", budget: 0.8, aim: 0.35, unit: 'MB' },
  { id: 'large-compile', what: '1,000 screens and 400 questions compile', budget: 10, aim: null, unit: 's' },
  { id: 'large-open', what: 'the same opens, against a small course', budget: 1.1, aim: null, unit: 'x' },
] as const satisfies readonly Budget[];

export type BudgetId = (typeof BUDGETS)[number]['id'];

/** How much of the floor's time the first screen may take, as an aim: the floor is the same screen as a static page. */
export const FLOOR_RATIO_AIM = 1.25;
