import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The ways in which e-learning fails in an LMS, by their row in the list of field failures. */
const LMS_ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 18, 20, 22, 24, 25, 26, 29, 30, 31, 32, 36, 39];

/** The rows that a test says it is about: `[row 7]` or `[rows 4, 31]` in its name. */
function rowsIn(text: string): number[] {
  const tags = [...text.matchAll(/['`]\[rows? ([\d, ]+)\]/g)];
  return tags.flatMap(([, rows = '']) => rows.split(',').map(Number));
}

test('each way in which e-learning fails in an LMS has a test that is found by its row', () => {
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(test|spec)\.ts$/.test(path),
  );
  const tested = new Set(paths.flatMap((path) => rowsIn(readFileSync(join('test', path), 'utf8'))));
  expect(LMS_ROWS.filter((row) => !tested.has(row))).toEqual([]);
});
