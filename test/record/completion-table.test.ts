import { expect, test } from 'vitest';
import { COLUMN_VALUES, USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import { completionJson, completionTable } from '../../src/record/completion-table';
import type { Completion } from '../../src/record/completions';

const completion: Completion = {
  learner: 'E1024',
  name: 'Sam',
  course: 'DA-1',
  courseTitle: 'A sample course',
  revision: 'a1b2c3d4',
  date: '2026-11-02',
  score: 87.5,
  result: 'passed',
  modules: ['One', 'Two'],
};

test('a course without a test leaves the score empty, and does not call it nought', () => {
  const { rows } = completionTable([{ ...completion, score: null }], USUAL_COMPLETION_FILE);
  expect(rows).toEqual([['E1024', '', 'DA-1', '2026-11-02', '']]);
});

test('where the council says nothing, the columns are those that Totara takes', () => {
  expect(completionTable([completion], USUAL_COMPLETION_FILE)).toEqual({
    headings: ['username', 'courseshortname', 'courseidnumber', 'completiondate', 'grade'],
    rows: [['E1024', '', 'DA-1', '2026-11-02', '87.5']],
  });
});

test('the columns, their headings, their order and the form of the date are the council’s', () => {
  const columns = [...COLUMN_VALUES].reverse().map((holds, index) => ({ heading: `Column ${index}`, holds }));
  expect(completionTable([completion], { columns, dateFormat: 'dd/mm/yyyy' })).toEqual({
    headings: columns.map(({ heading }) => heading),
    rows: [['', 'One; Two', 'passed', '87.5', '02/11/2026', 'A sample course', 'DA-1', 'Sam', 'E1024']],
  });
});

test('a file without anybody has its headings and no line', () => {
  expect(completionTable([], USUAL_COMPLETION_FILE).rows).toEqual([]);
});

test('the JSON has the same for a program, with its own keys, real dates and a format', () => {
  expect(JSON.parse(completionJson([completion]))).toEqual([{ format: 1, ...completion }]);
  expect(JSON.parse(completionJson([]))).toEqual([]);
});
