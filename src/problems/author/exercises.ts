import { didYouMean, list, type Nearest, problem } from './wording';

/** Exercises, and drawings with spots. */
export const authorExerciseProblems = {
  // Exercises
  rewriteShape: () =>
    problem(
      'rewrite-shape',
      'A `rewrite` starts with the record as somebody wrote it, in one quote and nothing else.',
      'Start each line of the record with `>`, and write any other text above the block.',
    ),
  rewriteRecord: () =>
    problem(
      'rewrite-record',
      'A record is plain text, in which only the phrases to rewrite are bold.',
      'Write this part as plain text.',
    ),
  rewriteNone: () =>
    problem(
      'rewrite-none',
      'No words of the record are marked to be rewritten.',
      'Put `**` before and after each phrase, and give each a heading below the quote.',
    ),
  rewriteHeading: (phrase: string) =>
    problem(
      'rewrite-heading',
      `The phrase “${phrase}” is bold in the record, and has no heading below it.`,
      `Add a heading such as \`## A. ${phrase}\` with the ways to write it, or take out the \`**\`.`,
    ),
  rewriteUnknown: (phrase: string, nearest: Nearest) =>
    problem(
      'rewrite-unknown',
      `No words of the record are “${phrase}” in bold.`,
      didYouMean(nearest, 'Write the heading with the same words as the record, or put `**` around them there.'),
    ),
  rewriteTwice: (phrase: string) =>
    problem('rewrite-twice', `Two headings are for “${phrase}”.`, 'Take one of them out, with its ways to write it.'),
  rewriteLetter: () =>
    problem(
      'rewrite-letter',
      'The phrase has no letter.',
      'Start its heading with a letter and a full stop, such as `## A. …`.',
    ),
  rewriteLetterTaken: (letter: string) =>
    problem(
      'rewrite-letter-taken',
      `Two phrases have the letter ${letter.toUpperCase()}.`,
      'Give one of them another letter.',
    ),
  rewriteText: () =>
    problem(
      'rewrite-text',
      'This text stands between a phrase and the ways to write it, where it would not be shown.',
      'Move it into the feedback of one of them.',
    ),
  rewriteWays: (phrase: string, ways: number) =>
    problem(
      'rewrite-ways',
      `The phrase “${phrase}” has ${ways} ${ways === 1 ? 'way' : 'ways'} to write it.`,
      'Write two or three: a list with a box, a letter and feedback for each, as in a `single`.',
    ),
  rewriteBetter: (phrase: string) =>
    problem(
      'rewrite-better',
      `The phrase “${phrase}” should have exactly one better way to write it.`,
      'Mark that one with `[x]`, and the others with `[ ]`.',
    ),
  sortPrompt: () =>
    problem('sort-prompt', 'The `sort` does not say what to do.', 'Write the question or the task above its cards.'),
  sortGroups: () =>
    problem(
      'sort-groups',
      'A `sort` has two or three groups, each with a name of its own.',
      'Write them with `/` between them, such as `groups="Fact / Opinion"`.',
    ),
  sortShape: () =>
    problem(
      'sort-shape',
      'This card does not say which group it belongs to.',
      'Write the card and its group on one line with `=>` between them: `- A. card => group`.',
    ),
  sortGroupUnknown: (group: string, nearest: Nearest, groups: readonly string[]) =>
    problem(
      'sort-group-unknown',
      `There is no group called \`${group}\` here.`,
      didYouMean(nearest, `The groups are ${list(groups)}.`),
    ),
  sortGroupEmpty: (group: string) =>
    problem('sort-group-empty', `No card belongs to the group \`${group}\`.`, 'Add one, or take the group out.'),
  sortFew: () =>
    problem('sort-few', 'The `sort` has fewer than two cards.', 'Add the others: `- A. card => group`, with feedback.'),

  // Drawings with spots
  hotspotScene: (name: string, nearest: Nearest) =>
    problem(
      'hotspot-scene',
      `There is no drawing called \`${name}\`.`,
      didYouMean(nearest, 'Use the name of a file in content/scenes, without `.svg`.'),
    ),
  hotspotWords: () =>
    problem(
      'hotspot-words',
      'The `hotspot` does not say in words what is drawn.',
      'Describe the drawing above the list of its spots, for whoever cannot see it.',
    ),
  hotspotFew: () =>
    problem(
      'hotspot-few',
      'The `hotspot` has fewer than two spots.',
      'Add the others: `- x,y,width,height. Name`, with a quote below it.',
    ),
  hotspotTrail: () =>
    problem(
      'hotspot-trail',
      'This text comes after the spots, where it would not be shown.',
      'Move it above the list, or put two spaces before a `>` that belongs to a spot.',
    ),
  spotShape: () =>
    problem(
      'spot-shape',
      'This spot does not say where it is and what it is called.',
      'Start it with four whole numbers and a full stop, then its name: `- x,y,width,height. Name`.',
    ),
  spotText: () =>
    problem(
      'spot-text',
      'A spot has one line and one quote, which is what is shown when it is opened.',
      'Write the text below the line, in lines that start with two spaces and `>`.',
    ),
  spotOutside: (width: number, height: number) =>
    problem(
      'spot-outside',
      'The spot is not all inside the drawing.',
      `The drawing is ${width} wide and ${height} high; count from its top left corner.`,
    ),
  spotSmall: (least: number) =>
    problem(
      'spot-small',
      'The spot is too small for a finger on a phone.',
      `Make it at least ${least} wide and ${least} high.`,
    ),
  sceneUnreadable: () =>
    problem(
      'scene-unreadable',
      'The drawing cannot be read from here on.',
      'Draw it as plain SVG: `<svg …>`, shapes, and an end for everything that is started.',
    ),
  sceneOpen: (name: string) =>
    problem('scene-open', `\`<${name}>\` is not closed.`, `Add \`</${name}>\` where it ends.`),
  sceneSize: () =>
    problem(
      'scene-size',
      'The drawing does not say how large it is.',
      'Add `viewBox="0 0 480 340"`, with its own size.',
    ),
  sceneTitle: () =>
    problem(
      'scene-title',
      'The drawing does not say what it shows.',
      'Add `<title>…</title>` below its first line, with one sentence.',
    ),
  sceneElement: (name: string, known: readonly string[]) =>
    problem(
      'scene-element',
      `There can be no \`<${name}>\` in a drawing.`,
      `Use ${list(known)} only; words belong in the block, where they can be read aloud.`,
    ),
  sceneAttribute: (name: string, tag: string, nearest: Nearest) =>
    problem('scene-attribute', `\`${name}\` cannot be on \`<${tag}>\`.`, didYouMean(nearest, 'Take it out.')),
  sceneValue: (name: string, value: string) =>
    problem('scene-value', `\`${value}\` is not something that \`${name}\` can be.`, 'Draw that shape once more.'),
  sceneColour: (value: string, known: readonly string[]) =>
    problem(
      'scene-colour',
      `\`${value}\` is not one of the colours that change with the page.`,
      `Write \`none\`, or \`var(--…)\` with one of ${list(known)}.`,
    ),
} as const;
