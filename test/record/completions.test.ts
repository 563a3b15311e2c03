import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Course } from '../../src/content/course';
import { courseInScope } from '../../src/content/course-in-scope';
import { attemptFinished, attemptStarted, screenSeen, settled } from '../../src/record/changes';
import { completions, type Learner } from '../../src/record/completions';
import { dayOf } from '../../src/record/day-of';
import { facts } from '../../src/record/facts';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { anyRecord } from './any-record';
import { sampleCourse } from './sample-course';

const BEGUN = Date.UTC(2026, 10, 10, 12) / 1000;
const FINISHED = Date.UTC(2026, 10, 12, 12) / 1000;

const sam: Learner = { id: 'aaaaaaaa', name: 'Sam', forFile: 'E1024' };
const jo: Learner = { id: 'bbbbbbbb', name: 'Jo', forFile: 'jo@council.example' };
const kit: Learner = { id: 'cccccccc', name: 'Kit' };

const fresh = newRecord({ course: 'sample', episode: 'Ep-_0123', started: BEGUN, by: 'Sit0' });

/** All screens of a module, and its test with this score where it has one. */
function doModule(record: LearningRecord, course: Course, module: string, score: number, at: number): LearningRecord {
  const { screens, questions } = course.modules.find(({ id }) => id === module)!;
  const seen = screens.reduce((before, screen) => screenSeen(before, module, screen), record);
  if (questions.length === 0) return settled(seen, course, at);
  const begun = attemptStarted(seen, module, `Att${module.length}`, { started: at, questions: [questions[0]!] });
  const done = attemptFinished(begun, module, `Att${module.length}`, { at, score, passed: score >= 80 });
  return settled(done, course, at);
}

function finished(course: Course = sampleCourse): LearningRecord {
  return course.modules.reduce(
    (record, { id }, index) => doModule(record, course, id, 90, index === 0 ? FINISHED : BEGUN + 60),
    fresh,
  );
}

const by = (person: Learner, record = finished()) => ({ person: person.id, record });

test('nobody is in the file who has not put themselves there', () => {
  expect(completions([kit], [by(kit)], sampleCourse)).toEqual([]);
  expect(completions([{ ...kit, forFile: '' }], [by(kit)], sampleCourse)).toEqual([]);
});

test('whatever is on the device, only those who agreed are named', () => {
  const learners = [sam, kit];
  const works = fc.array(fc.record({ person: fc.constantFrom('', 'cccccccc', 'gone0000'), record: anyRecord }));
  fc.assert(
    fc.property(works, (work) => {
      expect(completions(learners, work, sampleCourse)).toEqual([]);
    }),
  );
});

test('work whose learner is not known is in no file', () => {
  expect(
    completions([{ id: '', name: '', forFile: 'E1' }], [{ person: '', record: finished() }], sampleCourse),
  ).toEqual([]);
});

test('a course that is not finished is not in it, however little is left', () => {
  const almost = doModule(
    finished({ ...sampleCourse, modules: sampleCourse.modules.slice(0, 1) }),
    sampleCourse,
    'asking',
    79,
    FINISHED,
  );
  expect(completions([sam], [by(sam, fresh), by(sam, almost)], sampleCourse)).toEqual([]);
});

test('a finished course is there with the day on which its last module was done, and its best score', () => {
  expect(completions([sam], [by(sam)], sampleCourse)).toEqual([
    {
      learner: 'E1024',
      name: 'Sam',
      course: 'sample',
      courseTitle: 'A sample course',
      revision: 'a1b2c3d4',
      date: '2026-11-12',
      score: 90,
      result: 'passed',
      modules: ['dynamics', 'asking', 'looking-after-yourself'],
    },
  ]);
});

test('what is in it is what the LMS would be told', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const found = completions([sam], [by(sam, record)], sampleCourse);
      const { completed, success, score } = facts(record, sampleCourse, '');
      expect(found.length).toBe(completed ? 1 : 0);
      for (const one of found) {
        expect(one).toMatchObject({ score, result: success === 'passed' ? 'passed' : 'completed' });
      }
    }),
  );
});

