import type { Problem } from './problem';

/**
 * Every message that an author of content can meet, each with its permanent code.
 *
 * A factory answers with the words alone; the compiler adds the place. `nearest` is the closest
 * thing that does exist, for a question such as 'Did you mean `reveal`?'.
 */
export const authorProblems = {
  // Files and their YAML
  fileMissing: (path: string) =>
    problem('file-missing', `The file ${path} is missing.`, 'Add it, or take the name of it out of the list.'),
  yamlUnreadable: (what: string, mend: string) => problem('yaml-unreadable', what, mend),
  frontMatterMissing: () =>
    problem(
      'front-matter-missing',
      'The screen does not start with its title.',
      'Start the file with three lines: `---`, then `title: …`, then `---`.',
    ),
  frontMatterOpen: () =>
    problem(
      'front-matter-open',
      'The lines at the top of the screen are not closed.',
      'Add a line of three hyphens, `---`, after `title: …`.',
    ),
  keyUnknown: (key: string, nearest: Nearest, known: readonly string[]) =>
    problem('key-unknown', `There is no key called \`${key}\` here.`, didYouMean(nearest, keysAre(known))),
  keyMissing: (key: string, example: string) =>
    problem('key-missing', `\`${key}\` is missing.`, `Add it: \`${example}\`.`),
  valueEmpty: (key: string) => problem('value-empty', `\`${key}\` has no value.`, 'Write one after the key.'),
  valueType: (key: string, expected: string, mend: string) =>
    problem('value-type', `\`${key}\` should be ${expected}.`, mend),
  valueUnknown: (key: string, value: string, nearest: Nearest, allowed: readonly string[]) =>
    problem(
      'value-unknown',
      `\`${value}\` is not something that \`${key}\` can be.`,
      didYouMean(nearest, `It can be ${list(allowed, 'or')}.`),
    ),
  valueRange: (key: string, range: string) =>
    problem('value-range', `\`${key}\` should be ${range}.`, 'Change the number.'),
  listEmpty: (key: string) =>
    problem(
      'list-empty',
      `\`${key}\` is an empty list.`,
      'List at least one, on a line of its own that starts with a hyphen.',
    ),
  idGrammar: (value: string) =>
    problem(
      'id-grammar',
      `\`${value}\` cannot be an id.`,
      value === 'constructor'
        ? 'Every object in the program has a part of that name: choose another.'
        : 'Use small letters, digits and hyphens, and start with a letter.',
    ),
  dateUnreal: (key: string, value: string) =>
    problem(
      'date-unreal',
      `\`${value}\` is not a date that \`${key}\` can be.`,
      'Write a real day as year-month-day, such as 2026-11-21.',
    ),
  passMarkGrammar: (value: string) =>
    problem(
      'pass-mark-grammar',
      `\`${value}\` is not a share that \`passMark\` can be.`,
      'Write a whole percentage from 1% to 100%, such as 80%.',
    ),

  // Ids and the order of things
  idTaken: (kind: string, id: string, first: string) =>
    problem(
      'id-taken',
      `There are two ${kind} called \`${id}\`; the first is at ${first}.`,
      'Give one of them another id, and leave the one that has been published as it is.',
    ),
  idsCollide: (kind: string, a: string, b: string) =>
    problem(
      'ids-collide',
      `The ${kind} \`${a}\` and \`${b}\` get the same short name when progress is packed.`,
      'Rename the one that has not been published; any small change to its id will do.',
    ),
  screenIdReserved: (id: string) =>
    problem(
      'screen-id-reserved',
      `A screen cannot be called \`${id}\`, because every module has its own part of that name.`,
      'Rename the file and its line in `screens`.',
    ),
  screenUnlisted: (id: string) =>
    problem(
      'screen-unlisted',
      `The screen \`${id}\` is not in the list of screens in module.yaml, so nobody would see it.`,
      'Add it to `screens` where it belongs, or remove the file.',
    ),
  screenFileMissing: (id: string, nearest: Nearest) =>
    problem(
      'screen-file-missing',
      `There is no file screens/${id}.md.`,
      didYouMean(nearest, 'Add the file, or take the line out of `screens`.'),
    ),
  screenEmpty: () =>
    problem('screen-empty', 'The screen has nothing on it.', 'Write its text below the title, or remove the screen.'),
  moduleMissing: (id: string, nearest: Nearest) =>
    problem(
      'module-missing',
      `There is no folder modules/${id}.`,
      didYouMean(nearest, 'Add the folder, or take the line out of `modules`.'),
    ),
  moduleUnlisted: (id: string) =>
    problem(
      'module-unlisted',
      `The module \`${id}\` is not in the list of modules in course.yaml, so nobody would see it.`,
      'Add it to `modules` where it belongs, or move the folder out of `modules/`.',
    ),

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
  blockId: (name: string) => problem('block-id', `This \`${name}\` has no id.`, `Give it one: \`${name}{#…}\`.`),
  blockEmpty: (name: string) =>
    problem('block-empty', `This \`${name}\` is empty.`, 'Write something in it, or take it out.'),
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

  // Questions
  promptEmpty: () => problem('prompt-empty', 'The question asks nothing.', 'Write the question above its answers.'),
  answersNone: (kind: string) =>
    problem('answers-none', 'The question has no answers.', `Add a list of them, as the guide shows for \`${kind}\`.`),
  answersTrail: () =>
    problem(
      'answers-trail',
      'This text comes after the answers, where it would not be shown.',
      'Move it above the answers, or into the feedback of one of them.',
    ),
  optionUnticked: () =>
    problem(
      'option-unticked',
      'The answer does not say whether it is right.',
      'Start it with `- [x]` when it is, and with `- [ ]` when it is not.',
    ),
  optionLetter: () =>
    problem(
      'option-letter',
      'The answer has no letter.',
      'Start its text with a letter and a full stop, such as `A.`.',
    ),
  optionLetterTaken: (letter: string) =>
    problem('option-letter-taken', `Two answers have the letter ${letter}.`, 'Give one of them another letter.'),
  optionLetterUnwanted: () =>
    problem(
      'option-letter-unwanted',
      'The answers of `true-false` have no letters.',
      "Write `True`, `False` and `Don't know`.",
    ),
  optionTextEmpty: () => problem('option-text-empty', 'The answer has no words.', 'Write them after its letter.'),
  optionTextTaken: (text: string) =>
    problem('option-text-taken', `Two answers say “${text}”.`, 'Reword one of them, so that only one can be meant.'),
  feedbackMissing: () =>
    problem(
      'feedback-missing',
      'The answer has no feedback.',
      'Add a line below it that starts with two spaces and `>`.',
    ),
  feedbackOutside: () =>
    problem(
      'feedback-outside',
      'This feedback is outside the answer that it belongs to.',
      'Put two spaces before the `>`.',
    ),
  feedbackExtra: () =>
    problem(
      'feedback-extra',
      'An answer is one paragraph and one quote, and this is more.',
      'Move it into the feedback, in lines that start with two spaces and `>`.',
    ),
  rightNone: (id: string) =>
    problem('right-none', `The question \`${id}\` has no right answer.`, 'Mark the right answer with `[x]`.'),
  rightMany: (id: string) =>
    problem(
      'right-many',
      `The question \`${id}\` has more than one right answer.`,
      'Leave one `[x]`, or make it a `multiple`.',
    ),
  rightFew: (id: string) =>
    problem(
      'right-few',
      `The question \`${id}\` is a \`multiple\` with fewer than two right answers.`,
      'Mark every right answer with `[x]`, or make it a `single`.',
    ),
  rightAll: (id: string) =>
    problem('right-all', `Every answer of the question \`${id}\` is right.`, 'Add an answer that is not right.'),
  answersFew: (id: string) =>
    problem('answers-few', `The question \`${id}\` has fewer than two answers.`, 'Add the others.'),
  trueFalseShape: (id: string) =>
    problem(
      'true-false-shape',
      `The answers of the question \`${id}\` are not \`True\`, \`False\` and \`Don't know\`, in that order.`,
      'Write exactly these three.',
    ),
  trueFalseRight: (id: string) =>
    problem(
      'true-false-right',
      `The question \`${id}\` does not say whether it is true or false.`,
      'Mark `True` or `False`, and only that one, with `[x]`.',
    ),
  pairShape: () =>
    problem(
      'pair-shape',
      'This is not a pair.',
      'Write both sides on one line with `=>` between them: `- A. left => right`.',
    ),
  pairSame: (text: string) =>
    problem(
      'pair-same',
      `Two pairs have “${text}” on the same side.`,
      'Reword one of them, so that only one partner can be meant.',
    ),
  checkboxUnwanted: (kind: string) =>
    problem('checkbox-unwanted', `The answers of \`${kind}\` have no boxes to tick.`, 'Take out the `[ ]` or `[x]`.'),
  verdictMissing: (word: string) =>
    problem(
      'verdict-missing',
      `The question has no line that starts with \`> **${word}:**\`.`,
      'Add it below the answers, after an empty line.',
    ),
  verdictExtra: () =>
    problem(
      'verdict-extra',
      'This quote belongs neither to `**Right:**` nor to `**Otherwise:**`.',
      'Move it below one of the two.',
    ),
  orderShape: (order: string) =>
    problem(
      'order-shape',
      `\`${order}\` is not another order of the answers.`,
      'Write every letter once, with spaces between them, in an order that differs from the list.',
    ),
  outcomeUnknown: (id: string, nearest: Nearest) =>
    problem(
      'outcome-unknown',
      `There is no outcome called \`${id}\`.`,
      didYouMean(nearest, 'Use the id of an outcome in module.yaml.'),
    ),
  screenUnknown: (id: string, nearest: Nearest) =>
    problem(
      'screen-unknown',
      `There is no screen called \`${id}\` in this module.`,
      didYouMean(nearest, 'Use the name of a file in `screens/`, without `.md`.'),
    ),
  factGrammar: (value: string) =>
    problem(
      'fact-grammar',
      `\`${value}\` is not the name of a fact.`,
      'Write names such as F01, with spaces between them.',
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

  // The bank
  drawLarge: (draw: number, bank: number) =>
    problem(
      'draw-large',
      `A test would draw ${draw} questions, and there ${bank === 1 ? 'is' : 'are'} only ${bank}.`,
      'Write more questions, or lower `draw`.',
    ),
  drawSmall: (draw: number, outcomes: number) =>
    problem(
      'draw-small',
      `A test of ${draw} questions cannot test ${outcomes} outcomes.`,
      'Raise `draw` to the number of outcomes or more.',
    ),
  outcomeUntested: (id: string) =>
    problem(
      'outcome-untested',
      `No question in questions.md tests the outcome \`${id}\`.`,
      'Write one, better two, so that a retake can ask another.',
    ),
  outcomeOnce: (id: string) =>
    problem(
      'outcome-once',
      `Only one question tests the outcome \`${id}\`, so every retake asks the same one.`,
      'Write a second one.',
    ),

  // Roles
  roleUnknown: (role: string, nearest: Nearest, known: readonly string[]) =>
    problem(
      'role-unknown',
      `There is no role called \`${role}\` in course.yaml.`,
      didYouMean(nearest, `The roles are ${list(known)}.`),
    ),
  rolesTwice: () => problem('roles-twice', '`role` and `roles` say the same thing.', 'Keep one of the two.'),
  forWithoutRole: () =>
    problem('for-without-role', 'This `for` does not say whom it is for.', 'Add a role: `for{#… role=…}`.'),
  roleNobody: () =>
    problem(
      'role-nobody',
      'The roles of this part never meet the screen that it is on.',
      'Change one of the two lists.',
    ),
  roleScreenAbsent: (role: string, screen: string) =>
    problem(
      'role-screen-absent',
      `People with the role \`${role}\` meet this, and the screen \`${screen}\` that it leads to is not for them.`,
      'Lead to a screen that every role here has, or give this the same roles as that screen.',
    ),
  roleScreenEmpty: (role: string) =>
    problem(
      'role-screen-empty',
      `People with the role \`${role}\` get this screen with nothing on it.`,
      'Add something for them, or leave the role out of `roles` in the first lines of the screen.',
    ),
  roleModuleEmpty: (role: string) =>
    problem('role-module-empty', `No screen of this module is for the role \`${role}\`.`, 'Give the role a screen.'),
  roleDrawLarge: (role: string, draw: number, bank: number) =>
    problem(
      'role-draw-large',
      `A test would draw ${draw} questions, and for the role \`${role}\` there ${bank === 1 ? 'is' : 'are'} only ${bank}.`,
      'Write more questions for that role or for everybody, or lower `draw`.',
    ),
  roleOutcomeUntested: (role: string, id: string) =>
    problem(
      'role-outcome-untested',
      `No question that people with the role \`${role}\` are asked tests the outcome \`${id}\`.`,
      'Write one for that role or for everybody, better two, so that a retake can ask another.',
    ),
  roleOutcomeOnce: (role: string, id: string) =>
    problem(
      'role-outcome-once',
      `Only one question that people with the role \`${role}\` are asked tests the outcome \`${id}\`.`,
      'Write a second one, so that a retake can ask another.',
    ),

  // Contacts
  phoneGrammar: (value: string) =>
    problem(
      'phone-grammar',
      `\`${value}\` is not a phone number.`,
      'Use digits with single spaces between groups, in quotation marks, such as "0808 200 0247".',
    ),
  webGrammar: (value: string) =>
    problem(
      'web-grammar',
      `\`${value}\` is not a secure web address.`,
      'Use the whole address, which starts with `https://`.',
    ),
  contactUnreachable: (id: string) =>
    problem(
      'contact-unreachable',
      `The contact \`${id}\` has neither a phone number nor a web address.`,
      'Add `phone` or `web`.',
    ),
  contactUseMissing: (use: string, meaning: string) =>
    problem('contact-use-missing', `No contact has the use \`${use}\`.`, `Add one for ${meaning}.`),
  contactExample: (id: string) =>
    problem(
      'contact-example',
      `The contact \`${id}\` is an example.`,
      'Put your own in its place and take out `example: true` before learners see it.',
    ),
  contactUnverified: (id: string) =>
    problem(
      'contact-unverified',
      `Nobody has made sure yet that the contact \`${id}\` is right.`,
      'Call it, change `checked` to that day, and take out `verify: true`.',
    ),

  // The completion file
  columnUnnamed: () =>
    problem(
      'column-unnamed',
      'This column of the completion file has no heading.',
      'Write what your learning system calls it before the colon.',
    ),
  columnLearnerMissing: () =>
    problem(
      'column-learner-missing',
      'No column of the completion file holds `learner`, so nobody could tell whose result is in a line.',
      'Add a column for it, such as `username: learner`.',
    ),

  /** The heading over a problem that the author's preview shows in the place of a block. */
  needsMending: () => problem('needs-mending', 'This block needs mending', ''),
} as const;

type Nearest = string | undefined;

function problem(code: string, what: string, mend: string): Problem {
  return { code, what, mend };
}

function didYouMean(nearest: Nearest, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;
}

function keysAre(known: readonly string[]): string {
  if (known.length === 0) return 'Take it out.';
  return known.length === 1 ? `The only key is ${list(known)}.` : `The keys are ${list(known)}.`;
}

function list(words: readonly string[], joining = 'and'): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${joining} ${quoted.at(-1)}`;
}
