import { didYouMean, type Nearest, problem } from './wording';

/** Scenarios: their steps, choices and endings. */
export const authorScenarioProblems = {
  stepOutside: (name: string) =>
    problem(
      'step-outside',
      `A \`${name}\` belongs inside a \`scenario\`.`,
      'Move it between the lines that start and end the scenario.',
    ),
  stepOnly: () =>
    problem(
      'step-only',
      'Inside a scenario everything is in a step, or in its summary.',
      'Move this into a step, between `:::step{#…}` and `:::`.',
    ),
  heavyStory: () =>
    problem(
      'heavy-story',
      'A story has a summary of its own, so a screen that holds one cannot be `heavy`.',
      'Put the story on a screen of its own, or take `heavy` out.',
    ),
  summaryTwice: () =>
    problem(
      'summary-twice',
      'The scenario has two summaries, and learners read one.',
      'Leave one of them out, or make one of both.',
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
} as const;
