import { z } from 'zod';
import { type Read, readFields } from './fields';
import { date, id, text } from './grammar';
import type { Notes } from './notes';
import { reportTwice } from './twice';
import { parseYaml, type YamlText } from './yaml-text';

const FIELDS = {
  title: text,
  summary: text,
  draw: z.int().min(1),
  version: text,
  factsAsOf: date,
  review: date,
  owner: text,
  outcomes: z.array(z.strictObject({ id, text })).min(1),
  screens: z.array(id).min(1),
  specialistReview: z.array(z.strictObject({ screen: id, what: text })).optional(),
  changes: z.array(z.strictObject({ version: text, date, what: text })).min(1),
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
  return { ...read, yaml };
}
