import type { KeyedRecord } from './packed-record';
import type { Attempt, ModuleRecord } from './record';

/**
 * What is left out, step after step, of a record that does not fit an LMS's limit: what a learner
 * would miss least comes first. Best scores, passes, completions, the place, the role, the clock, the screens
 * seen of modules that are not complete and the attempt that is going on are never left out. The
 * device keeps everything all the same.
 */
export const shortenings: readonly ((record: KeyedRecord) => KeyedRecord)[] = [
  newestSittingsOnly,
  inModules((module) => ({ ...module, blocks: {} })),
  inModules(answersOfLatestPassOnly),
  inModules((module) => keepAttempts(module, ({ finished }) => !finished || finished.score === module.best)),
  (record) => ({ ...record, sittings: {} }),
  inModules((module) => keepAttempts(module, ({ finished }) => !finished)),
  inModules((module) => (module.completed === null ? module : { ...module, seen: [] })),
];

/** Sittings whose time is kept when not all can be: enough for the session that an LMS asks about. */
const SITTINGS_KEPT = 3;

/** Sitting ids are random, so which are the newest is told by what each wrote last. */
function newestSittingsOnly(record: KeyedRecord): KeyedRecord {
  const clocks = lastClocks(record);
  const newestFirst = Object.entries(record.sittings).sort(([a], [b]) => {
    return (clocks.get(b) ?? -1) - (clocks.get(a) ?? -1) || (a < b ? -1 : 1);
  });
  return { ...record, sittings: Object.fromEntries(newestFirst.slice(0, SITTINGS_KEPT)) };
}

function lastClocks({ place, modules }: KeyedRecord): Map<string, number> {
  const blocks = Object.values(modules).flatMap((module) => Object.values(module.blocks));
  const clocks = new Map<string, number>();
  for (const { by, clock } of [place, ...blocks]) clocks.set(by, Math.max(clock, clocks.get(by) ?? 0));
  return clocks;
}

/** The answers of the latest pass stay, for the learner who looks back at them. */
function answersOfLatestPassOnly(module: ModuleRecord): ModuleRecord {
  const passes = Object.values(module.attempts).flatMap(({ finished }) => (finished?.passed ? [finished.at] : []));
  const latest = Math.max(...passes);
  const attempts = Object.entries(module.attempts).map(([id, attempt]) => {
    const { finished } = attempt;
    const isKept = !finished || (finished.passed && finished.at === latest);
    return [id, isKept ? attempt : { ...attempt, answers: {} }];
  });
  return { ...module, attempts: Object.fromEntries(attempts) };
}

function keepAttempts(module: ModuleRecord, isKept: (attempt: Attempt) => boolean): ModuleRecord {
  const attempts = Object.entries(module.attempts).filter(([, attempt]) => isKept(attempt));
  return { ...module, attempts: Object.fromEntries(attempts) };
}

function inModules(shorten: (module: ModuleRecord) => ModuleRecord): (record: KeyedRecord) => KeyedRecord {
  return (record) => {
    const modules = Object.entries(record.modules).map(([id, module]) => [id, shorten(module)]);
    return { ...record, modules: Object.fromEntries(modules) };
  };
}
