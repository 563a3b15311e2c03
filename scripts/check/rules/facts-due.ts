import type { Fact } from '../../content/authors';
import { type Place, showPlace } from '../../content/notes';
import { daysAfter } from '../days-after';
import { checkProblems } from '../problems';
import { error, type Finding, type Material, warning } from '../rule';

/** How long before a law may no longer be shown it is told of: time to look it up, and to replace what is in use. A guess. */
const DAYS_AHEAD = 60;

/**
 * Warns of a fact that was to be looked at again before today, and of one in use that nobody has looked
 * up yet. Reports one in use that may no longer be shown, and warns in time.
 */
export function factsDue(material: Material): Finding[] {
  return material.facts.flatMap((fact, at) => {
    const place = (key: string) => material.factsFile.valuePlace(['facts', at, key]);
    const places = placesOf(fact, material);
    return [
      // Days written as `YYYY-MM-DD` sort as text.
      ...(fact.review < material.today
        ? [warning(place('review'), checkProblems.factOverdue(fact.id, fact.review))]
        : []),
      ...(fact.verify && places.length > 0
        ? [warning(place('verify'), checkProblems.factUnverified(fact.id, places))]
        : []),
      ...(places.length > 0 ? retiring(fact, places, place('retireBy'), material.today) : []),
    ];
  });
}

function retiring({ id, retireBy }: Fact, places: readonly string[], place: Place, today: string): Finding[] {
  if (retireBy === '' || retireBy > daysAfter(today, DAYS_AHEAD)) return [];
  if (retireBy <= today) return [error(place, checkProblems.factRetired(id, retireBy, places))];
  return [warning(place, checkProblems.factRetiring(id, retireBy, places))];
}

function placesOf({ id }: Fact, { factUses }: Material): string[] {
  const uses = [...factUses.values()].flat().filter(({ fact }) => fact === id);
  return uses.map(({ place }) => showPlace(place));
}
