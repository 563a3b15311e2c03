import { authorProblems } from '../../src/problems/author';
import { shortKey } from '../../src/record/short-key';
import { type Notes, type Place, showPlace } from './notes';

type PlaceAt = (index: number) => Place;

/** Reports every id that a list has more than once. */
export function reportTwice(kind: string, ids: readonly string[], placeAt: PlaceAt, notes: Notes): void {
  ids.forEach((id, at) => {
    const first = ids.indexOf(id);
    if (first < at) notes.problem(placeAt(at), authorProblems.idTaken(kind, id, showPlace(placeAt(first))));
  });
}

/** Reports two different ids that suspend data could not tell apart. */
export function reportCollisions(kind: string, ids: readonly string[], placeAt: PlaceAt, notes: Notes): void {
  const taken = new Map<string, string>();
  ids.forEach((id, at) => {
    const key = shortKey(id);
    const other = taken.get(key);
    if (other !== undefined && other !== id) notes.problem(placeAt(at), authorProblems.idsCollide(kind, other, id));
    taken.set(key, id);
  });
}
