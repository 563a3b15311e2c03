import type { Figures, ModuleFigures, PathFigures } from './figures';
import { type Markup, markup } from './markup';
import { figureTable } from './report-table';

/** What roles are called, by their ids. */
export type Titles = ReadonlyMap<string, string>;

export function titlesOf({ roles }: Pick<Figures, 'roles'>): Titles {
  return new Map(roles.map(({ id, title }) => [id, title]));
}

/** Whom something is for; nothing where it is for everybody. */
export function forRoles(roles: readonly string[] | undefined, titles: Titles): Markup {
  if (!roles) return markup``;
  return markup` <span class="roles">For: ${roles.map((id) => titles.get(id) ?? id).join(', ')}</span>`;
}

const HEADS = [
  'Minutes, test included',
  'Words',
  'Reading age, highest of a screen',
  'Screens',
  'Stories',
  'Questions in the bank',
  'Optional screens',
];

/** The path of each role through one module; nothing where everybody takes the same. */
export function roleTable({ roles }: Pick<Figures, 'roles'>, { id: module, title: name }: ModuleFigures): Markup {
  if (roles.length < 2) return markup``;
  const rows = roles.flatMap(({ id, title, paths }) =>
    paths
      .filter((path) => path.module === module)
      .map((path) => ({ head: markup`${title} <code>${id}</code>`, cells: cellsOf(path) })),
  );
  return markup`<h3>What each role meets</h3>
${figureTable(`What each role meets: ${name}`, 'Role', HEADS, rows)}`;
}

function cellsOf(path: PathFigures): (string | number)[] {
  const { minutes, words, readingAge, screens, stories, questions, optional, optionalMinutes } = path;
  const more = optional === 0 ? '0' : `${optional} (${optionalMinutes} min)`;
  return [minutes, words, readingAge ?? '–', screens, stories, questions, more];
}
