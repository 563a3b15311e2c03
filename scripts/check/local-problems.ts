import { problem } from '../../src/problems/author/wording';
import { count } from '../content/count';

/**
 * What `npm run check` says of what a council has to put in. All of it keeps a course from being
 * packaged: each code starts with `contact-` or `council-`.
 */
export const localProblems = {
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
