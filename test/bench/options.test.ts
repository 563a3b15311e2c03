import { expect, test } from 'vitest';
import { parseOptions } from '../../scripts/bench/options';

test.each([['0'], ['-3'], ['2.5'], ['many'], ['']])('--runs=%s is refused with what was expected', (runs) => {
  expect(parseOptions([`--runs=${runs}`])).toEqual({
    ok: false,
    problem: `--runs takes a whole number from 1, not "${runs}".`,
  });
});

test('an option that there is not is refused by name', () => {
  const parsed = parseOptions(['--run', '3']);
  expect(parsed.ok).toBe(false);
  expect(parsed).toHaveProperty('problem', expect.stringMatching(/'--run'.*\.$/s));
});

test('without options it builds, runs five times, and prints for people', () => {
  expect(parseOptions([])).toEqual({ ok: true, value: { runs: 5, json: false, build: true } });
});

test('every option is heard', () => {
  expect(parseOptions(['--json', '--runs', '9', '--no-build'])).toEqual({
    ok: true,
    value: { runs: 9, json: true, build: false },
  });
});
