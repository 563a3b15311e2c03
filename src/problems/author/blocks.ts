import { didYouMean, list, type Nearest, problem } from './wording';

/** Text, the blocks of a screen, and what their facts rest on. */
export const authorBlockProblems = {
  // Text
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

  // Scenarios
  stepOutside: () =>
    problem(
      'step-outside',
      'A `step` belongs inside a `scenario`.',
      'Move it between the lines that start and end the scenario.',
    ),
  stepOnly: () =>
    problem(
      'step-only',
      'Inside a scenario everything is in a step.',
      'Move this into a step, between `:::step{#…}` and `:::`.',
    ),
  stepNone: () =>
    problem('step-none', 'The scenario has no step.', 'Add one: `:::step{#…}`, its text, and a line of three colons.'),
  stepUnknown: (id: string, nearest: Nearest) =>
    problem(
      'step-unknown',
      `The choice leads to a step called \`${id}\`, and this scenario has none.`,
      didYouMean(nearest, 'Use the id of one of its steps.'),
    ),
  stepUnreachable: (id: string) =>
    problem(
      'step-unreachable',
      `No choice leads to the step \`${id}\`.`,
      `Add \`:to[${id}]\` to a choice, or take the step out.`,
    ),
  stepDeadEnd: (id: string) =>
    problem(
      'step-dead-end',
      `No choice of the step \`${id}\` leads on, so the learner could never leave it.`,
      'Add `:to[…]` with the id of the next step to the choice that leads on.',
    ),
  stepLoops: (id: string) =>
    problem(
      'step-loops',
      `From the step \`${id}\` no way leads to an ending.`,
      'Let one of the choices lead, sooner or later, to a step without choices.',
    ),
  stepNoGood: (id: string) =>
    problem('step-no-good', `The step \`${id}\` has no good choice.`, 'Mark at least one choice with `[x]`.'),
  scenarioEndless: () =>
    problem(
      'scenario-endless',
      'The scenario has no ending.',
      'Add a step without choices, and let a choice lead to it.',
    ),
  toShape: () =>
    problem(
      'to-shape',
      'The choice does not say which step it leads to.',
      'Write one `:to[…]`, with the id of the step in the square brackets.',
    ),
  toMistyped: (written: string) => problem('to-mistyped', `\`:${written}\` leads nowhere.`, 'Did you mean `:to[…]`?'),
  toOutside: () =>
    problem(
      'to-outside',
      '`:to` belongs to a choice of a scenario.',
      'Use a link to a screen here: `[its words](#its-id)`.',
    ),

  // Evidence
  factIdGrammar: (value: string) =>
    problem(
      'fact-id-grammar',
      `\`${value}\` cannot be the id of a fact.`,
      'Use a capital letter and a number, as in F01.',
    ),
  factUnknown: (id: string, nearest: Nearest) =>
    problem(
      'fact-unknown',
      `There is no fact called \`${id}\` in content/facts.yaml.`,
      didYouMean(nearest, 'Add it there with its source and year, or name another.'),
    ),
  factMarkAlone: () =>
    problem(
      'fact-mark-alone',
      'The mark of a fact stands alone here.',
      'Put it at the end of the paragraph that rests on the fact.',
    ),
  factsFileMissing: () =>
    problem(
      'facts-file-missing',
      'Facts are named here, and there is no register of them.',
      'Add content/facts.yaml, with a text, a year and a source for each.',
    ),
  yearMissing: (value: string) =>
    problem(
      'year-missing',
      `There is no year in \`${value}\`.`,
      'Write it with four digits, as in 2023 or about 2023.',
    ),
  versionGrammar: (value: string) =>
    problem(
      'version-grammar',
      `\`${value}\` cannot be a version.`,
      'Write up to three numbers with full stops between them, as in 1.0.0.',
    ),
  versionUnlogged: (version: string) =>
    problem(
      'version-unlogged',
      `\`changes\` does not say what is new in version ${version}.`,
      'Add an entry for this version at the top of `changes`, or correct `version`.',
    ),
  reviewBeforeFacts: (review: string, factsAsOf: string) =>
    problem(
      'review-before-facts',
      `The review on ${review} would come before the day of the facts, ${factsAsOf}.`,
      'Correct one of the two dates.',
    ),
  cardTaken: (first: string) =>
    problem(
      'card-taken',
      `The module has a role card already, at ${first}.`,
      'Leave `card: true` on one of the two screens.',
    ),
} as const;
