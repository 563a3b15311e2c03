import type { Fact } from '../../content/authors';
import { showPlace } from '../../content/notes';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Warns of a fact that was to be looked at again before today, and of one in use that nobody has looked up yet. */
export function factsDue(material: Material): Finding[] {
  return material.facts.flatMap((fact, at) => {
    const place = (key: string) => material.factsFile.valuePlace(['facts', at, key]);
    const places = placesOf(fact, material);
    return [
      // Days written as `YYYY-MM-DD` sort as text.
      ...(fact.review !== '' && fact.review < material.today
        ? [warning(place('review'), checkProblems.factOverdue(fact.id, fact.review))]
        : []),
      ...(fact.verify && places.length > 0
        ? [warning(place('verify'), checkProblems.factUnverified(fact.id, places))]
        : []),
    ];
  });
}

function placesOf({ id }: Fact, { factUses }: Material): string[] {
  const uses = [...factUses.values()].flat().filter(({ fact }) => fact === id);
  return uses.map(({ place }) => showPlace(place));
}
