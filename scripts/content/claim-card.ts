import { authorProblems } from '../../src/problems/author';
import { type Notes, type Place, showPlace } from './notes';
import type { Known } from './scope';

/** Takes a screen as the module's role card, unless another of its screens is that already. */
export function claimCard(screen: string, place: Place, { cards }: Known, notes: Notes): void {
  const [first] = cards.values();
  if (first) notes.problem(place, authorProblems.cardTaken(showPlace(first)));
  else cards.set(screen, place);
}
