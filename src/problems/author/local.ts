import { list, problem } from './wording';

/**
 * Whom learners of a council can turn to, and what comes next for them, as its local.yaml says. All of
 * it keeps a course from being packaged: each code starts with `contact-`, `contacts-` or `local-`.
 */
export const authorLocalProblems = {
  contactUnreachable: (id: string) =>
    problem(
      'contact-unreachable',
      `The contact \`${id}\` has neither a phone number nor a web address.`,
      'Add `phone` or `web`.',
    ),
  contactUseMissing: (use: string, meaning: string) =>
    problem('contact-use-missing', `No contact has the use \`${use}\`.`, `Add one for ${meaning}.`),
  contactEmergencyLate: (id: string) =>
    problem(
      'contact-emergency-late',
      `The contact \`${id}\` is for an emergency, and others stand above it.`,
      'Move it to the top of `contacts`: learners see them in this order.',
    ),
  contactsNone: (uses: readonly string[]) =>
    problem(
      'contacts-none',
      `This shows contacts for ${list(uses, 'or')}, and local.yaml has none.`,
      'Add one there, or name it under `none`. Until then learners are told to ask the right person at work.',
    ),
  localExample: (key: 'policy' | 'next') =>
    problem(
      'local-example',
      key === 'policy' ? 'The policy is an example.' : 'This course to take next is an example.',
      `Put your own in its place and take out \`example: true\` before learners see it. If your council has none, take it out and write \`${key}\` under \`none\`.`,
    ),
  contactExample: (id: string) =>
    problem(
      'contact-example',
      `The contact \`${id}\` is an example.`,
      'Put your own in its place and take out `example: true` before learners see it.',
    ),
  contactDrama: (id: string, phone: string) =>
    problem(
      'contact-drama',
      `The contact \`${id}\` has the number ${phone}, which belongs to nobody: Ofcom keeps it free for plays and examples.`,
      'Put the real number in its place.',
    ),
  contactUnverified: (id: string) =>
    problem(
      'contact-unverified',
      `Nobody has made sure yet that the contact \`${id}\` is right.`,
      'Call it, change `checked` to that day, and take out `verify: true`.',
    ),
  contactOutOfHours: () =>
    problem(
      'contact-out-of-hours',
      'No contact with the use `report` answers out of hours, so at night and at weekends learners have nobody to tell.',
      'Add one, or write `outOfHours: true` below the one who does.',
    ),
  localGap: (name: string, meaning: string) =>
    problem(
      'local-gap',
      `There is no \`${name}\` here: ${meaning}.`,
      `Add one, or write \`${name}\` under \`none\` if your council truly has none.`,
    ),
  localNone: (name: string) =>
    problem(
      'local-none',
      `\`none\` says that your council has no \`${name}\`, and there is one in this file.`,
      `Take \`${name}\` out of \`none\`, or take out what there is.`,
    ),
} as const;
