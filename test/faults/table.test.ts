import { expect, test } from 'vitest';
import { allOf, FAULTS, LEAVINGS, MATRICES, MOMENTS, sliceOf, titleOf } from '../../scripts/faults/matrix';
import { readOptions } from '../../scripts/faults/options';
import { type Outcome, table } from '../../scripts/faults/table';

test('a misspelt matrix, fault or moment is named with the one that was most likely meant', () => {
  expect(readOptions(['--fault', 'slwo', '--moment', 'lunch'])).toEqual({
    ok: false,
    problems: [
      'There is no fault called "slwo". Did you mean "slow"?',
      'There is no moment called "lunch". Did you mean "launch"?',
    ],
  });
  expect(readOptions(['ofline', 'lms'])).toEqual({
    ok: false,
    problems: ['One matrix at a time: leave out "lms".', 'There is no matrix called "ofline". Did you mean "offline"?'],
  });
});

test('a fault is looked for in the matrix that was asked for, and a standard only where there is an LMS', () => {
  expect(readOptions(['offline', '--fault', 'clok', '--standard', 'scorm2004'])).toEqual({
    ok: false,
    problems: ['Offline there is no standard to choose.', 'There is no fault called "clok". Did you mean "clock"?'],
  });
});

test('a flag that does not exist is refused in a whole sentence', () => {
  const read = readOptions(['--colour']);
  expect(read.ok ? [] : read.problems).toEqual([expect.stringMatching(/--colour.*\.$/)]);
});

test('without flags the whole LMS matrix is run, in SCORM 1.2, after a build; “offline” runs the other one', () => {
  const run = { matrix: 'lms', standard: 'scorm12' };
  expect(readOptions([])).toEqual({ ok: true, value: { build: true, matrix: 'lms', run } });
  const offline = { build: false, matrix: 'offline', run: { ...run, matrix: 'offline', fault: 'cut' } };
  expect(readOptions(['offline', '--fault', 'cut', '--no-build'])).toEqual({ ok: true, value: offline });
});

test.each(MATRICES)('any day’s slice of the %s matrix has every fault, moment and way of leaving', (matrix) => {
  for (let day = 20_000; day < 20_030; day++) {
    const slice = sliceOf(matrix, day);
    expect(new Set(slice.map(({ fault }) => fault))).toEqual(new Set(FAULTS[matrix]));
    expect(new Set(slice.map(({ moment }) => moment))).toEqual(new Set(MOMENTS));
    expect(new Set(slice.map(({ leaving }) => leaving))).toEqual(new Set(LEAVINGS));
    expect(new Set(slice.map(titleOf)).size).toBe(slice.length);
  }
});

test.each(MATRICES)('the slices of any thirty days are the whole of the %s matrix', (matrix) => {
  const days = Array.from({ length: 30 }, (_, day) => sliceOf(matrix, 20_411 + day).map(titleOf));
  const whole = FAULTS[matrix].flatMap((fault) =>
    MOMENTS.flatMap((moment) => LEAVINGS.map((leaving) => titleOf({ fault, moment, leaving }))),
  );
  expect(days.flat().sort()).toEqual([...whole].sort());
  expect(allOf(matrix).map(titleOf).sort()).toEqual([...whole].sort());
});

test('the table has a tick, a letter or a dot for each cell, and counts them', () => {
  const outcomes = new Map<string, Outcome>(allOf('lms').map((cell) => [titleOf(cell), 'passed']));
  outcomes.set('slow, result, kill', 'failed');
  outcomes.set('slow, result, exit', 'not run');
  const lines = table('lms', outcomes).split('\n');
  expect(lines[0]).toMatch(/^ +launch +reading +mid-question +mid-test +result +leaving$/);
  expect(lines.find((line) => line.startsWith('slow'))).toMatch(/^slow +(✓ ✓ ✓ ✓ ✓ +){4}· ✓ ✓ ✓ K +✓ ✓ ✓ ✓ ✓$/);
  expect(lines.at(-1)).toBe('328 passed, 1 failed, 1 not run.');
});
