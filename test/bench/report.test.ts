import { expect, test } from 'vitest';
import { toMarkdown } from '../../scripts/bench/markdown';
import type { Measured, Runs } from '../../scripts/bench/measured';
import { toReport } from '../../scripts/bench/report';
import { BUDGETS, FLOOR_RATIO_AIM } from '../../scripts/budgets';

const machine = {
  date: '2026-11-21',
  processor: 'A processor',
  cores: 2,
  node: '20.20.2',
  chromium: '150.0',
  load: 0.5,
};

/** Every figure at its budget, but for those that a test says otherwise. */
function measured(others: Partial<Runs> = {}, floor: readonly number[] = [2]): Measured {
  const atBudget = Object.fromEntries(BUDGETS.map(({ id, budget }) => [id, [budget]])) as unknown as Runs;
  return {
    runs: { ...atBudget, ...others },
    floor,
    beside: [{ what: 'presses timed', runs: [46, 48], unit: 'presses' }],
  };
}

const report = (...given: Parameters<typeof measured>) => toReport(machine, 5, measured(...given));
const lineWith = (text: string, words: string) => text.split('\n').find((line) => line.includes(words));

test('a figure over its budget is marked plainly, in the table and at the top', () => {
  const text = toMarkdown(report({ heap: [8.5, 9, 30] }));
  expect(lineWith(text, 'JavaScript heap')).toContain('**OVER THE BUDGET**');
  expect(text).toContain(`1 of ${BUDGETS.length} over the budget.`);
});

test('a first screen that takes more of the floor than is aimed at is marked too', () => {
  const slow = report({ 'first-screen-cold': [1.8] }, [1]);
  expect(slow.timesTheFloor).toBeGreaterThan(FLOOR_RATIO_AIM);
  expect(lineWith(toMarkdown(slow), 'against it')).toContain('**OVER THE AIM**');
  expect(toMarkdown(report({ 'first-screen-cold': [1.2] }, [1]))).not.toContain('OVER');
});

test('what just keeps its budget is within it', () => {
  const text = toMarkdown(report());
  expect(text).toContain('Everything is within its budget.');
  expect(text).not.toContain('OVER THE BUDGET');
});

test('the verdict is on the median, and the best and the worst run are beside it', () => {
  const { budgets } = report({ blocking: [150, 900, 140, 160, 155] });
  expect(budgets.find(({ id }) => id === 'blocking')).toMatchObject({
    figure: 155,
    least: 140,
    most: 900,
    verdict: 'within the budget',
  });
});

test('every budget has a row, in the order of the table', () => {
  expect(report().budgets.map(({ id }) => id)).toEqual(BUDGETS.map(({ id }) => id));
});

test('it says which machine and how many runs the figures come from, and what it measured besides', () => {
  const text = toMarkdown(report());
  expect(text).toContain(
    'Medians of 5 runs, on A processor, 2 cores, Chromium 150.0, Node 20.20.2. Load before it began: 0.5.',
  );
  expect(lineWith(text, 'presses timed')).toContain('46 to 48');
});

test('each table has as many cells in every row as in its heading, and its columns line up', () => {
  const tables = toMarkdown(report())
    .split('\n\n')
    .filter((part) => part.startsWith('|'));
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    const lines = table.trim().split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  }
});
