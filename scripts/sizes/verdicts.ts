import { BUDGETS, type Budget, type BudgetId } from '../budgets';

/** Measured figures by the budget that they belong to, in its unit. */
export type Figures = Partial<Record<BudgetId, number>>;

export interface Verdict {
  readonly budget: Budget;
  readonly figure: number;
  readonly word: 'within the aim' | 'within the budget' | 'OVER THE BUDGET';
}

/** Each figure beside its budget, in the table's order. */
export function verdicts(figures: Figures): Verdict[] {
  return BUDGETS.flatMap((budget: Budget & { id: BudgetId }) => {
    const figure = figures[budget.id];
    return figure === undefined ? [] : [{ budget, figure, word: word(budget, figure) }];
  });
}

function word({ budget, aim }: Budget, figure: number): Verdict['word'] {
  if (figure > budget) return 'OVER THE BUDGET';
  return figure <= (aim ?? budget) ? 'within the aim' : 'within the budget';
}

/** The verdicts as lines of a table. */
export function table(rows: readonly Verdict[]): string[] {
  const cells = rows.map(({ budget: { what, budget, aim, unit }, figure, word }) => [
    what,
    `${round(figure)} ${unit}`,
    `budget ${budget}`,
    aim === null ? '' : `aim ${aim}`,
    word,
  ]);
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd(),
  );
}

const round = (figure: number) => Math.round(figure * 100) / 100;
