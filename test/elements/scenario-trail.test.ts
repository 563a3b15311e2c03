import { expect, test } from 'vitest';
import type { Choice, ScenarioBlock } from '../../src/content/block';
import { trailTo } from '../../src/elements/scenario-trail';

const choice = (id: string, to: string | null): Choice => ({ id, text: [id], feedback: [id], good: true, to });

/** From `start` two ways to `yard`, one to `office`; from `yard` one way to `end`. */
const block: ScenarioBlock = {
  kind: 'scenario',
  id: 'visit',
  title: 'A visit',
  steps: [
    { id: 'start', prose: ['start'], choices: [choice('a', 'yard'), choice('b', 'yard'), choice('c', 'office')] },
    { id: 'yard', prose: ['yard'], choices: [choice('a', 'end')] },
    { id: 'office', prose: ['office'], choices: [choice('a', 'end')] },
    { id: 'end', prose: ['end'], choices: [] },
  ],
};

const read = (trail: ReturnType<typeof trailTo>) => trail.map(({ step, choice: made }) => [step.id, made?.id ?? null]);

test('opened again where two ways meet, nothing is shown that the learner may not have read', () => {
  expect(read(trailTo(block, { is: 'over', step: 'end' }, undefined, []))).toEqual([]);
});

test('opened again after the only step before, that step is shown, but no choice that is not known', () => {
  expect(read(trailTo(block, { is: 'choosing', step: 'yard' }, undefined, []))).toEqual([['start', null]]);
  expect(read(trailTo(block, { is: 'choosing', step: 'office' }, undefined, []))).toEqual([['start', 'c']]);
});

test('a scenario that leads round in a circle comes to an end when it is opened again', () => {
  const round: ScenarioBlock = {
    ...block,
    steps: [
      { id: 'start', prose: [], choices: [] },
      { id: 'one', prose: [], choices: [choice('a', 'two')] },
      { id: 'two', prose: [], choices: [choice('a', 'one')] },
    ],
  };
  expect(read(trailTo(round, { is: 'choosing', step: 'two' }, undefined, []))).toEqual([]);
});

test('going on adds the step that was left and what was chosen there', () => {
  const told = { is: 'told', step: 'start', choice: 'b' } as const;
  const yard = trailTo(block, { is: 'choosing', step: 'yard' }, told, []);
  expect(read(yard)).toEqual([['start', 'b']]);
  const atEnd = trailTo(block, { is: 'over', step: 'end' }, { is: 'told', step: 'yard', choice: 'a' }, yard);
  expect(read(atEnd)).toEqual([
    ['start', 'b'],
    ['yard', 'a'],
  ]);
});

test('feedback, and choosing again, leave the way so far as it is', () => {
  const trail = trailTo(block, { is: 'choosing', step: 'yard' }, { is: 'told', step: 'start', choice: 'a' }, []);
  expect(trailTo(block, { is: 'told', step: 'yard', choice: 'a' }, { is: 'choosing', step: 'yard' }, trail)).toBe(
    trail,
  );
});

test('starting again, or skipping, clears the way', () => {
  const trail = trailTo(block, { is: 'choosing', step: 'yard' }, { is: 'told', step: 'start', choice: 'a' }, []);
  expect(trailTo(block, { is: 'choosing', step: 'start' }, { is: 'over', step: 'end' }, trail)).toEqual([]);
  expect(trailTo(block, { is: 'skipped' }, { is: 'choosing', step: 'yard' }, trail)).toEqual([]);
});
