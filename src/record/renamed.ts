import { FINISHED, TEST } from '../content/places';
import { joinEntries, union } from './joins';
import { betterAnswer, laterState, mergeModules, withRole } from './merge';
import type { Attempt, LearningRecord, ModuleRecord, Place } from './record';

/** What to call each id. */
export interface Names {
  role(id: string): string;
  module(id: string): string;
  /** @param module - the module's new name. */
  inside(module: string): NamesInside;
}

export interface NamesInside {
  screen(id: string): string;
  block(id: string): string;
  question(id: string): string;
}

/**
 * The same record under other ids. Two ids that come to the same name are joined as in a merge, so
 * nothing is doubled and nothing is lost.
 */
export function renamed(record: LearningRecord, names: Names): LearningRecord {
  const modules = Object.entries(record.modules).map(([id, module]) => {
    const name = names.module(id);
    return [name, renamedModule(module, names.inside(name))] as const;
  });
  return {
    ...record,
    place: { ...record.place, value: renamedPlace(record.place.value, names) },
    ...withRole(record.role && { ...record.role, value: names.role(record.role.value) }),
    modules: joinEntries(modules, mergeModules),
  };
}

function isScreen(at: string): boolean {
  return at !== '' && at !== TEST && at !== FINISHED;
}

function renamedPlace({ module, at, within }: Place, names: Names): Place {
  const name = module === '' ? '' : names.module(module);
  const inside = names.inside(name);
  return {
    module: name,
    at: isScreen(at) ? inside.screen(at) : at,
    within: within === '' ? '' : inside.question(within),
  };
}

function renamedModule(module: ModuleRecord, names: NamesInside): ModuleRecord {
  return {
    ...module,
    seen: union(module.seen.map(names.screen), []),
    blocks: renamedKeys(module.blocks, names.block, laterState),
    // Attempts have ids of their own, made at random.
    attempts: Object.fromEntries(
      Object.entries(module.attempts).map(([id, attempt]) => [id, renamedAttempt(attempt, names)]),
    ),
  };
}

function renamedAttempt(attempt: Attempt, { question }: NamesInside): Attempt {
  return {
    ...attempt,
    questions: attempt.questions.map(question),
    answers: renamedKeys(attempt.answers, question, betterAnswer),
  };
}

function renamedKeys<T>(
  map: Readonly<Record<string, T>>,
  name: (id: string) => string,
  join: (a: T, b: T) => T,
): Record<string, T> {
  return joinEntries(
    Object.entries(map).map(([id, value]) => [name(id), value]),
    join,
  );
}
