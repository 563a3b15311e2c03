import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { toFigures } from '../../scripts/check/figures';
import { reportPage } from '../../scripts/check/report-page';
import { inFirst } from '../content/small-course';
import { changed, checkedCourse, said, TODAY } from './checked';

const FILE = inFirst('screens/tenancy.md');
const MODULE = inFirst('module.yaml');
const EASY = 'She told us what he did. We told the lead that day. ';
const HARD =
  'Multidisciplinary organisational collaboration necessitates comprehensive understanding of intersecting ' +
  'responsibilities, notwithstanding considerable administrative constraints encountered throughout. ';

/** The sound course with a screen that nobody has to read. */
function optional(text: string, files: ReadonlyMap<string, string> = checkedCourse): Map<string, string> {
  const listed = changed(MODULE, '  - story\n', '  - story\nmore:\n  - tenancy\n', files);
  return new Map([...listed, [FILE, `---\ntitle: Staying or moving\n---\n\n${text}\n`]]);
}

test.each([
  ['words that blame', 'He knocked and she let him in.', `${FILE}:5:16 language`],
  ['a figure that nobody can look up', 'It is 42% of all.', `${FILE}:5:7 figure-undated`],
  ['what is hard to read', HARD.repeat(5), `${FILE}:1:1 reading-age`],
  ['too many words', EASY.repeat(30), `${FILE}:1:1 screen-words`],
  [
    'the mark of a fact where it would be read',
    ':::notice{#n title="One [F01]"}\nText.\n:::',
    `${FILE}:1:1 fact-mark-shown`,
  ],
  ['a heading that skips a level', '### Too deep', `${FILE}:5:1 heading-skips`],
])('a screen that nobody has to read is looked at as any other: %s', (_what, text, finding) => {
  const { errors, warnings } = said(optional(text));
  expect([...errors, ...warnings]).toContain(finding);
});

test('nobody is asked for something to do there, nor for the limits of Level 1 at its end', () => {
  const limits = 'levelOneLimits:\n  - id: risk\n    text: judge risk\nlimits:\n  minutesWithoutAction: 0.5\n';
  const course = changed('content/course.yaml', 'passMark: 80%', `${limits}passMark: 80%`);
  expect(said(optional(EASY.repeat(15), course))).toEqual(said(course));
  const short = changed('content/course.yaml', 'passMark: 80%', 'limits:\n  minutesPerModule: 4\npassMark: 80%');
  expect(said(optional(EASY.repeat(15), short))).toEqual({ errors: [], warnings: [] });
});

test('a specialist can be asked to read one', () => {
  const files = changed(MODULE, '  - screen: signs', '  - screen: tenancy\n    what: All of it.\n  - screen: signs');
  expect(said(optional(EASY, files)).warnings).toEqual([`${MODULE}:20:5 specialist-review`]);
});

test('the report tells of them apart, for the module and for each role', () => {
  const two = changed(
    'content/course.yaml',
    '    title: All staff',
    '    title: All staff\n  - id: repairs\n    title: R',
  );
  const checked = checkCourse(optional(`${EASY.repeat(25)}\n\n:::for{#more role=repairs}\nA lock.\n:::`, two), TODAY);
  const figures = toFigures(checked.material!);
  expect(figures.modules[0]!.screens.map(({ id }) => id)).toEqual(['welcome', 'signs', 'story']);
  expect(figures.modules[0]!.optional).toMatchObject([
    { id: 'tenancy', blocks: [{ kind: 'prose' }, { kind: 'prose', roles: ['repairs'] }] },
  ]);
  expect(figures.roles.map(({ paths }) => [paths[0]!.optional, paths[0]!.optionalMinutes])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const page = reportPage(figures, checked);
  expect(page).toContain('For who has more time</h3>');
  expect(page.indexOf('Staying or moving')).toBeGreaterThan(page.indexOf('For who has more time'));
});
