import type { Course, ModuleOutline } from '../../src/content/course';
import { TEST } from '../../src/content/places';
import * as change from '../../src/record/changes';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { shortKey } from '../../src/record/short-key';
import type { Part } from './parts';
import type { ReleasedModule } from './release-schema';

/** Somebody who is in the course on the day of the replacement. */
export interface Learner {
  readonly is: 'part-way' | 'in-test' | 'failed' | 'passed' | 'all-but-one' | 'finished';
  /** The module that they are in, or of `all-but-one` the one that they have left, which is gone; '' when finished. */
  readonly module: string;
  readonly record: LearningRecord;
}

/** Any moment and any names would do: the rules ask only what comes first, and who wrote it. */
const STARTED = 1_700_000_000;
const SITTING = 'Sit0';
const EPISODE = 'Episode0';

/**
 * One learner of each kind: at each screen of each module (the first of them has only opened it), in
 * the middle of its test, after failing it once, after passing it; with only a module left to do
 * that is gone; and finished. Of each kind it is the one with most to lose when the course becomes `now`: their test
 * drew the questions that are gone, and their best scores are in the modules that are gone.
 */
export function learnersOf(part: Part, now: Course): Learner[] {
  const { course } = part;
  const gone = course.modules.filter(({ id }) => !find(now, id));
  const others = (id: string) => course.modules.filter((module) => module.id !== id);
  return [
    ...part.modules.flatMap((module) => learnersIn(module, course, now)),
    ...course.modules.map(
      (module): Learner => ({ is: 'passed', module: module.id, record: done([module], course, now) }),
    ),
    ...gone.map(({ id }): Learner => ({ is: 'all-but-one', module: id, record: done(others(id), course, now) })),
    { is: 'finished', module: '', record: finishedRecord(course, now) },
  ];
}

/** The record of the finished one among them. */
export function finishedRecord(course: Course, now: Course): LearningRecord {
  return done(course.modules, course, now);
}

function done(modules: readonly ModuleOutline[], course: Course, now: Course): LearningRecord {
  const score = (module: string) => (find(now, module) ? course.passMark * 100 : 100);
  return modules.reduce((record, module) => passed(record, course, module, score(module.id)), fresh(course));
}

function learnersIn(module: ReleasedModule, course: Course, now: Course): Learner[] {
  const { id, screens } = module;
  const outline = find(course, id);
  if (!outline) return [];
  const partWay = screens.map(
    (_, at): Learner => ({ is: 'part-way', module: id, record: stopped(course, outline, at) }),
  );
  if (module.questions.length === 0) return partWay;
  const begun = inTest(stopped(course, outline, screens.length), module, find(now, id));
  const failed = finishedTest(begun, id, 0, false);
  return [...partWay, { is: 'in-test', module: id, record: begun }, { is: 'failed', module: id, record: failed }];
}

function fresh({ id }: Course): LearningRecord {
  return newRecord({ course: id, episode: EPISODE, started: STARTED, by: SITTING });
}

/** Stopped at a screen with all before it read; past the last one, at the test. */
function stopped(course: Course, { id, screens }: ModuleOutline, at: number): LearningRecord {
  const read = screens.slice(0, at).reduce((record, screen) => change.screenSeen(record, id, screen), fresh(course));
  return change.atPlace(read, { module: id, at: screens[at] ?? TEST, within: '' }, SITTING);
}

/** Half of the test is answered, and the next question is on the screen. */
function inTest(record: LearningRecord, module: ReleasedModule, now: ModuleOutline | undefined): LearningRecord {
  const { id, draw } = module;
  const stays = (question: { readonly id: string }) => now?.questions.includes(question.id) ?? false;
  const unluckyFirst = [...module.questions].sort((a, b) => Number(stays(a)) - Number(stays(b)));
  const questions = unluckyFirst.slice(0, draw).map((question) => question.id);
  const half = questions.slice(0, Math.floor(questions.length / 2));
  const begun = change.attemptStarted(record, id, attemptId(id), { started: STARTED, questions });
  const answered = half.reduce(
    (before, question) => change.answered(before, id, attemptId(id), question, { response: 'a', right: true }),
    begun,
  );
  return change.atPlace(answered, { module: id, at: TEST, within: questions[half.length] ?? '' }, SITTING);
}

function finishedTest(record: LearningRecord, id: string, score: number, isPass: boolean): LearningRecord {
  return change.attemptFinished(record, id, attemptId(id), { at: STARTED, score, passed: isPass });
}

function passed(record: LearningRecord, course: Course, module: ModuleOutline, score: number): LearningRecord {
  const { id, screens, questions } = module;
  const read = screens.reduce((before, screen) => change.screenSeen(before, id, screen), record);
  if (questions.length === 0) return change.settled(read, course, STARTED);
  const begun = change.attemptStarted(read, id, attemptId(id), { started: STARTED, questions });
  return change.settled(finishedTest(begun, id, score, true), course, STARTED);
}

/** Four characters, as the player makes them. */
function attemptId(module: string): string {
  return `${shortKey(module)}x`;
}

function find(course: Course, id: string): ModuleOutline | undefined {
  return course.modules.find((module) => module.id === id);
}
