import { problem } from '../../src/problems/author/wording';

const NAME_IT =
  'Name the fact that holds it, such as `facts="F25"` on the block or `[F25]` at the end of the paragraph.';

/** What `npm run check` says of figures and facts, and of reviews. */
export const evidenceProblems = {
  // Figures, facts and reviews
  figureAlone: (figure: string) =>
    problem(
      'figure-undated',
      `“${figure}” has neither a year beside it nor a fact that is named for it.`,
      `Put the source and its year in brackets after it. ${NAME_IT}`,
    ),
  figureUndated: (figure: string) =>
    problem(
      'figure-undated',
      `“${figure}” has no year in its sentence.`,
      'Put the source and its year in brackets after it.',
    ),
  figureUnsourced: (figure: string) =>
    problem('figure-unsourced', `No fact is named for “${figure}”, so nobody could look it up.`, NAME_IT),
  figureNotInFact: (figure: string, facts: readonly string[]) => {
    const ids = facts.map((id) => `\`${id}\``).join(', ');
    return problem(
      'figure-not-in-fact',
      `“${figure}” is not in ${facts.length === 1 ? 'the fact' : 'any fact'} that is named for it (${ids}).`,
      'Name the fact that holds it, or put it into the text of the fact where its source says so.',
    );
  },
  factMarkShown: (mark: string) =>
    problem(
      'fact-mark-shown',
      `Learners would read “${mark}”: the mark of a fact is taken out of text, and not out of a title or module.yaml.`,
      'Name the fact in the braces of the block, or at the end of a paragraph.',
    ),
  factOverdue: (id: string, day: string) =>
    problem(
      'fact-overdue',
      `The fact \`${id}\` was to be looked at again by ${day}.`,
      'Look whether it still holds, and set a new day.',
    ),
  factUnverified: (id: string, places: readonly string[]) =>
    problem(
      'fact-unverified',
      `Nobody has made sure yet of the fact \`${id}\`, which is used at ${places.join(', ')}.`,
      'Look it up, put right what has changed, and take out `verify: true`.',
    ),
  factRetired: (id: string, day: string, places: readonly string[]) =>
    problem(
      'fact-retired',
      notShownFrom(id, day, places),
      'Look it up, put right what has changed, and set a new day.',
    ),
  factRetiring: (id: string, day: string, places: readonly string[]) =>
    problem(
      'fact-retiring',
      notShownFrom(id, day, places),
      'Look it up before that day, put right what has changed, set a new day, and replace the packages that are in use where something has changed.',
    ),
  reviewOverdue: (day: string) =>
    problem(
      'review-overdue',
      `The module was to be read again by ${day}.`,
      'Read it again, note it under `changes`, and set a new day.',
    ),
  specialistReview: (screen: string) =>
    problem(
      'specialist-review',
      `No specialist has read what is marked on \`${screen}\`.`,
      'When one has, write below it: `reviewed: { by: …, on: 2026-11-21 }`.',
    ),
  reviewToCome: (screen: string, day: string) =>
    problem(
      'specialist-review-to-come',
      `A specialist read what is marked on \`${screen}\` on ${day}, which is still to come.`,
      'Change `on` to the day on which it was read.',
    ),
  voiceToCome: (id: string, day: string) =>
    problem(
      'voice-consent-to-come',
      `The consent for the voice \`${id}\` is of ${day}, which is still to come.`,
      'Change `on` to the day on which the person agreed.',
    ),
  voiceExpired: (id: string, day: string, places: readonly string[]) =>
    problem(
      'voice-expired',
      `The consent for the voice \`${id}\` ended with ${day}, and it is shown at ${places.join(', ')}.`,
      'Take it out there and show another. Change `until` only when the person has agreed anew.',
    ),
  voiceEnding: (id: string, day: string, places: readonly string[]) =>
    problem(
      'voice-ending',
      `The consent for the voice \`${id}\`, shown at ${places.join(', ')}, ends with ${day}.`,
      'Have the person asked again by whoever holds the form, or take it out, and replace the packages by that day.',
    ),
} as const;

function notShownFrom(id: string, day: string, places: readonly string[]): string {
  return `The fact \`${id}\` rests on a law or on guidance as it stood, and may not be shown from ${day} on. It is used at ${places.join(', ')}.`;
}
