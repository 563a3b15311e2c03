import { z } from 'zod';
import type { ContentNote } from '../../src/content/course';
import { authorProblems } from '../../src/problems/author';
import { acceptLines } from './accept';
import { readFields } from './fields';
import { text } from './grammar';
import type { Notes, Place } from './notes';
import { screenRoles } from './roles';
import { parseYaml } from './yaml-text';

const FRONT_MATTER = {
  title: text,
  card: z.boolean().optional(),
  heavy: z.strictObject({ note: text, summary: text }).optional(),
  roles: screenRoles.optional(),
  accept: text.optional(),
};

/** A screen's file, its first lines read and the rest still Markdown. */
export interface ScreenText {
  /** '' when it could not be read. */
  readonly title: string;
  /** Where the screen says that it is the module's role card; null when it is not. */
  readonly card: Place | null;
  /** What is said before it is shown; undefined where nothing is. */
  readonly heavy: ContentNote | undefined;
  /** Where the author says so; the top of the file where nothing is said. */
  readonly heavyAt: Place;
  /** As the author names them; undefined when the screen is for every role. */
  readonly roles: readonly string[] | undefined;
  /** Where one of them is written. */
  readonly placeOfRole: (at: number) => Place;
  /** The whole file with its first lines blank, so that every position stays what it was. */
  readonly body: string;
}

const UNREAD = { title: '', card: null, heavy: undefined, roles: undefined };

export function readFrontMatter(file: string, source: string, notes: Notes): ScreenText {
  const lines = source.split('\n');
  const top = { file, line: 1, column: 1 };
  if (lines[0]?.trimEnd() !== '---') {
    notes.problem(top, authorProblems.frontMatterMissing());
    return { ...UNREAD, heavyAt: top, placeOfRole: () => top, body: source };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (end === -1) {
    notes.problem(top, authorProblems.frontMatterOpen());
    return { ...UNREAD, heavyAt: top, placeOfRole: () => top, body: '' };
  }
  const yaml = parseYaml(file, lines.slice(1, end).join('\n'), notes, 2);
  const { title = '', card = false, heavy, roles, accept } = readFields(FRONT_MATTER, yaml, notes);
  if (accept !== undefined) acceptLines(accept, yaml.keyPlace(['accept']), [1, lines.length], notes);
  const isWord = typeof yaml.data?.roles === 'string';
  return {
    title,
    card: card ? yaml.keyPlace(['card']) : null,
    heavy,
    heavyAt: heavy ? yaml.keyPlace(['heavy']) : top,
    roles,
    placeOfRole: (at) => yaml.valuePlace(isWord ? ['roles'] : ['roles', at]),
    body: lines.map((line, at) => (at <= end ? '' : line)).join('\n'),
  };
}
