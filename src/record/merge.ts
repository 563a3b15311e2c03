import { earlier, higher, joinMaps, later, union } from './joins';
import type { Answer, Attempt, FinishedAttempt, LearningRecord, ModuleRecord, Place, Stamped } from './record';

/**
 * What two copies of one learning record say together: the least record that holds everything in
 * both. Commutative, associative and idempotent, so copies may meet in any order and any number of
 * times; `record.ts` says how each field joins.
 *
 * @throws when the copies are of different courses or episodes, which is a mistake of the caller:
 * joining them would let last year's pass complete this year's refresher.
 */
export function merge(a: LearningRecord, b: LearningRecord): LearningRecord {
  if (a.course !== b.course) throw new Error(`A record of ${a.course} cannot be merged with one of ${b.course}.`);
  if (a.episode !== b.episode) throw new Error(`Episode ${a.episode} cannot be merged with episode ${b.episode}.`);
  return {
    course: a.course,
    episode: a.episode,
    started: Math.min(a.started, b.started),
    clock: Math.max(a.clock, b.clock),
    place: later(a.place, b.place, textOfPlace),
    ...withRole(a.role && b.role ? later(a.role, b.role, String) : (a.role ?? b.role)),
    modules: joinMaps(a.modules, b.modules, mergeModules),
    sittings: joinMaps(a.sittings, b.sittings, Math.max),
  };
}

/** The part of a record that says the role: nothing at all until the learner has said it. */
export function withRole(role: Stamped<string> | undefined): Pick<LearningRecord, 'role'> {
  return role ? { role } : {};
}

export function mergeModules(a: ModuleRecord, b: ModuleRecord): ModuleRecord {
  return {
    seen: union(a.seen, b.seen),
    blocks: joinMaps(a.blocks, b.blocks, laterState),
    attempts: joinMaps(a.attempts, b.attempts, mergeAttempts),
    best: higher(a.best, b.best),
    passed: earlier(a.passed, b.passed),
    completed: earlier(a.completed, b.completed),
  };
}

/** What a block shows: of two states the one that was written last. */
export function laterState(a: Stamped<string>, b: Stamped<string>): Stamped<string> {
  return later(a, b, String);
}

function mergeAttempts(a: Attempt, b: Attempt): Attempt {
  return {
    started: Math.min(a.started, b.started),
    questions: fullerDraw(a.questions, b.questions),
    answers: joinMaps(a.answers, b.answers, betterAnswer),
    finished: a.finished && b.finished ? firstFinish(a.finished, b.finished) : (a.finished ?? b.finished),
  };
}

/** The draw is the same on every honest copy; a damaged one must still not depend on who merges first. */
function fullerDraw(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** The right one, so that no copy can take a right answer away. */
export function betterAnswer(a: Answer, b: Answer): Answer {
  if (a.right !== b.right) return a.right ? a : b;
  return a.response <= b.response ? a : b;
}

function firstFinish(a: FinishedAttempt, b: FinishedAttempt): FinishedAttempt {
  if (a.at !== b.at) return a.at < b.at ? a : b;
  if (a.score !== b.score) return a.score > b.score ? a : b;
  return a.passed ? a : b;
}

/** A text of its own for every place, whatever order the keys were written in. */
function textOfPlace({ module, at, within }: Place): string {
  return JSON.stringify([module, at, within]);
}
