import { didYouMean, type Nearest, problem } from './wording';

/** Text: headings, lists and links. */
export const authorTextProblems = {
  textUnsupported: (thing: string, mend: string) =>
    problem('text-unsupported', `${thing} cannot be shown to learners.`, mend),
  headingOne: () =>
    problem(
      'heading-one',
      'A heading with one `#` would be a second title of the screen.',
      'Use `##`; the title of the screen is in its first lines.',
    ),
  headingDeep: () =>
    problem('heading-deep', 'Headings here have two or three `#`.', 'Use `###`, or make the text a screen of its own.'),
  headingSkips: () =>
    problem(
      'heading-skips',
      'A heading with `###` needs a heading with `##` above it.',
      'Use `##` here, or add the heading that this one belongs under.',
    ),
  checkboxLost: () =>
    problem(
      'checkbox-lost',
      'A box to tick means something only in questions, in `rewrite` and at the steps of a scenario.',
      'Take out the `[ ]` or `[x]`, or put the list into a block such as `single`.',
    ),
  listStart: () =>
    problem(
      'list-start',
      'A numbered list always starts at 1 when it is shown.',
      'Let it start at 1, or write the numbers as words.',
    ),
  linkTarget: (target: string) =>
    problem(
      'link-target',
      `A link cannot lead to \`${target}\`.`,
      'Use `#` and the id of a screen, or an address that starts with `https:`, `tel:` or `mailto:`.',
    ),
  linkInsecure: (target: string) =>
    problem(
      'link-insecure',
      `The link to ${target} is not a secure one.`,
      'Use the address that starts with `https:`.',
    ),
  linkEmpty: () => problem('link-empty', 'The link has no words.', 'Write between its square brackets where it leads.'),
  linkScreenUnknown: (id: string, nearest: Nearest) =>
    problem(
      'link-screen-unknown',
      `The link leads to a screen called \`${id}\`, and this module has none.`,
      didYouMean(nearest, 'Use the name of a file in `screens/`, without `.md`.'),
    ),
} as const;
