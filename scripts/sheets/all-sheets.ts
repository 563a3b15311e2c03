import { courseForRole, roleIn } from '../../src/content/course-for-role';
import { moduleForRole } from '../../src/content/module-for-role';
import type { CompiledCourse } from '../content/compile';
import { indexPage } from './index-page';
import type { Source } from './module-parts';
import { moduleText } from './module-text';
import { roleCards } from './role-cards';
import type { NamedSheet } from './sheet';
import { sheetHtml } from './sheet-html';
import { sheetText } from './sheet-text';
import { sourcesSheet } from './sources';
import { supervisionSheet } from './supervision';
import { teamTalk } from './team-talk';

export interface AllSheets {
  /** The text of every file, by its path in the folder of the sheets. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be made, and what to do about it: sentences for whoever ran the command. */
  readonly missing: readonly string[];
}

/**
 * Everything that is printed for a course. Pure: the same course always gives the same bytes.
 *
 * @param css - The stylesheet, as text.
 */
export function allSheets(compiled: CompiledCourse, css: string): AllSheets {
  const modules = sourcesOf(compiled).map((source) => ({ source, sheets: sheetsOf(source, compiled) }));
  const files = new Map<string, string>([['index.html', indexPage(compiled.course, modules, css)]]);
  for (const { path, sheet } of modules.flatMap(({ sheets }) => sheets)) {
    files.set(`${path}.html`, sheetHtml(sheet, css));
    files.set(`${path}.txt`, sheetText(sheet));
  }
  return { files, missing: modules.flatMap(({ source }) => missingOf(source)) };
}

function sourcesOf({ course, modules, backgrounds, authors }: CompiledCourse): Source[] {
  return modules.flatMap((module, at) => {
    const about = authors.modules[at];
    const terms = backgrounds[at]?.terms ?? [];
    return about ? [{ course, module, about, facts: authors.facts, terms, names: authors.names }] : [];
  });
}

function sheetsOf(source: Source, { authors }: CompiledCourse): NamedSheet[] {
  const { id } = source.module;
  const cards = roleCards(source);
  const talks = authors.roles.filter(({ talk }) => talk !== '');
  return [
    { path: `${id}/team-talk`, sheet: teamTalk(source, null) },
    ...talks.map((role) => ({ path: `${id}/team-talk-${role.id}`, sheet: teamTalk(asMetBy(role.id, source), role) })),
    { path: `${id}/supervision`, sheet: supervisionSheet(source) },
    ...(cards ? [{ path: `${id}/role-cards`, sheet: cards }] : []),
    { path: `${id}/text`, sheet: moduleText(source) },
    { path: `${id}/sources`, sheet: sourcesSheet(source) },
  ];
}

/** A team of one role talks over the stories and the limits that it met. */
function asMetBy(role: string, source: Source): Source {
  const { course, module } = source;
  return { ...source, course: courseForRole(course, role), module: moduleForRole(module, roleIn(course, role)) };
}

function missingOf({ module, about }: Source): string[] {
  if (about.card !== null) return [];
  return [
    `The module ${module.id} has no role cards: no screen says \`card: true\` in its first lines. Add the line to the screen with “I do” and “I do not”.`,
  ];
}
