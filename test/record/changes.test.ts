import { expect, test } from 'vitest';
import {
  answered,
  atPlace,
  attemptFinished,
  attemptStarted,
  blockShows,
  roleChosen,
  screenSeen,
  settled,
  timeSpent,
} from '../../src/record/changes';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { sampleCourse } from './sample-course';

const fresh = newRecord({ course: 'sample', episode: 'Ep-_0123', started: 1_800_000_000.9, by: 'Sit0' });
const begun = attemptStarted(fresh, 'asking', 'Att0', { started: 1_800_000_100, questions: ['as-01', 'as-02'] });
const place = { module: 'asking', at: 'opening', within: '' };

const changes: Record<string, (record: LearningRecord) => LearningRecord> = {
  'going to a screen': (record) => atPlace(record, place, 'Sit1'),
  'choosing a role': (record) => roleChosen(record, 'repairs', 'Sit1'),
  'finishing with a screen': (record) => screenSeen(record, 'asking', 'opening'),
  'doing something in a block': (record) => blockShows(record, 'asking', 'doorway', 'step.B', 'Sit1'),
  'beginning a test': (record) => attemptStarted(record, 'asking', 'Att1', { started: 1_800_000_100, questions: [] }),
  'answering a question': (record) => answered(record, 'asking', 'Att0', 'as-01', { response: 'a', right: true }),
  'finishing a test': (record) =>
    attemptFinished(record, 'asking', 'Att0', { at: 1_800_000_200, score: 50, passed: false }),
  'spending time': (record) => timeSpent(record, 'Sit0', 30),
};

test.each(Object.entries(changes))('%s moves the clock by one and leaves the old record alone', (_, change) => {
  const before = JSON.stringify(begun);
  expect(change(begun).clock).toBe(begun.clock + 1);
  expect(JSON.stringify(begun)).toBe(before);
});

test.each(Object.entries(changes))('%s twice is the same as once', (_, change) => {
  const once = change(begun);
  expect(change(once)).toBe(once);
});

test('an answer to a test that was never begun is a mistake of ours', () => {
  const answer = { response: 'a', right: true };
  expect(() => answered(fresh, 'asking', 'Att9', 'as-01', answer)).toThrow('Attempt Att9 at the test of asking');
});

test('an answer once given is not changed by a later one in the same attempt', () => {
  const once = answered(begun, 'asking', 'Att0', 'as-01', { response: 'b', right: false });
  expect(answered(once, 'asking', 'Att0', 'as-01', { response: 'a', right: true })).toBe(once);
});

test('a finished attempt takes no more answers and no second result', () => {
  const done = attemptFinished(begun, 'asking', 'Att0', { at: 1_800_000_200, score: 50, passed: false });
  expect(answered(done, 'asking', 'Att0', 'as-02', { response: 'a', right: true })).toBe(done);
  expect(attemptFinished(done, 'asking', 'Att0', { at: 1_800_000_300, score: 100, passed: true })).toBe(done);
});

test('a lower score after a pass changes neither the best score nor the day of the pass', () => {
  const passed = attemptFinished(begun, 'asking', 'Att0', { at: 1_800_000_200, score: 87.54, passed: true });
  const again = attemptStarted(passed, 'asking', 'Att1', { started: 1_800_000_300, questions: [] });
  const after = attemptFinished(again, 'asking', 'Att1', { at: 1_800_000_400, score: 10, passed: false });
  expect(after.modules.asking).toMatchObject({ best: 87.5, passed: 1_800_000_200 });
});

test('a score of 0 is a score', () => {
  const after = attemptFinished(begun, 'asking', 'Att0', { at: 1_800_000_200, score: 0, passed: false });
  expect(after.modules.asking).toMatchObject({ best: 0, passed: null });
});

test.each([Number.NaN, -5, 0, 29.9])('a clock that answers %d does not shorten a sitting', (seconds) => {
  const spent = timeSpent(fresh, 'Sit0', 30);
  expect(timeSpent(spent, 'Sit0', seconds)).toBe(spent);
});

test('a stamp carries the clock of the change and the sitting that made it', () => {
  expect(atPlace(begun, place, 'Sit1').place).toEqual({ value: place, clock: begun.clock + 1, by: 'Sit1' });
});

test('a screen is kept once, and the list stays sorted', () => {
  const seen = ['opening', 'closing', 'opening'].reduce((record, id) => screenSeen(record, 'asking', id), fresh);
  expect(seen.modules.asking?.seen).toEqual(['closing', 'opening']);
});

test('a module completes when its screens are seen and its test is passed, and not before', () => {
  const read = ['opening', 'first-words', 'closing'].reduce((record, id) => screenSeen(record, 'asking', id), begun);
  expect(settled(read, sampleCourse, 1_800_000_500)).toBe(read);
  const passed = attemptFinished(read, 'asking', 'Att0', { at: 1_800_000_400, score: 100, passed: true });
  const complete = settled(passed, sampleCourse, 1_800_000_500.7);
  expect(complete).toMatchObject({ clock: passed.clock + 1, modules: { asking: { completed: 1_800_000_500 } } });
  expect(settled(complete, sampleCourse, 1_800_000_900)).toBe(complete);
});

test('a pass alone does not complete a module', () => {
  const passed = attemptFinished(begun, 'asking', 'Att0', { at: 1_800_000_400, score: 100, passed: true });
  expect(settled(passed, sampleCourse, 1_800_000_500)).toBe(passed);
});

test('a module completes when all of it that is for the learner’s role is done, and stays so in another role', () => {
  const { modules, roles } = sampleCourse;
  const without = { screens: ['closing'], blocks: [], questions: ['as-01', 'as-02', 'as-03'] };
  const forRoles = { repairs: { minutes: 1, without } };
  const course = { ...sampleCourse, modules: modules.map((module) => ({ ...module, forRoles })) };
  const read = ['opening', 'first-words'].reduce((record, screen) => screenSeen(record, 'asking', screen), fresh);
  expect(settled(read, course, 1_800_000_900)).toBe(read);
  const inRepairs = settled(roleChosen(read, roles![1]!.id, 'Sit0'), course, 1_800_000_900);
  expect(inRepairs.modules.asking!.completed).toBe(1_800_000_900);
  const back = settled(roleChosen(inRepairs, roles![0]!.id, 'Sit0'), course, 1_800_001_000);
  expect(back.modules.asking!.completed).toBe(1_800_000_900);
});

test('a module without questions completes on its screens alone', () => {
  const read = ['pause', 'help'].reduce((record, id) => screenSeen(record, 'looking-after-yourself', id), fresh);
  const after = settled(read, sampleCourse, 1_800_000_500);
  expect(after.modules['looking-after-yourself']?.completed).toBe(1_800_000_500);
});

test('a completed module stays so when a correction adds a screen', () => {
  const read = ['pause', 'help'].reduce((record, id) => screenSeen(record, 'looking-after-yourself', id), fresh);
  const done = settled(read, sampleCourse, 1_800_000_500);
  const modules = sampleCourse.modules.map((outline) => ({ ...outline, screens: [...outline.screens, 'new'] }));
  expect(settled(done, { ...sampleCourse, modules }, 1_800_000_900)).toBe(done);
});
