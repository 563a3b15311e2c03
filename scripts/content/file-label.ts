import { createHash } from 'node:crypto';

/** What the compiler knows of a file that is no text. */
export interface FileLabel {
  readonly bytes: number;
  /** Another one for other bytes. */
  readonly sum: string;
}

/** Eight digits: enough to tell two editions of one file apart. */
const DIGITS = 8;

export function labelOf(bytes: Uint8Array): FileLabel {
  return { bytes: bytes.length, sum: createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS) };
}

/** A label as a line, which stands among the texts of a course in the place of the file. */
export function labelLine({ bytes, sum }: FileLabel): string {
  return `${bytes} ${sum}`;
}

export function readLabel(line: string): FileLabel {
  const [bytes, sum = ''] = line.split(' ');
  return { bytes: Number(bytes), sum };
}
