import { expect, test } from 'vitest';
import { isWorse, whatIsLost } from '../../scripts/replace/what-is-lost';
import { facts } from '../../src/record/facts';
import { fourFinishedModules, fourModuleCourse } from '../record/four-modules';

const finished = facts(fourFinishedModules, fourModuleCourse, '');
const [module] = finished.modules;

// The record keeps what was earned, so no edit brings these about today: the report would say so on the day one does.
test.each([{ completed: false }, { success: 'failed' as const }, { score: 80 }, { score: null }])(
  'a module that says less of a learner than before is worse: %j',
  (less) => {
    expect(isWorse(module!, { ...module!, ...less })).toBe(true);
    expect(isWorse({ ...module!, ...less }, module!)).toBe(false);
  },
);

test('a completion, a pass and a score are told apart', () => {
  const none = { completion: false, pass: false, score: false };
  expect(whatIsLost(finished, finished)).toEqual(none);
  expect(whatIsLost(finished, { ...finished, completed: false })).toEqual({ ...none, completion: true });
  expect(whatIsLost(finished, { ...finished, success: 'failed' })).toEqual({ ...none, pass: true });
  expect(whatIsLost(finished, { ...finished, score: 12.5 })).toEqual({ ...none, score: true });
});
