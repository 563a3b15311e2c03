import type { LearningRecord, ModuleRecord } from './record';

/** What is known of a module that nobody has opened yet. */
export const emptyModule: ModuleRecord = {
  seen: [],
  blocks: {},
  attempts: {},
  best: null,
  passed: null,
  completed: null,
};

interface NewRecord {
  /** The course's id. */
  readonly course: string;
  /** 8 random characters of `A-Za-z0-9_-`. */
  readonly episode: string;
  /** In epoch seconds. */
  readonly started: number;
  /** The sitting that begins it, 4 characters. */
  readonly by: string;
}

/** The record of an episode that has just begun: at the course home, with nothing done. */
export function newRecord({ course, episode, started, by }: NewRecord): LearningRecord {
  return {
    course,
    episode,
    started: Math.floor(started),
    clock: 0,
    place: { value: { module: '', at: '', within: '' }, clock: 0, by },
    modules: {},
    sittings: {},
  };
}
