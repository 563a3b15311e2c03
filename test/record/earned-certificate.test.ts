import { expect, test } from 'vitest';
import type { Course } from '../../src/content/course';
import { courseForRole } from '../../src/content/course-for-role';
import { attemptFinished, attemptStarted, screenSeen, settled } from '../../src/record/changes';
import { dayOf } from '../../src/record/day-of';
import { earnedCertificate } from '../../src/record/earned-certificate';
import { facts } from '../../src/record/facts';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { sampleCourse } from './sample-course';

const BEGUN = new Date(2026, 10, 10, 12).getTime() / 1000;
const FINISHED = new Date(2026, 10, 12, 12).getTime() / 1000;

const course: Course = {
  ...sampleCourse,
  certificate: { validMonths: 36, refresherMonths: 12 },
  levelOneLimits: [
    { id: 'ask', text: 'ask people whether they are being abused' },
    { id: 'train', text: 'train others', roles: ['all'] },
  ],
};

const fresh = newRecord({ course: 'sample', episode: 'Ep-_0123', started: BEGUN, by: 'Sit0' });

/** All screens of a module, and its test with this score where it has one. */
function doModule(record: LearningRecord, module: string, score: number, at: number): LearningRecord {
  const { screens, questions } = course.modules.find(({ id }) => id === module)!;
  const seen = screens.reduce((before, screen) => screenSeen(before, module, screen), record);
  if (questions.length === 0) return settled(seen, course, at);
  const begun = attemptStarted(seen, module, `Att${module.length}`, { started: at, questions: [questions[0]!] });
  const done = attemptFinished(begun, module, `Att${module.length}`, { at, score, passed: score >= 80 });
  return settled(done, course, at);
}

const almost = doModule(doModule(fresh, 'dynamics', 100, FINISHED), 'looking-after-yourself', 0, BEGUN);
const finished = doModule(almost, 'asking', 80, BEGUN + 60);

function earned(record: LearningRecord, of: Course = course, role = 'all') {
  const mine = courseForRole(of, role);
  return earnedCertificate(mine, facts(record, mine, ''), role);
}

test('a part of the course earns no certificate, however little is left', () => {
  expect(earned(fresh)).toBeUndefined();
  expect(earned(almost)).toBeUndefined();
  expect(earned(doModule(almost, 'asking', 79, FINISHED))).toBeUndefined();
});

test('a course that says nothing of a certificate has none, finished or not', () => {
  expect(earned(finished, sampleCourse)).toBeUndefined();
});

test('it is dated by the last module, and valid from then for as long as the course says', () => {
  const { completedOn, validUntil, refresherMonths } = earned(finished)!;
  expect(dayOf(completedOn)).toBe('2026-11-12');
  expect(dayOf(validUntil)).toBe('2029-11-12');
  expect(refresherMonths).toBe(12);
  expect(earned(finished, { ...course, certificate: { validMonths: 12 } })!.refresherMonths).toBeNull();
});

test('it says which tests were passed and no score, so that it ranks nobody', () => {
  expect(earned(finished)!.modules).toEqual([
    { title: 'dynamics', isTestPassed: true },
    { title: 'asking', isTestPassed: true },
    { title: 'looking-after-yourself', isTestPassed: false },
  ]);
  const better = doModule(almost, 'asking', 100, BEGUN + 60);
  expect(earned(better)).toEqual(earned(finished));
});

test('it has the limits and the minutes of the job that the course was taken in', () => {
  const limitsFor = (role: string) => earned(finished, course, role)!.limits.map(({ id }) => id);
  expect(limitsFor('all')).toEqual(['ask', 'train']);
  expect(limitsFor('repairs')).toEqual(['ask']);
  const [first, ...rest] = course.modules;
  const shorter = { repairs: { minutes: 4, without: { screens: [], blocks: [], questions: [] } } };
  const withShorter: Course = { ...course, modules: [{ ...first!, forRoles: shorter }, ...rest] };
  expect(earned(finished, withShorter, 'all')!.minutes).toBe(30);
  expect(earned(finished, withShorter, 'repairs')!.minutes).toBe(24);
});

test('a course with one path for everybody names no job', () => {
  expect(earned(finished)!.role).toBe('all');
  expect(earned(finished, { ...course, roles: [{ id: 'all', title: 'All staff' }] })!.role).toBe('');
});
