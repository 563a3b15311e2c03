import type { Course, ModuleOutline } from '../content/course';
import { courseForRole } from '../content/course-for-role';
import { emptyModule } from './new-record';
import { own } from './own';
import type { LearningRecord, ModuleRecord, Place } from './record';

/** `failed` means tested and not yet passed; retakes are unlimited, so it is never final. */
export type Success = 'passed' | 'failed' | 'unknown';

/** Everything that an LMS, a certificate or a screen needs to know, derived from the record alone. */
export interface Facts {
  /** 0 to 1: the modules' progress, on average. */
  readonly progress: number;
  readonly completed: boolean;
  readonly success: Success;
  /**
   * 0 to 100, to one decimal place: the mean of the best scores of the modules that have a test, one
   * not yet taken counting as 0, so that it can only rise; null before the first finished attempt.
   */
  readonly score: number | null;
  readonly place: Place;
  readonly secondsThisSitting: number;
  readonly seconds: number;
  readonly modules: readonly ModuleFacts[];
}

export interface ModuleFacts {
  readonly id: string;
  /** 0 to 1: the share of steps taken, a step being each screen seen and the test passed; 1 once completed. */
  readonly progress: number;
  readonly screensSeen: readonly string[];
  readonly completed: boolean;
  readonly success: Success;
  /** The best score, 0 to 100; null before the first finished attempt. */
  readonly score: number | null;
  /** Finished attempts. */
  readonly attempts: number;
  /** In epoch seconds; null until it is so. */
  readonly completedAt: number | null;
}

/**
 * Derives the facts from a record. Modules that the course no longer has stay in the record and are
 * left out here; so are screens, and whatever the learner's role does not meet. No fact falls when a
 * record grows by a merge, but for the progress in what is not complete when another role is chosen.
 *
 * @param record - resolved against this course, see `resolve`.
 * @param sitting - the id of the sitting whose time is `secondsThisSitting`.
 */
export function facts(record: LearningRecord, course: Course, sitting: string): Facts {
  const outlines = courseForRole(course, record.role?.value).modules;
  const modules = outlines.map((outline) => moduleFacts(outline, own(record.modules, outline.id) ?? emptyModule));
  const tested = modules.filter((_, index) => hasTest(outlines[index]));
  return {
    progress: mean(modules.map(({ progress }) => progress)),
    completed: modules.length > 0 && modules.every(({ completed }) => completed),
    success: successOf(tested),
    score: scoreOf(tested),
    place: record.place.value,
    secondsThisSitting: own(record.sittings, sitting) ?? 0,
    seconds: Object.values(record.sittings).reduce((sum, seconds) => sum + seconds, 0),
    modules,
  };
}

function moduleFacts(outline: ModuleOutline, record: ModuleRecord): ModuleFacts {
  const finished = Object.values(record.attempts).filter((attempt) => attempt.finished).length;
  return {
    id: outline.id,
    progress: progressOf(outline, record),
    screensSeen: outline.screens.filter((screen) => record.seen.includes(screen)),
    completed: record.completed !== null,
    success: moduleSuccess(record, finished),
    score: record.best,
    // A copy that was shortened to fit an LMS can have the score without the attempt that earned it.
    attempts: Math.max(finished, record.best === null ? 0 : 1),
    completedAt: record.completed,
  };
}

function progressOf(outline: ModuleOutline, { seen, passed, completed }: ModuleRecord): number {
  if (completed !== null) return 1;
  const taken = outline.screens.filter((screen) => seen.includes(screen)).length;
  const test = hasTest(outline) ? 1 : 0;
  const steps = outline.screens.length + test;
  return steps === 0 ? 0 : (taken + (passed === null ? 0 : test)) / steps;
}

function moduleSuccess({ passed, best }: ModuleRecord, finished: number): Success {
  if (passed !== null) return 'passed';
  return finished > 0 || best !== null ? 'failed' : 'unknown';
}

/** Passed once every test is; until then `failed` from the first finished attempt. */
function successOf(tested: readonly ModuleFacts[]): Success {
  if (tested.length > 0 && tested.every(({ success }) => success === 'passed')) return 'passed';
  return tested.some(({ success }) => success !== 'unknown') ? 'failed' : 'unknown';
}

/** Only modules with a test count: the others could never score, and 100 would be out of reach. */
function scoreOf(tested: readonly ModuleFacts[]): number | null {
  if (tested.every(({ score }) => score === null)) return null;
  return Math.round(mean(tested.map(({ score }) => score ?? 0)) * 10) / 10;
}

function hasTest(outline: ModuleOutline | undefined): boolean {
  return outline !== undefined && outline.questions.length > 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
