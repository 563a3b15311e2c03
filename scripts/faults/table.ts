import { type Cell, FAULTS, LEAVINGS, type Matrix, MOMENTS, titleOf } from './matrix';

export type Outcome = 'passed' | 'failed' | 'not run';

const LETTERS = { exit: 'E', close: 'C', back: 'B', reload: 'R', kill: 'K' } as const;
const WIDTH = 14;

/**
 * A matrix as text: a row for each fault, a column for each moment, and in each cell the five ways
 * of leaving: a tick for one that went well, its letter for one that failed, a dot for one that was not run.
 *
 * @param outcomes - by the cell's title.
 */
export function table(matrix: Matrix, outcomes: ReadonlyMap<string, Outcome>): string {
  const of = (cell: Cell) => outcomes.get(titleOf(cell)) ?? 'not run';
  const cells = (fault: Cell['fault']) =>
    MOMENTS.map((moment) => LEAVINGS.map((leaving) => sign(of({ fault, moment, leaving }), leaving)).join(' '));
  return [
    row(['', ...MOMENTS]),
    ...FAULTS[matrix].map((fault) => row([fault, ...cells(fault)])),
    '',
    `In each cell: ${LEAVINGS.map((leaving) => `${leaving} (${LETTERS[leaving]})`).join(', ')}.`,
    counted([...outcomes.values()]),
  ].join('\n');
}

function sign(outcome: Outcome, leaving: Cell['leaving']): string {
  return { passed: '✓', failed: LETTERS[leaving], 'not run': '·' }[outcome];
}

function row(columns: readonly string[]): string {
  return columns
    .map((text) => text.padEnd(WIDTH))
    .join('')
    .trimEnd();
}

function counted(outcomes: readonly Outcome[]): string {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const notRun = count('not run');
  return `${count('passed')} passed, ${count('failed')} failed${notRun > 0 ? `, ${notRun} not run` : ''}.`;
}
