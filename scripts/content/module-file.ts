import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { type Read, readFields } from './fields';
import { date, id, text, version } from './grammar';
import type { Notes } from './notes';
import { screenRoles } from './roles';
import { reportTwice } from './twice';
import { parseYaml, type YamlText } from './yaml-text';

/** Who read a marked part and found it sound, and on which day. */
const reviewed = z.strictObject({ by: text, on: date });

const FIELDS = {
  title: text,
  summary: text,
  draw: z.int().min(1),
  version,
  factsAsOf: date,
  review: date,
  owner: text,
  outcomes: z.array(z.strictObject({ id, text })).min(1),
  screens: z.array(id).min(1),
  prompts: z
    .array(z.strictObject({ ask: text, roles: screenRoles.optional(), listenFor: text }))
    .min(1)
    .optional(),
  more: z.array(id).min(1).optional(),
  specialistReview: z.array(z.strictObject({ screen: id, what: text, reviewed: reviewed.optional() })).optional(),
  changes: z.array(z.strictObject({ version, date, what: text })).min(1),
};

export interface ModuleFile extends Read<typeof FIELDS> {
  /** Where things are written in it. */
  readonly yaml: YamlText;
}

export function readModuleFile(file: string, source: string | undefined, notes: Notes): ModuleFile {
  const yaml = parseYaml(file, source, notes);
  const read = readFields(FIELDS, yaml, notes);
  const places = (key: string) => (at: number) => yaml.valuePlace([key, at]);
  reportTwice('outcomes', read.outcomes?.map((outcome) => outcome.id) ?? [], places('outcomes'), notes);
  reportTwice('screens', read.screens ?? [], places('screens'), notes);
  reportTwice('screens', read.more ?? [], places('more'), notes);
  checkEdition(read, yaml, notes);
  return { ...read, yaml };
}

/** A reviewer has to be able to see what is new, and to meet the module before its facts have aged. */
function checkEdition(read: Read<typeof FIELDS>, yaml: YamlText, notes: Notes): void {
  const { version: current, changes, review, factsAsOf } = read;
  if (current && changes && !changes.some((change) => change.version === current)) {
    notes.problem(yaml.valuePlace(['version']), authorProblems.versionUnlogged(current));
  }
  // Days written as year-month-day sort as they follow each other.
  if (review && factsAsOf && review < factsAsOf) {
    notes.problem(yaml.valuePlace(['review']), authorProblems.reviewBeforeFacts(review, factsAsOf));
  }
}
