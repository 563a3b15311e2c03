import type { PlacedProblem } from '../content/notes';

/** Who has to settle what nobody who writes the modules can: by the codes of the warnings, and in words for one and for several. */
const WAITING = [
  { for: 'a specialist', codes: ['specialist-review'], one: 'part to be read', several: 'parts to be read' },
  {
    for: 'the council',
    codes: ['council-example', 'contact-example', 'contact-unverified', 'local-example'],
    one: 'line of local.yaml to be filled in or checked',
    several: 'lines of local.yaml to be filled in or checked',
  },
  {
    for: 'whoever keeps the facts',
    codes: ['fact-unverified', 'fact-retiring'],
    one: 'fact to be looked up again',
    several: 'facts to be looked up again',
  },
] as const;

/**
 * Whether a warning is a mark: put there on purpose, for somebody to settle who does not write the
 * modules. Marks stay for months, and would hide the warnings that an author can do something about.
 */
export function isMark({ code }: PlacedProblem): boolean {
  return WAITING.some(({ codes }) => codes.some((each) => each === code));
}

/** A line for each of those who have something to settle; none where nothing waits. */
export function markLines(marks: readonly PlacedProblem[]): string[] {
  return WAITING.flatMap(({ for: who, codes, one, several }) => {
    const count = marks.filter(({ code }) => codes.some((each) => each === code)).length;
    return count === 0 ? [] : [`For ${who}: ${count} ${count === 1 ? one : several}.`];
  });
}
