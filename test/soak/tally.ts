import type { Outcome } from './schedule';

/** What many schedules came to. */
export interface TallyData {
  readonly schedules: number;
  readonly steps: number;
  readonly faults: Readonly<Record<string, number>>;
  /** In how many schedules a learner met something. */
  readonly met: Readonly<Record<string, number>>;
  readonly failures: readonly Outcome[];
}

/** Adds up the outcomes of schedules. */
export class Tally {
  schedules = 0;
  steps = 0;
  readonly faults: Record<string, number> = {};
  readonly met: Record<string, number> = {};
  readonly failures: Outcome[] = [];

  add(outcome: Outcome): void {
    this.include({
      schedules: 1,
      steps: outcome.steps.length,
      faults: outcome.faults,
      met: Object.fromEntries(outcome.met.map((what) => [what, 1])),
      failures: outcome.broken === null ? [] : [outcome],
    });
  }

  include({ schedules, steps, faults, met, failures }: TallyData): void {
    this.schedules += schedules;
    this.steps += steps;
    addUp(this.faults, faults);
    addUp(this.met, met);
    this.failures.push(...failures);
  }

  toJSON(): TallyData {
    const { schedules, steps, faults, met, failures } = this;
    return { schedules, steps, faults, met, failures };
  }
}

function addUp(into: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [kind, count] of Object.entries(counts)) into[kind] = (into[kind] ?? 0) + count;
}
