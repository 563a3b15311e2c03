import { unexplainedIn } from '../../content/glossary';
import { passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';
import { ageOf } from './reading-age';

/**
 * Warns of a term that no module uses, of an abbreviation that nobody explains (once in each module),
 * and of meanings that are harder to read than `readingAge` of the limits. Of a course that has no
 * glossary nothing is asked.
 */
export function glossary(material: Material): Finding[] {
  return material.authors.glossary ? [...unused(material), ...unexplained(material), ...hardToRead(material)] : [];
}

function unused({ authors, backgrounds, glossaryFile }: Material): Finding[] {
  const used = new Set(backgrounds.flatMap(({ terms }) => terms.map(({ term }) => term)));
  return (authors.glossary?.terms ?? []).flatMap(({ term }, at) => {
    if (used.has(term)) return [];
    return [warning(glossaryFile.valuePlace(['terms', at, 'term']), checkProblems.termUnused(term))];
  });
}

function unexplained(material: Material): Finding[] {
  const { modules, authors } = material;
  return modules.flatMap((module) => {
    const told = new Set<string>();
    return passagesOf(module, material).flatMap(({ text, placeOf }) =>
      (authors.glossary ? unexplainedIn(text, authors.glossary) : []).flatMap((word) => {
        if (told.has(word)) return [];
        told.add(word);
        return [warning(placeOf(word), checkProblems.abbreviationUnexplained(word))];
      }),
    );
  });
}

/** All of them together: of one alone the measure says nothing. */
function hardToRead({ authors, glossaryFile, limits }: Material): Finding[] {
  const age = ageOf((authors.glossary?.terms ?? []).map(({ means }) => means));
  if (age === undefined || age <= limits.readingAge) return [];
  return [warning(glossaryFile.keyPlace(['terms']), checkProblems.meaningsHard(String(age), limits.readingAge))];
}
