import type { LearningRecord } from './record';

/** What an episode says of its own time, in epoch seconds, by the clock of the device that it was done on. */
export interface Dates {
  readonly begun: number;
  /** The latest test, pass or completion; null before there is one, because reading is not dated. */
  readonly lastResult: number | null;
}

export function datesOf({ started, modules }: LearningRecord): Dates {
  const times = Object.values(modules).flatMap(({ passed, completed, attempts }) => [
    passed,
    completed,
    ...Object.values(attempts).map(({ finished }) => finished?.at ?? null),
  ]);
  const known = times.filter((time) => time !== null);
  return { begun: started, lastResult: known.length === 0 ? null : Math.max(...known) };
}
