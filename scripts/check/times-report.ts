import type { Course, Module } from '../../src/content/course';
import type { Problem } from '../../src/problems/problem';
import { type ModuleTime, moduleTimes } from '../../src/record/module-times';
import { type ReadingTimes, readingsOf } from '../../src/record/reading-times';
import { table } from '../content/format-checked';
import { inClock, ofCourse, ofOtherCourses, type TimesFile } from './measured-times';

/** What files of times say about a course. */
export interface TimesReport {
  readonly files: number;
  /** First readings, in all. */
  readonly readings: number;
  /** How many of them are of another edition of the course. */
  readonly otherEditions: number;
  /** In seconds. */
  readonly modules: readonly ModuleTime[];
  /** Why a file does not count. */
  readonly problems: readonly Problem[];
}

export function timesReport(
  { course, modules }: { readonly course: Course; readonly modules: readonly Module[] },
  files: readonly TimesFile[],
  unread: readonly Problem[],
): TimesReport {
  const times: ReadingTimes = ofCourse(files, course);
  const others = ofOtherCourses(files, course);
  return {
    files: files.length - others.length,
    readings: readingsOf(times),
    otherEditions: readingsOf(times.filter(({ revision }) => revision !== course.revision)),
    // Whoever saved them has left out what is too little to show.
    modules: moduleTimes(course, modules, times, 1),
    problems: [...unread, ...others],
  };
}

/** As a terminal shows it, with the times as a clock writes them. */
export function timesLines({ files, readings, otherEditions, modules }: TimesReport): string {
  const from = `${readings} first readings, from ${files} file${files === 1 ? '' : 's'}.`;
  const older =
    otherEditions === 0
      ? ''
      : ` ${otherEditions} are of another edition of the course, and count for the screens that are still there.`;
  const heads = ['module', 'screen', 'stated', 'median', 'readings'];
  const read = modules.filter(({ places }) => places.some(({ readings }) => readings > 0));
  return `How long it took: ${from}${older}\n${table([heads, ...read.flatMap(rowsOf)])}`;
}

function rowsOf({ id, role, places, ...whole }: ModuleTime): string[][] {
  const all = role === '' ? '(in all)' : `(in all: ${role})`;
  return [...places.map(({ place, ...time }) => row(id, place, time)), row(id, all, whole)];
}

function row(module: string, name: string, time: Pick<ModuleTime, 'stated' | 'real' | 'readings'>): string[] {
  const { stated, real, readings } = time;
  return [module, name, inClock(stated), real === null ? '–' : inClock(real), real === null ? '' : `${readings}`];
}
