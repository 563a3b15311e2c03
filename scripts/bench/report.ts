import { BUDGETS, FLOOR_RATIO_AIM } from '../budgets';
import { type Figures, type Verdict, verdicts } from '../sizes/verdicts';
import type { MachineFacts } from './machine-facts';
import type { Measured } from './measured';
import { median } from './median';

/** One measured figure: a median, and the least and the most of what it is the median of. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

export interface BudgetRow extends Row {
  readonly id: string;
  readonly budget: number;
  readonly aim: number | null;
  readonly verdict: Verdict['word'];
}

/** What `--json` prints. */
export interface Report {
  readonly machine: MachineFacts;
  readonly runs: number;
  readonly budgets: readonly BudgetRow[];
  readonly floor: Row;
  /** The app's first screen as a multiple of the floor's. */
  readonly timesTheFloor: number;
  readonly timesTheFloorAim: number;
  readonly beside: readonly Row[];
  readonly notes: readonly string[];
}

/** What the figures contain and what they do not. */
const NOTES = [
  'Slowed: the processor 4 times, the network to 1.6 Mbit/s down and 150 ms for each request. Chromium slows the page only: what a service worker fetches or computes is not slowed, and setting up a connection takes no time.',
  'Cold: a fresh profile. Warm and offline: the next visits of the same profile, the service worker having been stopped in between, and for offline the server too; the slower of the two stands for both.',
  'Usable: Start is in view, its frame has been painted, and the page has answered a message since. What had arrived by then counts as fetched before the first screen. Blocking is counted up to the same moment.',
  'An answer or a next screen is timed from the press to the end of the frame in which the focus is on what is new, in an LMS, which is answered in the same page.',
  'A write to the device is timed in the same attempt, from the beginning of its transaction to the end.',
  'The heap is that of the whole page after garbage collection, with what the test driver keeps in it.',
];

export function toReport(machine: MachineFacts, runs: number, measured: Measured): Report {
  const figures: Figures = Object.fromEntries(BUDGETS.map(({ id }) => [id, median(measured.runs[id])]));
  const words = new Map(verdicts(figures).map(({ budget, word }) => [budget.id, word]));
  const cold = median(measured.runs['first-screen-cold']);
  return {
    machine,
    runs,
    budgets: BUDGETS.flatMap((budget) => {
      const word = words.get(budget.id);
      return word === undefined ? [] : [budgetRow(budget, measured, word)];
    }),
    floor: row('the floor: the same screen as a static page, slowed, cold', measured.floor, 's'),
    timesTheFloor: cold / median(measured.floor),
    timesTheFloorAim: FLOOR_RATIO_AIM,
    beside: measured.beside.map(({ what, runs: figures, unit }) => row(what, figures, unit)),
    notes: NOTES,
  };
}

function budgetRow(budget: (typeof BUDGETS)[number], { runs }: Measured, verdict: Verdict['word']): BudgetRow {
  const { id, what, unit } = budget;
  return { id, budget: budget.budget, aim: budget.aim, verdict, ...row(what, runs[id], unit) };
}

function row(what: string, figures: readonly number[], unit: string): Row {
  return { what, figure: median(figures), least: Math.min(...figures), most: Math.max(...figures), unit };
}
