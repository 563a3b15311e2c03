/** What can go wrong with an LMS or with the way to it. */
export const FAULTS = [
  'network',
  'moodle',
  'strict',
  'forgetful',
  'slow',
  'failing',
  'expiring',
  'throwing',
  'dual',
  'late',
  'booleans',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Where the learner is when it begins. */
export const MOMENTS = ['launch', 'reading', 'mid-question', 'mid-test', 'result', 'leaving'] as const;
export type Moment = (typeof MOMENTS)[number];

/** How the learner leaves while it lasts. */
export const LEAVINGS = ['exit', 'close', 'back', 'reload', 'kill'] as const;
export type Leaving = (typeof LEAVINGS)[number];

/** One launch that goes wrong. */
export interface Cell {
  readonly fault: Fault;
  readonly moment: Moment;
  readonly leaving: Leaving;
}

export const MATRIX: readonly Cell[] = FAULTS.flatMap((fault) =>
  MOMENTS.flatMap((moment) => LEAVINGS.map((leaving) => ({ fault, moment, leaving }))),
);

/**
 * What `npm test` runs of it: three cells of each fault, at moments two apart, so that every moment
 * and every way of leaving comes up six times or more, each time with other faults.
 */
export const SLICE: readonly Cell[] = FAULTS.flatMap((fault, index) =>
  [0, 1, 2].map((turn) => ({
    fault,
    moment: MOMENTS[(index + 2 * turn) % MOMENTS.length] as Moment,
    leaving: LEAVINGS[(index + turn) % LEAVINGS.length] as Leaving,
  })),
);

/** Which cells to run, and in which standard. */
export interface FaultRun {
  readonly standard: 'scorm12' | 'scorm2004';
  /** The slice in place of the whole matrix. */
  readonly slice: boolean;
  /** Only what these name. */
  readonly fault?: Fault | undefined;
  readonly moment?: Moment | undefined;
  readonly leaving?: Leaving | undefined;
}

/** Hands a run over to the tests, which are another process. */
export const RUN_VARIABLE = 'DOORSTEP_FAULTS';

export function cellsOf({ slice, fault, moment, leaving }: FaultRun): readonly Cell[] {
  return (slice ? SLICE : MATRIX).filter(
    (cell) =>
      (fault ?? cell.fault) === cell.fault &&
      (moment ?? cell.moment) === cell.moment &&
      (leaving ?? cell.leaving) === cell.leaving,
  );
}

/** The name of a cell's test, and back. */
export function titleOf({ fault, moment, leaving }: Cell): string {
  return `${fault}, ${moment}, ${leaving}`;
}
