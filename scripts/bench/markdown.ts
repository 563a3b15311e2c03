import type { BudgetRow, Report, Row } from './report';

/** The report for people to read, and to put into a note as it is. */
export function toMarkdown(report: Report): string {
  const { machine, runs, budgets, beside, notes } = report;
  const over = budgets.filter(({ verdict }) => verdict === 'OVER THE BUDGET').length;
  return `# Bench, ${machine.date}

Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, on ${machine.processor}, ${machine.cores} cores, Chromium ${machine.chromium}, Node ${machine.node}. Load before it began: ${rounded(machine.load)}.
${over === 0 ? 'Everything is within its budget.' : `${over} of ${budgets.length} over the budget.`}

${table(['What', 'Measured', 'Least to most', 'Budget', 'Aim', ''], budgets.map(budgetCells))}

The floor is a static page with the same first screen and no JavaScript, measured in the same runs.

${table(['The floor', 'Measured', 'Least to most', 'Aim', ''], floorCells(report))}

Beside these:

${table(['What', 'Measured', 'Least to most'], beside.map(cells))}

${notes.map((note) => `- ${note}`).join('\n')}
`;
}

function cells({ what, figure, least, most, unit }: Row): string[] {
  return [what, withUnit(figure, unit), least === most ? '' : `${rounded(least)} to ${rounded(most)}`];
}

function budgetCells(row: BudgetRow): string[] {
  const { budget, aim, unit, verdict } = row;
  const word = verdict === 'OVER THE BUDGET' ? `**${verdict}**` : verdict;
  return [...cells(row), withUnit(budget, unit), aim === null ? '' : withUnit(aim, unit), word];
}

function floorCells({ floor, timesTheFloor, timesTheFloorAim }: Report): string[][] {
  const word = timesTheFloor > timesTheFloorAim ? '**OVER THE AIM**' : 'within the aim';
  return [
    [...cells(floor), '', ''],
    ["the app's first screen against it", `${rounded(timesTheFloor)} x`, '', `${rounded(timesTheFloorAim)} x`, word],
  ];
}

/** A Markdown table whose columns also line up as plain text. */
function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) =>
    Math.max(3, ...[heading, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(heading), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function withUnit(figure: number, unit: string): string {
  return `${rounded(figure)} ${unit}`;
}

/** Two places below 10, one below 100, none above; no more than was measured. */
function rounded(figure: number): string {
  const places = Math.abs(figure) < 10 ? 2 : Math.abs(figure) < 100 ? 1 : 0;
  return Number(figure.toFixed(places)).toLocaleString('en-GB');
}
