import type { Screen } from '../../src/content/course';
import { isFor } from '../../src/content/course-for-role';
import { authorProblems } from '../../src/problems/author';
import type { Banked } from './bank';
import type { ModuleFile } from './module-file';
import type { Notes } from './notes';

/**
 * Reports what one role would not get of a module: a screen at all, a test as long as everybody's, or
 * a question for each outcome. What nobody gets is said once, by the checks of the whole module.
 */
export function checkRoles(
  screens: readonly Screen[],
  bank: readonly Banked[],
  about: ModuleFile,
  roles: readonly string[],
  notes: Notes,
): void {
  for (const role of roles) {
    if (screens.length > 0 && !screens.some((screen) => isFor(screen, role))) {
      notes.problem(about.yaml.valuePlace(['screens']), authorProblems.roleModuleEmpty(role));
    }
    const mine = bank.filter(({ question }) => isFor(question, role));
    if (mine.length < bank.length) checkBankOf(role, mine, bank, about, notes);
  }
}

function checkBankOf(
  role: string,
  mine: readonly Banked[],
  bank: readonly Banked[],
  { outcomes, draw, yaml }: ModuleFile,
  notes: Notes,
): void {
  if (draw !== undefined && draw > mine.length && draw <= bank.length) {
    notes.problem(yaml.valuePlace(['draw']), authorProblems.roleDrawLarge(role, draw, mine.length));
  }
  const asked = (among: readonly Banked[], id: string) =>
    among.filter(({ question }) => question.outcome === id).length;
  outcomes?.forEach(({ id }, at) => {
    const place = yaml.valuePlace(['outcomes', at, 'id']);
    if (asked(bank, id) === 0) return;
    if (asked(mine, id) === 0) notes.problem(place, authorProblems.roleOutcomeUntested(role, id));
    else if (asked(mine, id) === 1 && asked(bank, id) > 1)
      notes.warning(place, authorProblems.roleOutcomeOnce(role, id));
  });
}
