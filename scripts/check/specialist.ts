import type { ModuleAbout } from '../content/authors';
import type { PlacedProblem } from '../content/notes';

/** Whether a warning only says that a specialist has still to read something. */
export function isForSpecialist({ code }: PlacedProblem): boolean {
  return code === 'specialist-review';
}

/** How many of the marked parts a specialist has still to read, in a sentence; '' where there is nothing left. */
export function leftForSpecialist(modules: readonly ModuleAbout[]): string {
  const marks = modules.flatMap(({ specialistReview }) => specialistReview);
  const left = marks.filter(({ reviewed }) => reviewed === null).length;
  if (left === 0) return '';
  const parts = `of ${marks.length} ${marks.length === 1 ? 'part' : 'parts'} marked for a specialist`;
  return `${left} ${parts} ${left === 1 ? 'is' : 'are'} still to be read.`;
}
