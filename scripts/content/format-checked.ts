import type { Module } from '../../src/content/course';
import type { CompiledCourse } from './compile';
import { countWords } from './outline';

/** What a sound course holds, a line for each module. */
export function formatChecked({ course, modules }: CompiledCourse): string {
  const heads = ['module', 'screens', 'blocks', 'questions', 'by outcome', 'words', 'minutes'];
  const rows = modules.map((module, at) => rowOf(module, course.modules[at]?.minutes ?? 0));
  return `${table([heads, ...rows])}\n\nNothing to mend. This is revision ${course.revision}.`;
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
  ];
}

function table(rows: readonly (readonly string[])[]): string {
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
