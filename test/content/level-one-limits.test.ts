import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { showPlace } from '../../scripts/content/notes';
import { courseForRole } from '../../src/content/course-for-role';
import { moduleForRole } from '../../src/content/module-for-role';
import { edited, inFirst, smallCourse } from './small-course';

const COURSE = 'content/course.yaml';
const WELCOME = inFirst('screens/welcome.md');

const LIMITS = `levelOneLimits:
  - id: ask
    text: ask whether there is abuse
  - id: train
    text: train others
    roles: [managers]
`;

function courseWith(limits: string) {
  const roles = edited(
    COURSE,
    '    title: All staff\n',
    '    title: All staff\n  - id: managers\n    title: Managers\n',
  );
  const files = edited(COURSE, 'passMark: 80%\n', `passMark: 80%\n${limits}`, roles);
  return edited(WELCOME, '::contacts{#help}', '::limits{#limits}\n\n::contacts{#help}', files);
}

function said(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

function compiled(limits: string) {
  const result = compile(courseWith(limits));
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value;
}

test('a list of limits that the course does not have cannot be shown', () => {
  expect(said(courseWith(''))).toEqual([
    `${WELCOME}:13:1 This would show what Level 1 does not prepare people to do, and course.yaml does not say what that is. List it there under \`levelOneLimits\`, or take this block out.`,
  ]);
});

test('a limit for a role that the course does not have is told with the nearest that it has', () => {
  expect(said(courseWith(LIMITS.replace('[managers]', '[manager]')))).toEqual([
    `${COURSE}:16:13 There is no role called \`manager\` in course.yaml. Did you mean \`managers\`?`,
  ]);
});

test('two limits with one id, and one without words, are told each in its place', () => {
  expect(said(courseWith(LIMITS.replace('id: train', 'id: ask')))).toEqual([
    `${COURSE}:14:9 There are two limits called \`ask\`; the first is at ${COURSE}:12:9. Give one of them another id, and leave the one that has been published as it is.`,
  ]);
  const empty = said(courseWith(LIMITS.replace('text: train others', 'text:')));
  expect(empty).toEqual([`${COURSE}:15:5 \`text\` has no value. Write one after the key.`]);
});

test('each role meets its own limits, on the screen and at the end', () => {
  const { course, modules } = compiled(LIMITS);
  const [module] = modules;
  const onScreen = (role: string) =>
    moduleForRole(module!, { id: role, title: '' }).screens[0]!.blocks.flatMap((block) =>
      block.kind === 'limits' ? block.limits.map(({ id }) => id) : [],
    );
  const atEnd = (role: string) => courseForRole(course, role).levelOneLimits?.map(({ id }) => id);
  expect(onScreen('all')).toEqual(['ask']);
  expect(atEnd('all')).toEqual(['ask']);
  expect(onScreen('managers')).toEqual(['ask', 'train']);
  expect(atEnd('managers')).toEqual(['ask', 'train']);
});

test('the list is counted as words to read, and a course without one carries none', () => {
  const minutesWith = (text: string) => compiled(LIMITS.replace('train others', text)).course.modules[0]!.forRoles;
  const long = Array.from({ length: 400 }, () => 'word').join(' ');
  expect(minutesWith(long)).not.toEqual(minutesWith('train others'));
  const plain = compile(smallCourse);
  expect(plain.ok && 'levelOneLimits' in plain.value.course).toBe(false);
});
