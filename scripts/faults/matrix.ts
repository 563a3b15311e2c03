/** What can go wrong with an LMS or with the way to it. */
const LMS_FAULTS = [
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
export type LmsFault = (typeof LMS_FAULTS)[number];

/** What can go wrong on a device that has no LMS: what each does is said in `test/faults/offline-faults.ts`. */
const OFFLINE_FAULTS = ['cut', 'kill', 'full', 'cleared', 'deleted', 'blocked', 'clock', 'update'] as const;
export type OfflineFault = (typeof OFFLINE_FAULTS)[number];

export type Fault = LmsFault | OfflineFault;

/** The faults of each matrix. The moments and the ways of leaving are the same in both. */
export const FAULTS = { lms: LMS_FAULTS, offline: OFFLINE_FAULTS } as const;
export type Matrix = keyof typeof FAULTS;
export const MATRICES = Object.keys(FAULTS) as Matrix[];

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

export function allOf(matrix: Matrix): readonly Cell[] {
  return FAULTS[matrix].flatMap((fault) => Array.from({ length: CELLS_OF_A_FAULT }, (_, cell) => cellOf(fault, cell)));
}

/** Six moments by five ways of leaving; no number but 1 divides both, so that counting on meets every pair. */
const CELLS_OF_A_FAULT = MOMENTS.length * LEAVINGS.length;

function cellOf(fault: Fault, number: number): Cell {
  const [moment, leaving] = [MOMENTS[number % MOMENTS.length], LEAVINGS[number % LEAVINGS.length]];
  return { fault, moment: moment as Moment, leaving: leaving as Leaving };
}

/** From one fault to the next, so that on any one day every moment and every way of leaving comes up. */
const STRIDE = 7;

/**
 * What `npm test` runs of a matrix: one cell of each fault, and another one each day, so that in
 * thirty days all of it has been run.
 *
 * @param day - days since 1970, in UTC.
 */
export function sliceOf(matrix: Matrix, day: number): readonly Cell[] {
  return FAULTS[matrix].map((fault, index) => cellOf(fault, day + STRIDE * index));
}

const DAY_MS = 86_400_000;

export function today(): number {
  return Math.floor(Date.now() / DAY_MS);
}

/** Which cells to run, and of the LMS matrix in which standard. */
export interface FaultRun {
  /** Both, in turn, when none is named: as in `npm test`. */
  readonly matrix?: Matrix | undefined;
  readonly standard: 'scorm12' | 'scorm2004';
  /** The slice of this day in place of the whole matrix. */
  readonly slice?: number | undefined;
  /** Only what these name. */
  readonly fault?: Fault | undefined;
  readonly moment?: Moment | undefined;
  readonly leaving?: Leaving | undefined;
}

/** Hands a run over to the tests, which are another process. */
export const RUN_VARIABLE = 'DOORSTEP_FAULTS';
/** The day of the slice in `npm test`, the same for each of its processes, midnight or not. */
export const DAY_VARIABLE = 'DOORSTEP_FAULTS_DAY';

export function cellsOf(matrix: Matrix, run: FaultRun): readonly Cell[] {
  if ((run.matrix ?? matrix) !== matrix) return [];
  return (run.slice === undefined ? allOf(matrix) : sliceOf(matrix, run.slice)).filter(
    (cell) =>
      (run.fault ?? cell.fault) === cell.fault &&
      (run.moment ?? cell.moment) === cell.moment &&
      (run.leaving ?? cell.leaving) === cell.leaving,
  );
}

/** The name of a cell's test, and back. */
export function titleOf({ fault, moment, leaving }: Cell): string {
  return `${fault}, ${moment}, ${leaving}`;
}
