import { readFile } from 'node:fs/promises';
import type { Course } from '../../src/content/course';
import { lengthInDigits } from '../../src/content/recording';
import type { Problem } from '../../src/problems/problem';
import { mergeTimes, type ReadingTimes } from '../../src/record/reading-times';
import { readTimes, type TimesOfCourse } from '../../src/record/reading-times-text';
import { timesProblems } from './times-problems';

/** A file of times, as a team lead saved it. */
export interface TimesFile extends TimesOfCourse {
  readonly path: string;
}

/** Reads all that can be read, and says what could not. */
export async function readTimesFiles(
  paths: readonly string[],
): Promise<{ readonly files: TimesFile[]; readonly problems: Problem[] }> {
  const read = await Promise.all(paths.map(readTimesFile));
  return {
    files: read.flatMap((each) => ('times' in each ? [each] : [])),
    problems: read.flatMap((each) => ('times' in each ? [] : [each])),
  };
}

async function readTimesFile(path: string): Promise<TimesFile | Problem> {
  if (path === '') return timesProblems.noPath();
  try {
    const found = readTimes(await readFile(path, 'utf8'));
    return found ? { path, ...found } : timesProblems.notTimes(path);
  } catch (reason) {
    return timesProblems.unreadable(path, (reason as NodeJS.ErrnoException).code ?? String(reason));
  }
}

/** The times of this course, or of a package of one of its modules, all together. */
export function ofCourse(files: readonly TimesOfCourse[], course: Course): ReadingTimes {
  const own = files.filter((file) => isOf(file, course));
  return own.reduce<ReadingTimes>((all, { times }) => mergeTimes(all, times), []);
}

/** What is wrong with files of other courses. */
export function ofOtherCourses(files: readonly TimesFile[], course: Course): Problem[] {
  const others = files.filter((file) => !isOf(file, course));
  return others.map((file) => timesProblems.otherCourse(file.path, file.course, course.id));
}

function isOf(file: TimesOfCourse, { id, modules }: Course): boolean {
  return file.course === id || modules.some((module) => file.course === `${id}.${module.id}`);
}

/** A time as a clock writes it: `1:05`. */
export function inClock(exact: number): string {
  return lengthInDigits(Math.round(exact));
}
