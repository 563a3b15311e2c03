import { checkCourse } from '../../scripts/check/check-course';
import { LINT_FILE } from '../../scripts/check/lint-file';
import { showPlace } from '../../scripts/content/notes';
import { edited, inFirst, smallCourse } from '../content/small-course';

/** The day on which the small course is checked: one after its contacts were. */
export const TODAY = '2026-11-22';

export const WELCOME = inFirst('screens/welcome.md');
export const SIGNS = inFirst('screens/signs.md');
export const STORY = inFirst('screens/story.md');
export const BANK = inFirst('questions.md');

/** What the compiler lets pass, and learners are not sent to. */
const SETTLED = [
  ['content/local.yaml', 'council: Example Council', 'council: Westmarch Council'],
  [
    'content/local.yaml',
    '    use: support\n    checked: 2026-11-21\n',
    `    use: support
    checked: 2026-11-21
  - id: lead
    name: The lead
    about: Whom to tell.
    phone: 0300 123 4567
    use: report
    checked: 2026-11-21
    outOfHours: true
`,
  ],
  ['content/facts.yaml', '    verify: true\n', ''],
  [
    inFirst('module.yaml'),
    'what: First edition.\n',
    `what: First edition.
prompts:
  - ask: Where would we see it?
    listenFor: Real places.
  - ask: Whom do we tell?
    listenFor: A name and a number.
  - ask: Who may read what we write?
    listenFor: The right people only.
`,
  ],
  [inFirst('module.yaml'), 'Every sign.', 'Every sign.\n    reviewed: { by: A specialist, on: 2026-11-21 }'],
].reduce<Map<string, string>>(
  (files, [file = '', from = '', to = '']) => edited(file, from, to, files),
  new Map(smallCourse),
);

/** The small course with a list of words of its own. Nothing is wrong with it. */
export const checkedCourse: ReadonlyMap<string, string> = new Map([
  ...SETTLED,
  [
    LINT_FILE,
    `groups:
  - kind: blame
    entries:
      - words:
          - she/he let him/her (back) in
        except:
          - the guard says she let him in
        why: It hides who acts.
        instead: who did what.
`,
  ],
]);

/** The course with a piece of one file written differently. */
export function changed(file: string, from: string, to: string, course = checkedCourse): Map<string, string> {
  return edited(file, from, to, course as Map<string, string>);
}

/** Everything that is said, each as `file:line:column code`. */
export function said(files: ReadonlyMap<string, string>, today = TODAY): { errors: string[]; warnings: string[] } {
  const { problems, warnings } = checkCourse(files, today);
  const short = (list: typeof problems) => list.map(({ place, code }) => `${showPlace(place)} ${code}`);
  return { errors: short(problems), warnings: short(warnings) };
}

/** The whole sentences. */
export function sentences(files: ReadonlyMap<string, string>, today = TODAY): string[] {
  const { problems, warnings } = checkCourse(files, today);
  return [...problems, ...warnings].map(({ what, mend }) => `${what} ${mend}`.trim());
}
