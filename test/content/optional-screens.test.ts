import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { formatChecked } from '../../scripts/content/format-checked';
import { showPlace } from '../../scripts/content/notes';
import { releaseOf } from '../../scripts/replace/release';
import { wordsOnScreen } from '../../src/content/count-words';
import { moduleForRole } from '../../src/content/module-for-role';
import { open, plan } from '../package/courses';
import { moreCourse, moreEdited, ROWS, TENANCY } from './more-course';
import { inFirst, smallCourse } from './small-course';

const MODULE = inFirst('module.yaml');

function compiled(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value;
}

/** Everything that is to be mended, each as `file:line:column code`. */
function said(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  return result.ok ? [] : result.problems.map(({ place, code }) => `${showPlace(place)} ${code}`);
}

/** The course as it is without its optional screens. */
const withoutMore = new Map(
  [...moreCourse]
    .filter(([path]) => path !== TENANCY && path !== ROWS)
    .map(([path, text]) => [path, text.replace('more:\n  - tenancy\n  - rows\n', '')]),
);

const BLOCKS: readonly (readonly [kind: string, text: string])[] = [
  ['single', ':::single{#s outcome=o1 reread=welcome}\nWhich?\n\n- [x] A. This\n  > Yes.\n- [ ] B. That\n  > No.\n:::'],
  ['scenario', '::::scenario{#s title="S"}\n:::step{#one}\nThe end.\n:::\n::::'],
  ['myth', ':::myth{#s}\nIt is rare.\n\n> **Myth:** It is not.\n> **Source:** 2025.\n:::'],
  ['sort', ':::sort{#s groups="A / B"}\nWhich?\n\n- A. One => A\n  > Yes.\n- B. Two => B\n  > Yes.\n:::'],
  [
    'rewrite',
    ':::rewrite{#s title="R"}\n> He **fell**.\n\n## A. fell\n- [x] A. slipped\n  > Yes.\n- [ ] B. rose\n  > No.\n:::',
  ],
];

test.each(BLOCKS)('what keeps a state cannot stand on a screen that nobody has to read: %s', (_kind, block) => {
  const files = moreEdited(ROWS, 'It is not ours to decide.', `It is not ours to decide.\n\n${block}`);
  expect(said(files)).toEqual([`${ROWS}:8:1 optional-stateful`]);
});

test('the role card, and the screen to read again, are ones that have to be read', () => {
  expect(said(moreEdited(ROWS, 'roles: all', 'card: true'))).toEqual([`${ROWS}:3:1 optional-card`]);
  const reread = moreEdited(inFirst('questions.md'), '{#q-1 outcome=o1 reread=signs', '{#q-1 outcome=o1 reread=rows');
  expect(said(reread)).toEqual([`${inFirst('questions.md')}:1:27 reread-optional`]);
});

test('a screen is in one of the two lists, once, and has a file', () => {
  expect(said(moreEdited(MODULE, '  - rows\n', '  - rows\n  - story\n'))).toEqual([`${MODULE}:20:5 screen-in-both`]);
  expect(said(moreEdited(MODULE, '  - rows\n', '  - rows\n  - rows\n'))).toEqual([`${MODULE}:20:5 id-taken`]);
  const misspelt = compile(moreEdited(MODULE, '  - rows\n', '  - row\n'));
  expect(misspelt.ok ? [] : misspelt.problems.map(({ what, mend }) => `${what} ${mend}`)).toEqual([
    'There is no file screens/row.md. Did you mean `rows`?',
  ]);
  expect(said(moreEdited(MODULE, '  - rows\n', ''))).toContain(`${ROWS}:1:1 screen-unlisted`);
});

test('a link from there leads only where the same roles can follow', () => {
  const linked = moreEdited(TENANCY, '[the signs](#signs)', '[rows](#rows)');
  expect(said(linked)).toEqual([`${TENANCY}:5:31 role-screen-absent`]);
  expect(said(new Map([...linked, [ROWS, moreCourse.get(ROWS)!.replace('roles: all\n', '')]]))).toEqual([]);
});

test('learners get them beside the way, each with its minutes, and only those of their role', () => {
  const [module] = compiled(moreCourse).modules;
  expect(module?.screens.map(({ id }) => id)).toEqual(['welcome', 'signs', 'story']);
  expect(module?.more?.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['tenancy', 1],
    ['rows', 1],
  ]);
  const met = (role: string) => moduleForRole(module!, { id: role, title: '' }).more?.map(({ id }) => id);
  expect([met('all'), met('repairs')]).toEqual([['tenancy', 'rows'], ['tenancy']]);
});

test('a role that has none is told of none', () => {
  const files = new Map([...moreCourse].filter(([path]) => path !== TENANCY));
  const [module] = compiled(new Map([...files, [MODULE, files.get(MODULE)!.replace('  - tenancy\n', '')]])).modules;
  expect(moduleForRole(module!, { id: 'repairs', title: '' })).not.toHaveProperty('more');
  expect(compiled(smallCourse).modules[0]).not.toHaveProperty('more');
});

test('its minutes are those of reading it at the stated speed, rounded up', () => {
  const long = moreEdited(ROWS, 'It is not ours to decide.', 'It is not ours to decide. '.repeat(50));
  const [, rows] = compiled(long).modules[0]!.more!;
  expect(rows?.minutes).toBe(Math.ceil(wordsOnScreen(rows!) / 200));
  expect(rows?.minutes).toBeGreaterThan(1);
});

test('they count for nothing: the outline, the words, the minutes and the release are what they were', () => {
  const [before, after] = [compiled(withoutMore), compiled(moreCourse)];
  expect(after.course.modules).toEqual(before.course.modules);
  const { more: _, ...way } = after.modules[0]!;
  expect(way).toEqual(before.modules[0]);
  const released = ({ course, modules, authors }: typeof after) =>
    releaseOf({ course: { ...course, revision: 'same' }, modules, authors }, plan('scorm12', { is: 'suite' }, open));
  expect(released(after)).toEqual(released(before));
});

test('a change to one of them makes another edition all the same, so that devices fetch it', () => {
  const reworded = new Map([...moreCourse, [ROWS, moreCourse.get(ROWS)!.replace('not ours', 'never ours')]]);
  expect(compiled(reworded).course.revision).not.toBe(compiled(moreCourse).course.revision);
});

test('learners who ask where a module comes from find the facts of these screens, too', () => {
  const facts = (files: ReadonlyMap<string, string>) =>
    compiled(files).backgrounds[0]?.evidence.facts.map(({ id }) => id) ?? [];
  expect(facts(withoutMore)).not.toContain('F90');
  expect(facts(moreCourse)).toContain('F90');
});

test('the table of the check says how many there are and how long they take, for each role', () => {
  const rows = formatChecked(compiled(moreCourse))
    .split('\n')
    .map((row) => row.split(/ {2,}/));
  expect(rows[0]?.at(-1)).toBe('optional');
  expect(rows[1]?.at(-1)).toBe('2');
  expect(rows.filter(([, module]) => module === 'first').map(([role, ...row]) => [role, ...row.slice(-2)])).toEqual([
    ['all', '2', '2'],
    ['repairs', '1', '1'],
  ]);
});

test('in the preview a notice stands where such a screen has something to mend', () => {
  const result = compile(moreEdited(ROWS, 'It is not ours to decide.', BLOCKS[1]![1]));
  const rows = result.ok ? undefined : result.partial.modules[0]!.more?.find(({ id }) => id === 'rows');
  expect(rows?.blocks.map(({ kind }) => kind)).toEqual(['notice']);
});
