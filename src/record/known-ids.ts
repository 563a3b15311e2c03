import type { Course } from '../content/course';
import type { LearningRecord } from './record';
import { type Names, type NamesInside, renamed } from './renamed';
import { shortKey } from './short-key';

/**
 * Suspend data names things by their short keys. A key that this revision of the course does not
 * know is kept as the stand-in id `~abc`, which no author can give, and is written back as the same
 * key: what a newer or an older revision knew is never lost.
 */
const STAND_IN = /^~([\w-]{3})$/;

/** The record with a short key for every id. */
export function toKeys(record: LearningRecord): LearningRecord {
  return renamed(record, sameEverywhere(keyOf));
}

/** The record with the ids of the course for its short keys. */
export function fromKeys(record: LearningRecord, course: Course): LearningRecord {
  return renamed(record, namesOf(course));
}

/**
 * The record with the course's own ids for the stand-ins that it knows by now. For a record that
 * was kept on the device, which another revision of the course may have written.
 */
export function resolve(record: LearningRecord, course: Course): LearningRecord {
  const names = namesOf(course);
  return renamed(record, {
    role: onlyStandIns(names.role),
    module: onlyStandIns(names.module),
    inside: (module) => {
      const { screen, block, question } = names.inside(module);
      return { screen: onlyStandIns(screen), block: onlyStandIns(block), question: onlyStandIns(question) };
    },
  });
}

function keyOf(id: string): string {
  return STAND_IN.exec(id)?.[1] ?? shortKey(id);
}

function onlyStandIns(name: (key: string) => string): (id: string) => string {
  return (id) => {
    const key = STAND_IN.exec(id)?.[1];
    return key === undefined ? id : name(key);
  };
}

function sameEverywhere(name: (id: string) => string): Names {
  const inside: NamesInside = { screen: name, block: name, question: name };
  return { role: name, module: name, inside: () => inside };
}

function namesOf({ roles = [], modules }: Course): Names {
  const inside = new Map(
    modules.map(({ id, screens, blocks, questions }): [string, NamesInside] => [
      id,
      { screen: idsByKey(screens), block: idsByKey(blocks), question: idsByKey(questions) },
    ]),
  );
  const nothing: NamesInside = { screen: standIn, block: standIn, question: standIn };
  return {
    role: idsByKey(roles.map(({ id }) => id)),
    module: idsByKey(modules.map(({ id }) => id)),
    inside: (module) => inside.get(module) ?? nothing,
  };
}

function idsByKey(ids: readonly string[]): (key: string) => string {
  const known = new Map(ids.map((id) => [shortKey(id), id]));
  return (key) => known.get(key) ?? standIn(key);
}

function standIn(key: string): string {
  return `~${key}`;
}
