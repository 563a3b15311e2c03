import { createHash } from 'node:crypto';

/** One zip that was written. */
export interface Written {
  readonly path: string;
  /** In words, such as `SCORM 1.2`. */
  readonly standard: string;
  readonly scos: number;
  readonly files: number;
  readonly bytes: Buffer;
}

const HEADINGS = ['package', 'standard', 'SCOs', 'files', 'bytes', 'SHA-256'];

/** A table for a terminal: one line for each package, the columns under each other. */
export function reportTable(written: readonly Written[]): string[] {
  const rows = [HEADINGS, ...written.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cells({ path, standard, scos, files, bytes }: Written): string[] {
  return [path, standard, String(scos), String(files), bytes.length.toLocaleString('en-GB'), shortHash(bytes)];
}

/** Numbers end under each other, words begin under each other. */
function padded(cell: string, column: number, width: number): string {
  return [2, 3, 4].includes(column) ? cell.padStart(width) : cell.padEnd(width);
}

/** Enough to tell by eye whether two people have the same zip. */
function shortHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
