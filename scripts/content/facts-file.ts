import { z } from 'zod';
import type { Fact } from './authors';
import { readFields } from './fields';
import { date, factId, text, year } from './grammar';
import type { Notes } from './notes';
import { reportTwice } from './twice';
import { parseYaml } from './yaml-text';

const fact = z.strictObject({
  id: factId,
  text,
  year,
  source: text,
  care: text.optional(),
  verify: z.boolean().optional(),
  review: date.optional(),
});

const FIELDS = { facts: z.array(fact).min(1) };

/**
 * Reads the register of facts.
 *
 * @returns Null when there is no such file, or when its list could not be read, which the notes say.
 */
export function readFactsFile(file: string, source: string | undefined, notes: Notes): readonly Fact[] | null {
  if (source === undefined) return null;
  const yaml = parseYaml(file, source, notes);
  const { facts } = readFields(FIELDS, yaml, notes);
  if (!facts) return null;
  const ids = facts.map(({ id }) => id);
  reportTwice('facts', ids, (at) => yaml.valuePlace(['facts', at, 'id']), notes);
  return facts.map(({ care = '', verify = false, review = '', ...rest }) => ({ ...rest, care, verify, review }));
}
