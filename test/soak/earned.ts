import { decode } from '../../src/record/codec';
import type { Facts } from '../../src/record/facts';
import type { LearningRecord } from '../../src/record/record';
import { course } from './course';

/** What a learner has earned, as plain words: `seen first/story`, `passed first`, and scores by module. */
export interface Earned {
  readonly words: Set<string>;
  /** The best score by module id, 0 to 100. */
  readonly best: Map<string, number>;
}

export function nothingEarned(): Earned {
  return { words: new Set(), best: new Map() };
}

/** Records never change, and each is looked at many times. */
const looked = new WeakMap<LearningRecord, Earned>();

export function earnedIn(record: LearningRecord): Earned {
  const before = looked.get(record);
  if (before) return before;
  const earned = nothingEarned();
  looked.set(record, earned);
  for (const [id, module] of Object.entries(record.modules)) {
    for (const screen of module.seen) earned.words.add(`seen ${id}/${screen}`);
    for (const { answers } of Object.values(module.attempts)) {
      for (const question of Object.keys(answers)) earned.words.add(`answered ${id}/${question}`);
    }
    if (module.best !== null) earned.best.set(id, module.best);
    if (module.passed !== null) earned.words.add(`passed ${id}`);
    if (module.completed !== null) earned.words.add(`completed ${id}`);
  }
  return earned;
}

/** What the product says was earned; it says nothing of single answers. */
export function earnedBy({ modules }: Facts): Earned {
  const earned = nothingEarned();
  for (const { id, screensSeen, success, completed, score } of modules) {
    for (const screen of screensSeen) earned.words.add(`seen ${id}/${screen}`);
    if (success === 'passed') earned.words.add(`passed ${id}`);
    if (completed) earned.words.add(`completed ${id}`);
    if (score !== null) earned.best.set(id, score);
  }
  return earned;
}

/** Adds what is in one to the other. */
export function join(into: Earned, from: Earned): void {
  for (const word of from.words) into.words.add(word);
  for (const [id, score] of from.best) into.best.set(id, Math.max(score, into.best.get(id) ?? 0));
}

/** What of one the other lacks, in words. */
export function lacking(held: Earned, due: Earned): string[] {
  const words = [...due.words].filter((word) => !held.words.has(word));
  const scores = [...due.best].filter(([id, score]) => (held.best.get(id) ?? -1) < score);
  return [...words, ...scores.map(([id, score]) => `${score} in ${id}`)];
}

const read = new Map<string, LearningRecord | null>();

/** The record in suspend data; null when there is none. Kept, because one text is looked at many times. */
export function recordIn(suspendData: string): LearningRecord | null {
  const text = suspendData.trim();
  const before = read.get(text);
  if (before !== undefined) return before;
  const decoded = text === '' ? null : decode(text, course);
  const record = decoded?.ok ? decoded.record : null;
  if (read.size > 500) read.clear();
  read.set(text, record);
  return record;
}
