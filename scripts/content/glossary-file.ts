import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import type { Glossary } from './authors';
import { readFields } from './fields';
import { text } from './grammar';
import { type Notes, type Place, showPlace } from './notes';
import { parseYaml, type YamlText } from './yaml-text';

const term = z.strictObject({ term: text, also: z.array(text).min(1).optional(), means: text });

const FIELDS = { terms: z.array(term).min(1), plain: z.array(text).min(1).optional() };

/**
 * Reads the words that the course explains.
 *
 * @returns Null when there is no such file, or when its list could not be read, which the notes say.
 */
export function readGlossaryFile(file: string, source: string | undefined, notes: Notes): Glossary | null {
  if (source === undefined) return null;
  const yaml = parseYaml(file, source, notes);
  const { terms: lines, plain = [] } = readFields(FIELDS, yaml, notes);
  if (!lines) return null;
  const terms = lines.map(({ also = [], ...line }) => ({ ...line, also }));
  reportForms(terms, yaml, notes);
  return { terms, plain };
}

/** Nobody could say which of two lines is meant. */
function reportForms(terms: Glossary['terms'], yaml: YamlText, notes: Notes): void {
  const forms = terms.flatMap(({ term: form, also }, at) => [
    { form, place: yaml.valuePlace(['terms', at, 'term']) },
    ...also.map((other, which) => ({ form: other, place: yaml.valuePlace(['terms', at, 'also', which]) })),
  ]);
  const taken = new Map<string, Place>();
  for (const { form, place } of forms) {
    const first = taken.get(form.toLowerCase());
    if (first) notes.problem(place, authorProblems.termTwice(form, showPlace(first)));
    else taken.set(form.toLowerCase(), place);
  }
}
