import { expect, test } from 'vitest';
import { isRight } from '../../src/content/mark';
import { resumeModule } from '../../src/machine/saved-module';
import { placeOf } from '../../src/machine/screen-view';
import { resumeTest, score } from '../../src/machine/test-machine';
import { choiceQuestion, sampleModule } from '../machine/sample-module';

// Scripts may not import the player's rooms. What the report says of them is held to the truth here.

const nothing = { seen: [], passed: false, blocks: {} };

test('whoever stopped at a place that is gone goes on at what they have not done yet', () => {
  const resumed = resumeModule(sampleModule, { ...nothing, at: '~abc', seen: ['first'] });
  expect(placeOf(resumed.getSnapshot())).toBe('practice');
});

test('whoever stopped in a scenario at a step that is gone begins the scenario again', () => {
  const resumed = resumeModule(sampleModule, { ...nothing, at: 'story', blocks: { door: 'no-such-step' } });
  expect(resumed.getSnapshot().value).toMatchObject({ blocks: { door: { 'at-the-door': 'choosing' } } });
});

test('a test under way is marked on the questions that are left, by the right answers and the pass mark of the day', () => {
  const [first, second] = [choiceQuestion('q1'), choiceQuestion('q2')];
  const corrected = { ...first, options: first.options.map((option) => ({ ...option, right: option.id === 'b' })) };
  const answers = { q1: 'b', q2: 'a', gone: 'a' };
  expect(isRight(first, 'b')).toBe(false);
  expect(score({ questions: [first, second], passMark: 0.8 }, { answers })).toMatchObject({ right: 1, passed: false });
  expect(score({ questions: [corrected, second], passMark: 0.8 }, { answers })).toMatchObject({
    right: 2,
    passed: true,
  });
  expect(score({ questions: [first, second], passMark: 0.5 }, { answers }).passed).toBe(true);
});

test('a test that is finished keeps its result, whatever the questions have become', () => {
  const draw = { questions: [choiceQuestion('q1')], passMark: 1 };
  const resumed = resumeTest(draw, { started: true, at: '', answers: { q1: 'b' }, ended: 'passed' });
  expect(resumed.getSnapshot().value).toBe('passed');
});
