import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Course } from '../../src/content/course';
import {
  answered,
  atPlace,
  attemptFinished,
  attemptStarted,
  screenSeen,
  settled,
  timeSpent,
} from '../../src/record/changes';
import { type Facts, facts } from '../../src/record/facts';
import { merge } from '../../src/record/merge';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { anyRecord } from './any-record';
import { sampleCourse } from './sample-course';

const fresh = newRecord({ course: 'sample', episode: 'Ep-_0123', started: 1_800_000_000, by: 'Sit0' });

function seeAll(record: LearningRecord, module: string): LearningRecord {
  const { screens } = sampleCourse.modules.find(({ id }) => id === module)!;
  return screens.reduce((before, screen) => screenSeen(before, module, screen), record);
}

function takeTest(record: LearningRecord, module: string, attempt: string, score: number): LearningRecord {
  const begun = attemptStarted(record, module, attempt, { started: 1_800_000_100, questions: ['dy-01'] });
  const told = answered(begun, module, attempt, 'dy-01', { response: 'a', right: score === 100 });
  return attemptFinished(told, module, attempt, { at: 1_800_000_200, score, passed: score >= 80 });
}

test('a learner who only opened the course has no progress, no score and no result', () => {
  expect(facts(fresh, sampleCourse, 'Sit0')).toMatchObject({
    progress: 0,
    completed: false,
    success: 'unknown',
    score: null,
    seconds: 0,
    secondsThisSitting: 0,
  });
});

test('a course without modules is never complete', () => {
  const empty: Course = { ...sampleCourse, modules: [] };
  expect(facts(fresh, empty, 'Sit0')).toMatchObject({ progress: 0, completed: false, success: 'unknown', score: null });
});

test('a screen with the name of something that every object has is not seen before it is', () => {
  const hostile: Course = {
    ...sampleCourse,
    modules: [{ ...sampleCourse.modules[0]!, id: 'constructor', screens: ['toString'] }],
  };
  expect(facts(fresh, hostile, 'constructor')).toMatchObject({ progress: 0, completed: false, secondsThisSitting: 0 });
});

test('a failed test says so, keeps its score, and a later pass takes its place', () => {
  const failed = takeTest(fresh, 'dynamics', 'Att0', 50);
  expect(facts(failed, sampleCourse, 'Sit0').modules[0]).toMatchObject({ success: 'failed', score: 50, attempts: 1 });
  const passed = takeTest(failed, 'dynamics', 'Att1', 100);
  expect(facts(passed, sampleCourse, 'Sit0').modules[0]).toMatchObject({ success: 'passed', score: 100, attempts: 2 });
});

test('a practice retake after a pass lowers nothing', () => {
  const passed = takeTest(fresh, 'dynamics', 'Att0', 100);
  const retaken = takeTest(passed, 'dynamics', 'Att1', 20);
  expect(facts(retaken, sampleCourse, 'Sit0').modules[0]).toMatchObject({ success: 'passed', score: 100 });
});

test('each screen and the test are one step of a module each', () => {
  const read = screenSeen(fresh, 'asking', 'opening');
  expect(facts(read, sampleCourse, 'Sit0').modules[1]).toMatchObject({ progress: 1 / 4, screensSeen: ['opening'] });
  expect(facts(takeTest(read, 'asking', 'Att0', 90), sampleCourse, 'Sit0').modules[1]?.progress).toBe(2 / 4);
});

test('the score of the course counts a test not yet taken as 0 and leaves out modules without one', () => {
  expect(facts(takeTest(fresh, 'dynamics', 'Att0', 90), sampleCourse, 'Sit0').score).toBe(45);
});

test('a course is complete and passed when every module is', () => {
  const done = sampleCourse.modules.reduce((record, { id, questions }) => {
    const read = seeAll(record, id);
    return settled(questions.length > 0 ? takeTest(read, id, 'Att0', 100) : read, sampleCourse, 1_800_000_300);
  }, fresh);
  expect(facts(done, sampleCourse, 'Sit0')).toMatchObject({
    progress: 1,
    completed: true,
    success: 'passed',
    score: 100,
  });
});

test('a completed module stays complete when a correction adds a screen', () => {
  const done = settled(takeTest(seeAll(fresh, 'dynamics'), 'dynamics', 'Att0', 100), sampleCourse, 1_800_000_300);
  const [dynamics, ...others] = sampleCourse.modules;
  const longer = { ...sampleCourse, modules: [{ ...dynamics!, screens: [...dynamics!.screens, 'new'] }, ...others] };
  expect(facts(done, longer, 'Sit0').modules[0]).toMatchObject({ progress: 1, completed: true });
});

test('a module that the course no longer has is left out, and comes back with it', () => {
  const read = seeAll(fresh, 'dynamics');
  const without: Course = { ...sampleCourse, modules: sampleCourse.modules.slice(1) };
  expect(facts(read, without, 'Sit0')).toMatchObject({ progress: 0 });
  expect(facts(read, sampleCourse, 'Sit0').progress).toBeGreaterThan(0);
});

test('time is told for this sitting and in all', () => {
  const record = timeSpent(timeSpent(fresh, 'Sit0', 60), 'Sit1', 30);
  expect(facts(record, sampleCourse, 'Sit1')).toMatchObject({ secondsThisSitting: 30, seconds: 90 });
});

test('the place is the one in the record', () => {
  const place = { module: 'dynamics', at: 'test', within: 'dy-03' };
  expect(facts(atPlace(fresh, place, 'Sit0'), sampleCourse, 'Sit0').place).toEqual(place);
});

test('no fact ever goes down when a record grows by a merge', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      const before = facts(a, sampleCourse, 'Sit0');
      const after = facts(merge(a, b), sampleCourse, 'Sit0');
      expectNotLower(before, after);
      before.modules.forEach((module, index) => {
        expectNotLower(module, after.modules[index]!);
      });
      expect(after.seconds).toBeGreaterThanOrEqual(before.seconds);
      expect(after.secondsThisSitting).toBeGreaterThanOrEqual(before.secondsThisSitting);
    }),
  );
});

function expectNotLower(before: Ratchets, after: Ratchets): void {
  const worth = { unknown: 0, failed: 1, passed: 2 };
  expect(after.progress).toBeGreaterThanOrEqual(before.progress);
  expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1);
  expect(worth[after.success]).toBeGreaterThanOrEqual(worth[before.success]);
  expect(Number(after.completed)).toBeGreaterThanOrEqual(Number(before.completed));
}

type Ratchets = Pick<Facts, 'progress' | 'score' | 'success' | 'completed'>;
