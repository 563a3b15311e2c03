import { expect, test } from 'vitest';
import { FAULTS, LEAVINGS, MATRIX, MOMENTS, SLICE, titleOf } from '../../scripts/faults/matrix';
import { readOptions } from '../../scripts/faults/options';
import { type Outcome, table } from '../../scripts/faults/table';

test('a misspelt fault is named with the one that was most likely meant', () => {
  expect(readOptions(['--fault', 'slwo', '--moment', 'lunch'])).toEqual({
    ok: false,
    problems: [
      'There is no fault called "slwo". Did you mean "slow"?',
      'There is no moment called "lunch". Did you mean "launch"?',
    ],
  });
});

test('a flag that does not exist is refused in a whole sentence', () => {
  const read = readOptions(['--colour']);
  expect(read.ok ? [] : read.problems).toEqual([expect.stringMatching(/--colour.*\.$/)]);
});

test('without flags the whole matrix is run, in SCORM 1.2, after a build', () => {
  expect(readOptions([])).toEqual({ ok: true, value: { build: true, run: { standard: 'scorm12', slice: false } } });
});

test('the slice has every fault, every moment and every way of leaving, and no cell twice', () => {
  expect(new Set(SLICE.map(({ fault }) => fault))).toEqual(new Set(FAULTS));
  expect(new Set(SLICE.map(({ moment }) => moment))).toEqual(new Set(MOMENTS));
  expect(new Set(SLICE.map(({ leaving }) => leaving))).toEqual(new Set(LEAVINGS));
  expect(new Set(SLICE.map(titleOf)).size).toBe(SLICE.length);
});

test('the table has a tick, a letter or a dot for each cell, and counts them', () => {
  const outcomes = new Map<string, Outcome>(MATRIX.map((cell) => [titleOf(cell), 'passed']));
  outcomes.set('slow, result, kill', 'failed');
  outcomes.set('slow, result, exit', 'not run');
  const lines = table(outcomes).split('\n');
  expect(lines[0]).toMatch(/^ +launch +reading +mid-question +mid-test +result +leaving$/);
  expect(lines.find((line) => line.startsWith('slow'))).toMatch(/^slow +(✓ ✓ ✓ ✓ ✓ +){4}· ✓ ✓ ✓ K +✓ ✓ ✓ ✓ ✓$/);
  expect(lines.at(-1)).toBe('328 passed, 1 failed, 1 not run.');
});
