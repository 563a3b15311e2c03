import { problem } from '../../src/problems/author/wording';

/** What `npm run check` says of figures and facts, reviews, and what a council puts in. */
export const evidenceProblems = {
  // Figures, facts and reviews
  figureUndated: (figure: string) =>
    problem(
      'figure-undated',
      `“${figure}” has neither a year nor a fact near it.`,
      'Put the source and its year in brackets after it.',
    ),
  figureNotInFact: (figure: string, facts: readonly string[]) => {
    const ids = facts.map((id) => `\`${id}\``).join(', ');
    return problem(
      'figure-not-in-fact',
      `“${figure}” is not in ${facts.length === 1 ? 'the fact' : 'any fact'} that is named for it (${ids}), and its sentence has no year.`,
      'Name the fact that holds it, or put the source and its year in brackets after it.',
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
  contactStale: (id: string, day: string, months: number) =>
    problem(
      'contact-stale',
      `The contact \`${id}\` was last checked on ${day}, more than ${count(months, 'month')} ago.`,
      'Call it, and change `checked` to that day.',
    ),

  contactToCome: (id: string, day: string) =>
    problem(
      'contact-to-come',
      `The contact \`${id}\` was checked on ${day}, which is still to come.`,
      'Change `checked` to the day on which somebody called it.',
    ),

  // What a council has to put in
  councilExample: (council: string) =>
    problem('council-example', `“${council}” is no council.`, 'Write the name of yours.'),
  contactReport: () =>
    problem(
      'contact-report',
      'No contact has the use `report`, so learners have nobody to tell.',
      'Add the person or team at work whom they tell, such as the domestic abuse lead.',
    ),
  contactEmergencyPhone: () =>
    problem(
      'contact-emergency-phone',
      'No contact for immediate danger has a phone number.',
      'Add `phone: "999"` to the one with the use `emergency`.',
    ),
} as const;

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
