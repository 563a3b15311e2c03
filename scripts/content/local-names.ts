import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { text } from './grammar';
import { Names } from './names';
import { nearest } from './nearest';
import type { Notes } from './notes';
import type { YamlText } from './yaml-text';

/** What a council calls things, as `names` in local.yaml says: what the modules say, then what is said here. */
export const localNames = z.record(z.string(), text);

/**
 * The names that the course lets a council change, of those that it changes; the notes tell of the others.
 *
 * @param known - As `names` in course.yaml lists them; null when they could not be read.
 */
export function toNames(
  said: z.output<typeof localNames> | undefined,
  known: readonly string[] | null,
  yaml: YamlText,
  notes: Notes,
): Names {
  const entries = Object.entries(said ?? {});
  for (const [name] of entries) {
    if (!known || known.includes(name)) continue;
    notes.problem(yaml.keyPlace(['names', name]), authorProblems.nameUnknown(name, nearest(name, known), known));
  }
  return new Names(new Map(entries.filter(([name]) => known?.includes(name) ?? true)));
}

/** Says which names do not go with the texts. To be asked when all of them have been read. */
export function reportMisfits(names: Names, yaml: YamlText, notes: Notes): void {
  for (const name of names.doubled) {
    const called = names.changed.get(name) ?? '';
    notes.problem(yaml.valuePlace(['names', name]), authorProblems.nameArticle(name, called));
  }
  for (const name of names.unmet) notes.warning(yaml.keyPlace(['names', name]), authorProblems.nameUnused(name));
}
