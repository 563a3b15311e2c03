import type { ColumnValue, CompletionFile, DateFormat } from '../content/completion-file';
import type { Completion } from './completions';

/** A table as a CSV file holds it: every row has a cell for each heading. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The completions under the columns that the council chose. */
export function completionTable(
  completions: readonly Completion[],
  { columns, dateFormat }: Pick<CompletionFile, 'columns' | 'dateFormat'>,
): Table {
  return {
    headings: columns.map(({ heading }) => heading),
    rows: completions.map((completion) => columns.map(({ holds }) => cellOf(completion, holds, dateFormat))),
  };
}

function cellOf(completion: Completion, holds: ColumnValue, dateFormat: DateFormat): string {
  switch (holds) {
    case 'course-title':
      return completion.courseTitle;
    case 'date':
      return dateFormat === 'yyyy-mm-dd' ? completion.date : completion.date.split('-').reverse().join('/');
    case 'score':
      return completion.score === null ? '' : String(completion.score);
    case 'modules':
      return completion.modules.join('; ');
    case 'empty':
      return '';
    default:
      return completion[holds];
  }
}

/** Raised when a key changes its meaning or goes; a key that is added leaves it. */
const JSON_FORMAT = 1;

/** The same completions for a program: the keys and the dates are the same whatever the council's columns are. */
export function completionJson(completions: readonly Completion[]): string {
  return `${JSON.stringify(
    completions.map((completion) => ({ format: JSON_FORMAT, ...completion })),
    null,
    2,
  )}\n`;
}
