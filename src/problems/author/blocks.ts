import { didYouMean, list, type Nearest, problem } from './wording';

/** The blocks of a screen: how each is written. */
export const authorBlockProblems = {
  // Blocks
  blockUnknown: (name: string, nearest: Nearest, known: readonly string[]) =>
    problem(
      'block-unknown',
      `There is no block called \`${name}\`.`,
      didYouMean(nearest, `The blocks are ${list(known)}.`),
    ),
  blockLineUnreadable: () =>
    problem(
      'block-line-unreadable',
      'This line starts like a block but cannot be read as one.',
      'Write the colons, the kind and the braces without a space between them, as in `:::reveal{#forms}`, and close every quotation mark.',
    ),
  blockOpen: (name: string, until: string) =>
    problem(
      'block-open',
      `The block \`${name}\` that starts here is not closed before ${until}.`,
      'End it with a line of as many colons as it started with.',
    ),
  blockEndStray: () =>
    problem(
      'block-end-stray',
      'This line of colons closes nothing.',
      'Take it out, or check how the block above it starts.',
    ),
  blockEndShort: (name: string, opened: number, closed: number) =>
    problem(
      'block-end-short',
      `The block \`${name}\` starts with ${opened} colons, and this line that should close it has ${closed}.`,
      `Write ${opened} colons here.`,
    ),
  blockColons: (name: string, right: string) =>
    problem('block-colons', `The block \`${name}\` is written with other colons.`, `Write \`${right}\`.`),
  scenarioColons: () =>
    problem(
      'scenario-colons',
      'The scenario has no more colons than its steps, so it would end with the first of them.',
      'Start and end the scenario with four colons, `::::`, and each step with three.',
    ),
  blockNested: (name: string) =>
    problem(
      'block-nested',
      `The block \`${name}\` is inside another block or a list.`,
      'Move it out, with an empty line before and after it.',
    ),
  optionalStateful: (name: string) =>
    problem(
      'optional-stateful',
      `Nothing is kept of a screen in \`more\`, and of a \`${name}\` it is kept what learners do.`,
      'Take it out, use a block that is only read or opened, or move the screen to `screens`.',
    ),
  cardTaken: (first: string) =>
    problem(
      'card-taken',
      `The module has a role card already, at ${first}.`,
      'Leave `card: true` on one of the two screens.',
    ),
  blockId: (name: string) => problem('block-id', `This \`${name}\` has no id.`, `Give it one: \`${name}{#…}\`.`),
  blockEmpty: (name: string) =>
    problem('block-empty', `This \`${name}\` is empty.`, 'Write something in it, or take it out.'),
  limitsUnsaid: () =>
    problem(
      'limits-unsaid',
      'This would show what Level 1 does not prepare people to do, and course.yaml does not say what that is.',
      'List it there under `levelOneLimits`, or take this block out.',
    ),
  blockText: (name: string) =>
    problem('block-text', `The block \`${name}\` takes no text of its own.`, 'Move the text above or below it.'),
  acceptShape: () =>
    problem(
      'accept-shape',
      '`accept` does not say which check is wrong here, and why.',
      'Write the code of the check, a colon and the reason, such as `accept="language: the poster is quoted"`.',
    ),
  bankNotQuestion: (name: string) =>
    problem(
      'bank-not-question',
      `The question bank holds only questions, and \`${name}\` is none.`,
      'Move it to a screen.',
    ),
  bankText: () =>
    problem(
      'bank-text',
      'This text is outside the questions, so nobody would see it.',
      'Move it into a question, or take it out.',
    ),
  revealLead: () =>
    problem(
      'reveal-lead',
      'This text is inside `reveal` but above its first heading, so nothing would open it.',
      'Move it above the block, or give it a heading that starts with `##`.',
    ),
  revealNone: () =>
    problem(
      'reveal-none',
      'This `reveal` has no heading to open.',
      'Start each part of it with a heading that starts with `##`.',
    ),
  compareShape: () =>
    problem(
      'compare-shape',
      'Each pair of `compare` is a list item that holds a quote and nothing else.',
      'Start the pair with `- >`, and its further lines with two spaces and `>`.',
    ),
  compareLine: (line: string) =>
    problem(
      'compare-line',
      `The pair has no ${line}.`,
      'Write three quoted lines: the words to avoid, then `**Better:** …`, then `**Why:** …`.',
    ),

  // Steps with pictograms
  stepsShape: () =>
    problem(
      'steps-shape',
      'A `steps` is one numbered list and nothing else.',
      'Start each step with its number and a full stop, such as `1. …`, and move any other text above or below the block.',
    ),
  stepsEmpty: () => problem('steps-empty', 'The step has no words.', 'Write what to do, or take the number out.'),
  stepsCount: (steps: number, icons: number) =>
    problem(
      'steps-count',
      `This \`steps\` has ${steps} ${steps === 1 ? 'step' : 'steps'} and ${icons} ${icons === 1 ? 'pictogram' : 'pictograms'}.`,
      'Name one pictogram for each step in `icons`, in the order of the steps, with a space between two of them.',
    ),
  stepsIcon: (name: string, nearest: Nearest, known: readonly string[]) =>
    problem(
      'steps-icon',
      `There is no pictogram called \`${name}\`.`,
      `${nearest === undefined ? '' : `Did you mean \`${nearest}\`? `}The pictograms are ${list(known)}.`,
    ),

  // Statements and timelines
  mythStatement: () =>
    problem('myth-statement', 'This `myth` has no statement to think about.', 'Write the statement above the quote.'),
  mythVerdict: () =>
    problem(
      'myth-verdict',
      'This `myth` does not say whether its statement is a myth or a fact.',
      'Start the quote below the statement with `> **Myth:**` or with `> **Fact:**`, and go on with what the evidence says.',
    ),
  mythBoth: () =>
    problem(
      'myth-both',
      'This `myth` calls its statement both a myth and a fact.',
      'Leave one of `**Myth:**` and `**Fact:**`.',
    ),
  mythSource: () =>
    problem(
      'myth-source',
      'This `myth` does not say where its evidence comes from.',
      'Add a line to the quote that starts with `> **Source:**`, with who found it out and the year.',
    ),
  mythYear: () =>
    problem('myth-year', 'The source has no year.', 'Add the year that the evidence is about, such as 2025.'),
  mythTrail: () =>
    problem(
      'myth-trail',
      'This text comes after the quote with the evidence, where it would not be shown.',
      'Move it above the quote, or into it.',
    ),
  timelineLead: () =>
    problem(
      'timeline-lead',
      'This text is inside `timeline` but above its first heading, so it belongs to no step.',
      'Move it above the block, or give it a heading that starts with `##` and says when.',
    ),
  timelineFew: () =>
    problem(
      'timeline-few',
      'This `timeline` has fewer than two steps.',
      'Start each step with a heading that starts with `##` and says when.',
    ),
  timelineWhen: () =>
    problem(
      'timeline-when',
      'The step does not say when it happened.',
      'Write it after the `##`, such as `## After six months`.',
    ),
  timelineHeading: () =>
    problem(
      'timeline-heading',
      'A step of `timeline` has no heading but the one that says when.',
      'Use `##` for another step, or make it ordinary text.',
    ),
  timelineHappened: () =>
    problem('timeline-happened', 'The step does not say what happened.', 'Write it below the heading.'),
  timelineSeen: () =>
    problem(
      'timeline-seen',
      'The step does not end with what somebody from housing might see.',
      'End it with a quote that starts with `> **You might see:**`; where there is nothing to see, say so.',
    ),
} as const;
