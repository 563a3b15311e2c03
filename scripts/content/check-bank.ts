import { authorProblems } from '../../src/problems/author';
import type { Banked } from './bank';
import type { ModuleFile } from './module-file';
import type { Notes } from './notes';

/**
 * Reports what keeps a test from testing every outcome, and warns where a retake has nothing new
 * to ask. Questions with something to mend count: they will be asked once they are mended.
 */
export function checkBank(bank: readonly Banked[], about: ModuleFile, notes: Notes): void {
  const { outcomes, draw, yaml } = about;
  if (draw !== undefined && draw > bank.length && bank.length > 0) {
    notes.problem(yaml.valuePlace(['draw']), authorProblems.drawLarge(draw, bank.length));
  }
  if (outcomes && draw !== undefined && draw < outcomes.length) {
    notes.problem(yaml.valuePlace(['draw']), authorProblems.drawSmall(draw, outcomes.length));
  }
  outcomes?.forEach(({ id }, at) => {
    const asked = bank.filter(({ question }) => question.outcome === id).length;
    const place = yaml.valuePlace(['outcomes', at, 'id']);
    if (asked === 0) notes.problem(place, authorProblems.outcomeUntested(id));
    if (asked === 1) notes.warning(place, authorProblems.outcomeOnce(id));
  });
}
