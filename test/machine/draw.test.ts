import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Module } from '../../src/content/course';
import { drawQuestions } from '../../src/machine/draw';
import { choiceQuestion, sampleModule } from './sample-module';

const anySeed = fc.string({ minLength: 1, maxLength: 8 });
const outcomesOf = (ids: readonly string[]) =>
  new Set(ids.map((id) => sampleModule.questions.find((question) => question.id === id)?.outcome));

test('a bank smaller than the draw asks everything once and no more', () => {
  const small: Module = { ...sampleModule, questions: [choiceQuestion('q1'), choiceQuestion('q2')] };
  expect(drawQuestions(small, 'seed', []).sort()).toEqual(['q1', 'q2']);
});

test('every draw tests every outcome, with no question twice', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const drawn = drawQuestions(sampleModule, seed, []);
      expect(new Set(drawn).size).toBe(sampleModule.draw);
      expect(outcomesOf(drawn)).toEqual(new Set(['o1', 'o2']));
    }),
  );
});

test('the same seed draws the same test', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      expect(drawQuestions(sampleModule, seed, [])).toEqual(drawQuestions(sampleModule, seed, []));
    }),
  );
});

test('a retake asks other questions while there are any', () => {
  fc.assert(
    fc.property(anySeed, anySeed, (seed, again) => {
      const first = drawQuestions(sampleModule, seed, []);
      const second = drawQuestions(sampleModule, again, [first]);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
    }),
  );
});
