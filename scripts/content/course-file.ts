import { z } from 'zod';
import type { LevelOneLimit } from '../../src/content/level-one-limit';
import { type Read, readFields } from './fields';
import { id, language, passMark, text } from './grammar';
import { levelOneLimits, toLevelOneLimits } from './level-one-limits';
import { limits } from './limits';
import type { Notes } from './notes';
import { reportCollisions, reportTwice } from './twice';
import { parseYaml, type YamlText } from './yaml-text';

const months = z.int().min(1).max(120);

const FIELDS = {
  id,
  title: text,
  // The files are written in the first; the others have their texts below content/translations.
  languages: z.array(language).min(1).optional(),
  modules: z.array(id).min(1),
  roles: z.array(z.strictObject({ id, title: text, largeType: z.boolean().optional(), talk: text.optional() })).min(1),
  passMark,
  // Words a minute. Beyond these bounds it is a slip of the pen: nobody reads at 20 or at 2,000.
  readingSpeed: z.number().min(50).max(600),
  certificate: z.strictObject({ validMonths: months, refresherMonths: months.optional() }),
  limits: limits.optional(),
  levelOneLimits: levelOneLimits.optional(),
  names: z.array(text).min(1).optional(),
};

export interface CourseFile extends Omit<Read<typeof FIELDS>, 'levelOneLimits' | 'names'> {
  /** Empty where the file has none; null where it could not be read. */
  readonly levelOneLimits: readonly LevelOneLimit[] | null;
  /** What the texts call things that a council may call otherwise. Empty and null as above. */
  readonly names: readonly string[] | null;
  /** Where things are written in it. */
  readonly yaml: YamlText;
}

export function readCourseFile(file: string, source: string | undefined, notes: Notes): CourseFile {
  const yaml = parseYaml(file, source, notes);
  const read = readFields(FIELDS, yaml, notes);
  const places = (key: string) => (at: number) => yaml.valuePlace([key, at]);
  reportTwice('modules', read.modules ?? [], places('modules'), notes);
  const roles = read.roles?.map((role) => role.id) ?? [];
  reportTwice('roles', roles, places('roles'), notes);
  reportCollisions('roles', roles, places('roles'), notes);
  const known = read.roles ? roles : null;
  const beyond = read.levelOneLimits && toLevelOneLimits(read.levelOneLimits, known, yaml, notes);
  reportTwice('names', read.names ?? [], places('names'), notes);
  const unsaid = (key: string) => (yaml.data !== null && yaml.data[key] === undefined ? [] : null);
  return {
    ...read,
    levelOneLimits: beyond ?? unsaid('levelOneLimits'),
    names: read.names ?? unsaid('names'),
    yaml,
  };
}
