import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The ways in which e-learning fails in an LMS, by their row in the list of field failures. */
const LMS_ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 18, 20, 22, 24, 25, 26, 29, 30, 31, 32, 36, 39];

/**
 * The ways in which it fails offline: in storage, updates, caches and clocks. By their row, each with
 * how the names of the tests begin that show it on a device without an LMS, or on its way to one.
 */
const OFFLINE_ROWS: Readonly<Record<number, readonly string[]>> = {
  6: ['a step that a busy device has not written yet', 'a browser killed without warning comes back'],
  7: ['a browser killed without warning comes back', 'going out of view keeps the time of this sitting'],
  // That Safari clears a site after seven days cannot be brought about without Safari; what a learner finds then can.
  17: [
    'a device whose storage was cleared begins afresh',
    'a site that is cleared under the learner',
    'with no room left the module runs',
    'a tablet whose storage was cleared has its work back by a code',
    'the browser is asked to keep this site once',
  ],
  18: [
    'work of a tablet that never met an LMS gets there by its code',
    'nothing that was earned is ever lost by a merge',
  ],
  19: ['a release in mid-course changes nothing', 'a file that is not in the package is a 404'],
  // The same here: a WebKit that forgets `controllerchange` is played by a Chromium that is kept from hearing it.
  21: ['after consent the new version runs within five seconds', 'a learner who asks is told of the newer version'],
  22: ['a second tab says that the course is open elsewhere', 'two pages that cannot know of each other'],
  24: ['in a frame of another site where all storage throws', 'a browser that can store nothing'],
  28: ['leaving keeps the place, with the network gone too'],
  32: ['an attempt under way comes back even where the clock was set back', 'a page that opens in the background'],
  35: ['where no module can load'],
  38: ['after one visit everything works with the network gone', 'the network may go during the very first visit'],
};

/** Rows of that kind with nothing to test, and why. */
const NOTHING_TO_TEST: Readonly<Record<number, string>> = {
  23: 'Statements are not sent: there is no queue that could lose or double one.',
  33: 'No block has video or sound, so no range of a file is ever asked for.',
};

/** The names of all tests with the rows that they say they are about: `[row 7]` or `[rows 4, 31]` before the name. */
function testsWithRows(): { readonly name: string; readonly rows: readonly number[] }[] {
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(test|spec)\.ts$/.test(path),
  );
  const tags = paths.flatMap((path) => [
    ...readFileSync(join('test', path), 'utf8').matchAll(/['`]\[rows? ([\d, ]+)\] (.*)/g),
  ]);
  return tags.map(([, rows = '', name = '']) => ({ name, rows: rows.split(',').map(Number) }));
}

test('each way in which e-learning fails in an LMS has a test that is found by its row', () => {
  const tested = new Set(testsWithRows().flatMap(({ rows }) => rows));
  expect(LMS_ROWS.filter((row) => !tested.has(row))).toEqual([]);
});

test('each way in which it fails offline has the tests that are named here, found by its row', () => {
  const tests = testsWithRows();
  const missing = Object.entries(OFFLINE_ROWS).flatMap(([row, names]) =>
    names
      .filter((name) => !tests.some((one) => one.rows.includes(Number(row)) && one.name.startsWith(name)))
      .map((name) => `${row}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('a row with nothing to test says why in a whole sentence, and has no test', () => {
  const tested = new Set(testsWithRows().flatMap(({ rows }) => rows));
  for (const [row, why] of Object.entries(NOTHING_TO_TEST)) {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(tested).not.toContain(Number(row));
  }
});
