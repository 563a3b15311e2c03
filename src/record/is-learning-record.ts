import type { Answer, Attempt, FinishedAttempt, LearningRecord, ModuleRecord, Place, Stamped } from './record';

/** Whether a value from a stranger (an old database, another build) really is a learning record. */
export function isLearningRecord(value: unknown): value is LearningRecord {
  return (
    isObject(value) &&
    isText(value.course) &&
    isText(value.episode) &&
    isCount(value.started) &&
    isCount(value.clock) &&
    isStamped(value.place, isPlace) &&
    (value.role === undefined || isStamped(value.role, isText)) &&
    isMapOf(value.modules, isModuleRecord) &&
    isMapOf(value.sittings, isCount)
  );
}

function isModuleRecord(value: unknown): value is ModuleRecord {
  return (
    isObject(value) &&
    isListOf(value.seen, isText) &&
    isMapOf(value.blocks, (block): block is Stamped<string> => isStamped(block, isText)) &&
    isMapOf(value.attempts, isAttempt) &&
    isNullOr(value.best, isScore) &&
    isNullOr(value.passed, isCount) &&
    isNullOr(value.completed, isCount)
  );
}

function isAttempt(value: unknown): value is Attempt {
  return (
    isObject(value) &&
    isCount(value.started) &&
    isListOf(value.questions, isText) &&
    isMapOf(value.answers, isAnswer) &&
    isNullOr(value.finished, isFinished)
  );
}

function isFinished(value: unknown): value is FinishedAttempt {
  return isObject(value) && isCount(value.at) && isScore(value.score) && typeof value.passed === 'boolean';
}

function isAnswer(value: unknown): value is Answer {
  return isObject(value) && isText(value.response) && typeof value.right === 'boolean';
}

function isPlace(value: unknown): value is Place {
  return isObject(value) && isText(value.module) && isText(value.at) && isText(value.within);
}

function isStamped<T>(value: unknown, isT: (inner: unknown) => inner is T): value is Stamped<T> {
  return isObject(value) && isT(value.value) && isCount(value.clock) && isText(value.by);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isScore(value: unknown): value is number {
  return isCount(value) && value <= 100;
}

function isNullOr<T>(value: unknown, isT: (inner: unknown) => inner is T): value is T | null {
  return value === null || isT(value);
}

function isListOf<T>(value: unknown, isT: (inner: unknown) => inner is T): value is T[] {
  return Array.isArray(value) && value.every(isT);
}

function isMapOf<T>(value: unknown, isT: (inner: unknown) => inner is T): value is Record<string, T> {
  return isObject(value) && Object.values(value).every(isT);
}
