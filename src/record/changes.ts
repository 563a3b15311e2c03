import type { Course, ModuleOutline } from '../content/course';
import { courseForRole } from '../content/course-for-role';
import { emptyModule } from './new-record';
import { own } from './own';
import type { Answer, Attempt, FinishedAttempt, LearningRecord, ModuleRecord, Place } from './record';

/**
 * The only ways in which a record changes. Each answers a new record whose clock is one higher, or
 * the very same object when there was nothing to change, so a caller can tell with `===`.
 * Times are in epoch seconds and are kept whole.
 */

/** The learner is somewhere else now. `by` is the sitting's id. */
export function atPlace(record: LearningRecord, place: Place, by: string): LearningRecord {
  const before = record.place.value;
  const same = before.module === place.module && before.at === place.at && before.within === place.within;
  if (same) return record;
  const { module, at, within } = place;
  return changed(record, { place: { value: { module, at, within }, clock: record.clock + 1, by } });
}

/** The learner says which role is theirs. `by` is the sitting's id. */
export function roleChosen(record: LearningRecord, role: string, by: string): LearningRecord {
  if (record.role?.value === role) return record;
  return changed(record, { role: { value: role, clock: record.clock + 1, by } });
}

/** The learner has finished with a screen. */
export function screenSeen(record: LearningRecord, module: string, screen: string): LearningRecord {
  return inModule(record, module, (before) =>
    before.seen.includes(screen) ? before : { ...before, seen: [...before.seen, screen].sort() },
  );
}

/** A block shows something else now, in the block's own words. */
export function blockShows(
  record: LearningRecord,
  module: string,
  block: string,
  state: string,
  by: string,
): LearningRecord {
  return inModule(record, module, (before) => {
    if (own(before.blocks, block)?.value === state) return before;
    return { ...before, blocks: { ...before.blocks, [block]: { value: state, clock: record.clock + 1, by } } };
  });
}

/** A go at the test begins. An attempt that has begun already is left alone. */
export function attemptStarted(
  record: LearningRecord,
  module: string,
  attemptId: string,
  { started, questions }: Pick<Attempt, 'started' | 'questions'>,
): LearningRecord {
  return inModule(record, module, (before) => {
    if (own(before.attempts, attemptId)) return before;
    const attempt: Attempt = { started: Math.floor(started), questions: [...questions], answers: {}, finished: null };
    return { ...before, attempts: { ...before.attempts, [attemptId]: attempt } };
  });
}

/**
 * A question of the test is answered. The first answer stands, and a finished attempt takes none.
 * @throws when the attempt was never started, which is a mistake of the caller.
 */
export function answered(
  record: LearningRecord,
  module: string,
  attemptId: string,
  questionId: string,
  { response, right }: Answer,
): LearningRecord {
  return inAttempt(record, module, attemptId, (before) => {
    if (before.finished || own(before.answers, questionId)) return before;
    return { ...before, answers: { ...before.answers, [questionId]: { response, right } } };
  });
}

/**
 * The test is marked. The best score can only rise, and the first pass is kept for good.
 * @throws when the attempt was never started, which is a mistake of the caller.
 */
export function attemptFinished(
  record: LearningRecord,
  module: string,
  attemptId: string,
  { at, score, passed }: FinishedAttempt,
): LearningRecord {
  const finished: FinishedAttempt = { at: Math.floor(at), score: Math.round(score * 10) / 10, passed };
  const marked = inAttempt(record, module, attemptId, (before) => (before.finished ? before : { ...before, finished }));
  if (marked === record) return record;
  const after = own(marked.modules, module) ?? emptyModule;
  const best = Math.max(after.best ?? 0, finished.score);
  const firstPass = after.passed ?? (passed ? finished.at : null);
  return { ...marked, modules: { ...marked.modules, [module]: { ...after, best, passed: firstPass } } };
}

/** Seconds of learning in one sitting so far, kept whole. A smaller number than before changes nothing. */
export function timeSpent(record: LearningRecord, sitting: string, seconds: number): LearningRecord {
  const whole = Math.floor(seconds);
  // Written so that a clock that answers NaN changes nothing either.
  if (!(whole > (own(record.sittings, sitting) ?? 0))) return record;
  return changed(record, { sittings: { ...record.sittings, [sitting]: whole } });
}

/**
 * Notes the completion of each module whose screens, as the course has them today for the learner's
 * role, are all seen and whose test, if it has one, is passed. What is complete stays so, whatever the
 * course becomes, and whichever role the learner takes up.
 */
export function settled(record: LearningRecord, course: Course, now: number): LearningRecord {
  const { modules } = courseForRole(course, record.role?.value);
  const due = modules.filter((outline) => isDue(outline, own(record.modules, outline.id)));
  if (due.length === 0) return record;
  const at = Math.floor(now);
  const completed = due.map(({ id }) => [id, { ...(own(record.modules, id) ?? emptyModule), completed: at }]);
  return changed(record, { modules: { ...record.modules, ...Object.fromEntries(completed) } });
}

function isDue({ screens, questions }: ModuleOutline, module: ModuleRecord | undefined): boolean {
  if (!module || module.completed !== null) return false;
  return screens.every((screen) => module.seen.includes(screen)) && (questions.length === 0 || module.passed !== null);
}

function changed(record: LearningRecord, change: Partial<LearningRecord>): LearningRecord {
  return { ...record, ...change, clock: record.clock + 1 };
}

function inModule(
  record: LearningRecord,
  module: string,
  change: (before: ModuleRecord) => ModuleRecord,
): LearningRecord {
  const before = own(record.modules, module) ?? emptyModule;
  const after = change(before);
  return after === before ? record : changed(record, { modules: { ...record.modules, [module]: after } });
}

function inAttempt(
  record: LearningRecord,
  module: string,
  attemptId: string,
  change: (before: Attempt) => Attempt,
): LearningRecord {
  return inModule(record, module, (before) => {
    const attempt = own(before.attempts, attemptId);
    if (!attempt) throw new Error(`Attempt ${attemptId} at the test of ${module} was never started.`);
    const after = change(attempt);
    return after === attempt ? before : { ...before, attempts: { ...before.attempts, [attemptId]: after } };
  });
}
