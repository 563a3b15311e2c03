import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/app/completion-csv';
import { tidyName } from '../../src/record/carried-name';
import { anyText } from '../record/any-record';

/** As an import reads it. */
function read(csv: string): string[][] {
  const { data, errors } = papaparse.parse<string[]>(csv.replace(/^\ufeff/, ''), { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

const LOOKS_LIKE_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const anyCell = fc.oneof(anyText, fc.string(), fc.string({ unit: fc.constantFrom(...'",;\r\n\t=+-@ \'') }));

test.each(['=1+1', '+44 20', '-1', '@SUM(A1)', '＝1+1', '\t=1', '\r=1', '\n=1', '=1\n+1'])(
  'a cell that a spreadsheet would work out is text: %j',
  (cell) => {
    expect(read(toCsv({ headings: ['name'], rows: [[cell]] }))).toEqual([['name'], [`'${cell}`]]);
  },
);

test('a formula is still text between commas, quotation marks and line breaks', () => {
  const cell = '=HYPERLINK("https://bad.example","a,b")\r\n=2';
  expect(read(toCsv({ headings: ['a', 'b'], rows: [['x', cell]] }))[1]).toEqual(['x', `'${cell}`]);
});

test('whatever people type, an import reads it back, in its own cell', () => {
  const anyRows = fc.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1 });
  fc.assert(
    fc.property(anyRows, (rows) => {
      const before = rows.map((row) => row.map((cell) => (LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell)));
      expect(read(toCsv({ headings: ['a', 'b', 'c'], rows }))).toEqual([['a', 'b', 'c'], ...before]);
    }),
  );
});

test('any name as the app keeps it comes back as it was, but for one that looks like a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).map((name) => tidyName(name)),
      (name) => {
        fc.pre(!LOOKS_LIKE_FORMULA.test(name));
        expect(read(toCsv({ headings: ['name', 'x'], rows: [[name, 'x']] }))[1]).toEqual([name, 'x']);
      },
    ),
  );
});

test('the council’s own headings stay as they are', () => {
  expect(read(toCsv({ headings: ['@user', 'Score, in %'], rows: [] }))).toEqual([['@user', 'Score, in %']]);
});

test('the file begins with the mark that Excel needs, and every line ends as RFC 4180 asks', () => {
  expect(toCsv({ headings: ['a', 'b'], rows: [['ŵ', '1']] })).toBe('\ufeffa,b\r\nŵ,1\r\n');
});
