import { didYouMean, keysAre, list, type Nearest, problem } from './wording';

/** The files of a course, their YAML, ids and roles. */
export const authorFileProblems = {
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
  languageTag: (value: string, nearest: Nearest) =>
    problem(
      'language-tag',
      `\`${value}\` is not the tag of a language.`,
      didYouMean(nearest, 'Write the one that browsers know it by, such as `en-GB` or `cy`.'),
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
      'Add it to `screens` where it belongs, or to `more` where nobody has to read it, or remove the file.',
    ),
  screenFileMissing: (id: string, nearest: Nearest, listed: 'screens' | 'more') =>
    problem(
      'screen-file-missing',
      `There is no file screens/${id}.md.`,
      didYouMean(nearest, `Add the file, or take the line out of \`${listed}\`.`),
    ),
  screenInBoth: (id: string) =>
    problem(
      'screen-in-both',
      `The screen \`${id}\` is in \`screens\` and in \`more\`.`,
      'Keep it in one of them: what is in `more` nobody has to read.',
    ),
  optionalCard: () =>
    problem(
      'optional-card',
      'Nobody has to read this screen, so it cannot be the role card.',
      'Take `card` out, or move the screen from `more` to `screens`.',
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

  // Ways to reach somebody
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

  // What a council calls things
  nameUnknown: (name: string, nearest: Nearest, known: readonly string[]) =>
    problem(
      'name-unknown',
      `\`${name}\` is not a name that course.yaml lets a council change.`,
      didYouMean(nearest, known.length === 0 ? 'Take it out: there is none.' : `The names are ${list(known)}.`),
    ),
  nameArticle: (name: string, called: string) =>
    problem(
      'name-article',
      `The texts have “the”, “a” or “our” before \`${name}\`, and “${called}” begins with such a word, too.`,
      'Leave that first word out.',
    ),
  nameUnused: (name: string) =>
    problem('name-unused', `No text of the modules says \`${name}\`, so this changes nothing.`, 'Take the line out.'),
  // The glossary
  termTwice: (form: string, first: string) =>
    problem(
      'term-twice',
      `“${form}” is explained already, at ${first}.`,
      'Keep one of the two, and put what is missing from it into its `means`.',
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
