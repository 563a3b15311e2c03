import { compile } from '../content/compile';
import { generateFiles } from './generate-course';

/** The size that the budget is stated for. */
const SCREENS = 1000;
const QUESTIONS = 400;

/** As the generated course calls itself. */
export const LARGE_COURSE_ID = 'generated';

/** The texts of a course of that size. */
export function largeCourse(): Map<string, string> {
  return generateFiles(SCREENS, QUESTIONS);
}

/**
 * How long it takes to compile a course, in seconds.
 *
 * @throws when it does not compile: a time that it took to fail says nothing.
 */
export function compileSeconds(texts: ReadonlyMap<string, string>): number {
  const began = performance.now();
  const compiled = compile(texts);
  const seconds = (performance.now() - began) / 1000;
  if (!compiled.ok) throw new Error(`The generated course has ${compiled.problems.length} mistakes.`);
  return seconds;
}
