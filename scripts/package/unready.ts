import type { Checked } from '../check/check-course';
import { inOrder, type PlacedProblem } from '../content/notes';

/**
 * What the check says of the council and its contacts, and of texts that the package's language lacks. No
 * learner may be sent to any of it, so nothing is packaged with it, unless `--allow-unchecked` says that no learner will see it.
 */
export function unreadyIn({ problems, warnings }: Checked): PlacedProblem[] {
  return inOrder([...problems, ...warnings].filter(isUnready));
}

export function isUnready({ code }: PlacedProblem): boolean {
  return /^(contacts?|council|local)-|^translation-missing$/.test(code);
}
