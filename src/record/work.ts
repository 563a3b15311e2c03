import { emptyModule } from './new-record';
import type { LearningRecord, ModuleRecord } from './record';

/** Whether anything was done in it: to have looked at the course home is no work. */
export function holdsWork(record: LearningRecord): boolean {
  return Object.keys(record.modules).length > 0;
}

/**
 * Whether one copy of a record holds all the work that another does: what was seen, answered,
 * passed and completed. Places, times and what blocks show come and go, and are no work.
 */
export function holdsWorkOf(copy: LearningRecord, record: LearningRecord): boolean {
  return Object.entries(record.modules).every(([id, module]) => holdsModule(copy.modules[id] ?? emptyModule, module));
}

/** How much work a record holds, 0 or more: only more work makes it higher, and to look at it does not. */
export function amountOfWork(record: LearningRecord): number {
  return Object.values(record.modules).reduce((sum, module) => sum + amountInModule(module), 0);
}

function amountInModule({ seen, best, passed, completed, attempts }: ModuleRecord): number {
  const answers = Object.values(attempts).reduce((sum, attempt) => sum + Object.keys(attempt.answers).length, 0);
  const milestones = [best, passed, completed].filter((reached) => reached !== null).length;
  return seen.length + answers + (best ?? 0) + milestones;
}

function holdsModule(held: ModuleRecord, module: ModuleRecord): boolean {
  return (
    module.seen.every((screen) => held.seen.includes(screen)) &&
    (module.best ?? -1) <= (held.best ?? -1) &&
    (module.passed === null || held.passed !== null) &&
    (module.completed === null || held.completed !== null) &&
    Object.entries(module.attempts).every(([id, attempt]) => {
      const answers = held.attempts[id]?.answers ?? {};
      return Object.keys(attempt.answers).every((question) => question in answers);
    })
  );
}
