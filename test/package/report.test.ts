import { expect, test } from 'vitest';
import { reportTable } from '../../scripts/package/report';

test('the columns are under each other, whatever the lengths', () => {
  const one = { standard: 'SCORM 1.2', scos: 1, files: 9, bytes: Buffer.alloc(10) };
  const table = reportTable([
    { ...one, path: 'a.zip' },
    { ...one, path: 'a-longer-name.zip', scos: 12, bytes: Buffer.alloc(12_345) },
  ]);
  const starts = (text: string) => table.map((line) => line.indexOf(text)).filter((at) => at >= 0);
  expect(starts('SCORM 1.2')).toEqual([19, 19]);
  expect(table[2]).toMatch(/^a-longer-name\.zip {2}SCORM 1\.2 {4}12 {6}9 {2}12,345 {2}[0-9a-f]{12}$/);
});