test('a course without a test has no score and is completed, not passed', () => {
  const course = { ...sampleCourse, modules: sampleCourse.modules.slice(2) };
  expect(completions([sam], [by(sam, finished(course))], course)).toMatchObject([{ score: null, result: 'completed' }]);
});

test('several people come by name, each with their own', () => {
  const found = completions([sam, kit, jo], [by(sam), by(jo), by(kit)], sampleCourse);
  expect(found.map(({ name, learner }) => [name, learner])).toEqual([
    ['Jo', 'jo@council.example'],
    ['Sam', 'E1024'],
  ]);
});

test('who has finished more than once is there once: with the last time, and of one day with the better score', () => {
  const again = (at: number, score: number, episode: string) =>
    sampleCourse.modules.reduce((record, { id }) => doModule(record, sampleCourse, id, score, at), {
      ...fresh,
      episode,
    });
  const work = [again(FINISHED, 80, 'Ep-00001'), again(FINISHED, 100, 'Ep-00002'), again(BEGUN, 90, 'Ep-00003')];
  for (const order of [work, work.toReversed()]) {
    const found = completions(
      [sam],
      order.map((record) => by(sam, record)),
      sampleCourse,
    );
    expect(found).toMatchObject([{ date: '2026-11-12', score: 100 }]);
  }
});

test('one person under two names on this device is one line, however they typed who they are', () => {
  const again: Learner = { id: 'dddddddd', name: 'Samuel', forFile: ' e1024 ' };
  const latest = sampleCourse.modules.reduce(
    (record, { id }) => doModule(record, sampleCourse, id, 100, FINISHED),
    fresh,
  );
  for (const learners of [
    [sam, again, jo],
    [jo, again, sam],
  ]) {
    const found = completions(learners, [by(sam), by(jo), by(again, latest)], sampleCourse);
    expect(found).toMatchObject([
      { name: 'Jo', score: 90 },
      { name: 'Samuel', score: 100 },
    ]);
  }
});

test('work of another course is not taken for this one', () => {
  expect(completions([sam], [by(sam, { ...finished(), course: 'sample.dynamics' })], sampleCourse)).toEqual([]);
});

test('what was finished in an earlier revision stays finished when screens and questions have changed since', () => {
  const later: Course = {
    ...sampleCourse,
    revision: 'ffffffff',
    modules: sampleCourse.modules.map((module) => ({
      ...module,
      screens: ['new-one'],
      questions: [...module.questions, 'q-new'],
    })),
  };
  expect(completions([sam], [by(sam)], later)).toMatchObject([{ revision: 'ffffffff', date: '2026-11-12' }]);
});

test('a module that a later revision adds has to be done first', () => {
  const later: Course = {
    ...sampleCourse,
    modules: [...sampleCourse.modules, { ...sampleCourse.modules[0]!, id: 'added' }],
  };
  expect(completions([sam], [by(sam)], later)).toEqual([]);
});

test('the file calls the course what the council’s learning system calls it, and never a single module so', () => {
  const { completionFile } = sampleCourse.local;
  const named = {
    ...sampleCourse,
    local: { ...sampleCourse.local, completionFile: { ...completionFile, course: 'DA-1' } },
  };
  const idIn = (course: Course) =>
    completions([sam], [by(sam, { ...finished(), course: course.id })], course).map((found) => found.course);
  expect(idIn(named)).toEqual(['DA-1']);
  expect(idIn(courseInScope(named, 'dynamics'))).toEqual(['sample.dynamics']);
});

test('the day is the one that the device’s calendar showed', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(2020, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true }), (date) => {
      const [year, month, day] = dayOf(date.getTime() / 1000)
        .split('-')
        .map(Number);
      expect([year, month, day]).toEqual([date.getFullYear(), date.getMonth() + 1, date.getDate()]);
      expect(dayOf(date.getTime() / 1000)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});
