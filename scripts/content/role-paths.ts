import { countWords } from '../../src/content/count-words';
import type { Module } from '../../src/content/course';
import { courseForRole } from '../../src/content/course-for-role';
import { moduleForRole } from '../../src/content/module-for-role';
import type { Role } from '../../src/content/role';
import type { CompiledCourse } from './compile';

/** What one role meets of a module. */
export interface RolePath {
  /** Its id. */
  readonly module: string;
  readonly screens: number;
  /** Of the bank; a test draws some of them. */
  readonly questions: number;
  readonly words: number;
  /** The test included, rounded up. */
  readonly minutes: number;
  /** The screens that nobody has to read, which are in none of the numbers above. */
  readonly optional: number;
  /** All of those together, as learners are told. */
  readonly optionalMinutes: number;
}

/** The path of a role through each module, in the course's order. */
export function rolePaths({ course, modules }: Pick<CompiledCourse, 'course' | 'modules'>, role: Role): RolePath[] {
  const outlines = courseForRole(course, role.id).modules;
  return modules.map((module, at) => pathOf(moduleForRole(module, role), outlines[at]?.minutes ?? 0));
}

function pathOf(module: Module, minutes: number): RolePath {
  const { id, screens, questions, more = [] } = module;
  return {
    ...{ module: id, screens: screens.length, questions: questions.length, words: countWords(module), minutes },
    ...{ optional: more.length, optionalMinutes: more.reduce((sum, screen) => sum + screen.minutes, 0) },
  };
}
