import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { FACT_KINDS, type Fact, isInForce } from './authors';
import { readFields } from './fields';
import { date, factId, text, year } from './grammar';
import type { Notes } from './notes';
import { reportTwice } from './twice';
import { parseYaml, type YamlText } from './yaml-text';

const fact = z.strictObject({
  id: factId,
  text,
  year,
  source: text,
  kind: z.enum(FACT_KINDS),
  care: text.optional(),
  verify: z.boolean().optional(),
  review: date,
  retireBy: date.optional(),
});

const FIELDS = { facts: z.array(fact).min(1) };

/** What to write for a key that is missing. */
const EXAMPLES: Readonly<Record<string, string>> = {
  kind: `kind: finding\`, or another of \`${FACT_KINDS.join('`, `')}`,
  review: 'review: 2027-11-21',
};

/**
 * Reads the register of facts.
 *
 * @returns Null when there is no such file, or when its list could not be read, which the notes say.
 */
export function readFactsFile(file: string, source: string | undefined, notes: Notes): readonly Fact[] | null {
  if (source === undefined) return null;
  const yaml = parseYaml(file, source, notes);
  const { facts } = readFields(FIELDS, yaml, notes, (key) => EXAMPLES[key] ?? `${key}: …`);
  if (!facts) return null;
  const ids = facts.map(({ id }) => id);
  reportTwice('facts', ids, (at) => yaml.valuePlace(['facts', at, 'id']), notes);
  reportDays(facts, yaml, notes);
  return facts.map(({ care = '', verify = false, retireBy = '', ...rest }) => ({ ...rest, care, verify, retireBy }));
}

/** What rests on a law or on guidance has a last day, and somebody looks at it before that. */
function reportDays(facts: readonly z.output<typeof fact>[], yaml: YamlText, notes: Notes): void {
  for (const [at, { id, kind, review, retireBy }] of facts.entries()) {
    if (retireBy === undefined && isInForce(kind)) {
      notes.problem(yaml.valuePlace(['facts', at, 'kind']), authorProblems.retireByMissing(id, kind));
    }
    // Days written as `YYYY-MM-DD` sort as text.
    if (retireBy !== undefined && retireBy < review) {
      notes.problem(yaml.valuePlace(['facts', at, 'retireBy']), authorProblems.retireBeforeReview(retireBy, review));
    }
  }
}
