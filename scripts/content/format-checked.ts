import { countWords } from '../../src/content/count-words';
import type { Module } from '../../src/content/course';
import type { CompiledCourse } from './compile';
import { type RolePath, rolePaths } from './role-paths';

/** What a sound course holds, a line for each module, and what each role meets of it. */
export function formatChecked(checked: CompiledCourse): string {
  const { course, modules } = checked;
  const heads = ['module', 'screens', 'blocks', 'questions', 'by outcome', 'words', 'minutes', 'optional'];
  const rows = modules.map((module, at) => rowOf(module, course.modules[at]?.minutes ?? 0));
  const paths = (course.roles ?? []).length > 1 ? `\n\n${table(pathRows(checked))}` : '';
  return `${table([heads, ...rows])}${paths}\n\nNothing to mend. This is revision ${course.revision}.`;
}

/** The path of each role through each module, and through the course where it has several. */
function pathRows(checked: CompiledCourse): string[][] {
  const heads = ['role', 'module', 'screens', 'questions', 'words', 'minutes', 'optional', 'their minutes'];
  const rows = (checked.course.roles ?? []).flatMap((role) => {
    const paths = rolePaths(checked, role);
    return [...paths, ...(paths.length > 1 ? [inAll(paths)] : [])].map((path) => [
      role.id,
      ...Object.values(path).map(String),
    ]);
  });
  return [heads, ...rows];
}

function inAll(paths: readonly RolePath[]): RolePath {
  const sum = (of: (path: RolePath) => number) => paths.reduce((total, path) => total + of(path), 0);
  return {
    module: '(in all)',
    screens: sum(({ screens }) => screens),
    questions: sum(({ questions }) => questions),
    words: sum(({ words }) => words),
    minutes: sum(({ minutes }) => minutes),
    optional: sum(({ optional }) => optional),
    optionalMinutes: sum(({ optionalMinutes }) => optionalMinutes),
  };
}

function rowOf(module: Module, minutes: number): string[] {
  const byOutcome = module.outcomes.map(({ id }) => module.questions.filter(({ outcome }) => outcome === id).length);
  const blocks = module.screens.flatMap((screen) => screen.blocks);
  return [
    module.id,
    `${module.screens.length}`,
    `${blocks.length}`,
    `${module.questions.length}`,
    byOutcome.join(' '),
    `${countWords(module)}`,
    `${minutes}`,
    `${module.more?.length ?? 0}`,
  ];
}

/** Columns as wide as they have to be. The first row is the headings. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
