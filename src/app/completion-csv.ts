import papaparse from 'papaparse';
import type { Table } from '../record/completion-table';

/** RFC 4180 section 2.1; spreadsheets and imports take it too. */
const NEW_LINE = '\r\n';
/** Without it Excel takes the file for one of an older alphabet, and names come out wrong. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * How a cell begins that a spreadsheet works out: OWASP's list ('CSV Injection'), with the wide forms
 * of the same signs. The library's own pattern lets a formula pass that has a line break in it.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as a CSV file. What learners typed never becomes a formula: a cell that looks like one
 * gets an apostrophe before it. The headings are the council's own and stay as they are.
 */
export function toCsv({ headings, rows }: Table): string {
  const lines = [
    papaparse.unparse([[...headings]], { newline: NEW_LINE }),
    papaparse.unparse(
      rows.map((row) => [...row]),
      { newline: NEW_LINE, escapeFormulae: FORMULA },
    ),
  ];
  return `${BYTE_ORDER_MARK}${lines.filter((line) => line !== '').join(NEW_LINE)}${NEW_LINE}`;
}
