import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { compile } from '../../scripts/content/compile';
import { showPlace } from '../../scripts/content/notes';
import { unreadyIn } from '../../scripts/package/unready';
import { courseForRole } from '../../src/content/course-for-role';
import { edited, inFirst, smallCourse } from './small-course';

const COURSE = 'content/course.yaml';
const LOCAL = 'content/local.yaml';
const WELCOME = inFirst('screens/welcome.md');

/** For two roles, and with more in local.yaml. */
function courseWith(further: string) {
  const roles = edited(
    COURSE,
    '    title: All staff\n',
    '    title: All staff\n  - id: managers\n    title: Managers\n',
  );
  const has = further.split('\n').map((line) => line.replace(/:$/, ''));
  const none = (roles.get(LOCAL) ?? '').replace(/^ {2}- (policy|next)\n/gm, (line, name) =>
    has.includes(name) ? '' : line,
  );
  const files = new Map([...roles, [LOCAL, none]]);
  return edited(LOCAL, 'council: Example Council\n', `council: Example Council\n${further}`, files);
}

function said(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  const list = result.ok ? result.warnings : [...result.problems, ...result.warnings];
  return list.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

const NEXT = `next:
  - title: Level 2
    web: https://learn.example/2
    roles: [all]
  - title: Level 2 for managers
    roles: [managers]
`;

test('an address that is not secure, a role that is not there and a title that is missing are told in their places', () => {
  expect(said(courseWith('policy:\n  title: Our policy\n  web: http://policy.example\n'))).toEqual([
    `${LOCAL}:4:8 \`http://policy.example\` is not a secure web address. Use the whole address, which starts with \`https://\`.`,
  ]);
  expect(said(courseWith('policy:\n  web: https://policy.example\n'))).toEqual([
    `${LOCAL}:3:3 \`title\` is missing. Add it: \`title: …\`.`,
  ]);
  expect(said(courseWith(NEXT.replace('[managers]', '[manager]')))).toEqual([
    `${LOCAL}:7:13 There is no role called \`manager\` in course.yaml. Did you mean \`managers\`?`,
  ]);
});

test('an example is warned of, and keeps the course from being packaged', () => {
  const files = courseWith(`policy:\n  title: Our policy\n  web: https://policy.example\n  example: true\n${NEXT}`);
  expect(said(files)).toEqual([
    `${LOCAL}:5:12 The policy is an example. Put your own in its place and take out \`example: true\` before learners see it. If your council has none, take it out and write \`policy\` under \`none\`.`,
  ]);
  expect(unreadyIn(checkCourse(files, '2026-11-22')).map(({ code }) => code)).toContain('local-example');
});

test('each role is told of its own next course, and everybody of the policy', () => {
  const compiled = compile(courseWith(`policy:\n  title: Our policy\n  web: https://policy.example\n${NEXT}`));
  if (!compiled.ok) throw new Error('It should compile.');
  const { course } = compiled.value;
  const nextFor = (role: string) => courseForRole(course, role).local.next?.map(({ title }) => title);
  expect(nextFor('all')).toEqual(['Level 2']);
  expect(nextFor('managers')).toEqual(['Level 2 for managers']);
  expect(courseForRole(course, 'all').local.policy).toEqual({ title: 'Our policy', web: 'https://policy.example' });
});

test('whoever is for an emergency stands first', () => {
  const files = edited(LOCAL, 'use: emergency', 'use: support', smallCourse as Map<string, string>);
  const late = edited(
    LOCAL,
    'https://help.example/\n    use: support',
    'https://help.example/\n    use: emergency',
    files,
  );
  expect(said(late)).toEqual([
    `${LOCAL}:10:5 The contact \`helpline\` is for an emergency, and others stand above it. Move it to the top of \`contacts\`: learners see them in this order.`,
  ]);
});

test('contacts for a use that there is not are told with the nearest; for one that a council has forgotten, it is warned', () => {
  const forgotten = edited(LOCAL, '  - specialist\n', '') as Map<string, string>;
  const asking = (use: string, files = forgotten) =>
    edited(WELCOME, '::contacts{#help}', `::contacts{#help use="${use}"}`, files);
  const gap =
    `${LOCAL}:2:1 There is no \`specialist\` here: the specialist service for your area. ` +
    'Add one, or write `specialist` under `none` if your council truly has none.';
  expect(said(asking('specialst'))).toEqual([
    `${WELCOME}:13:18 \`specialst\` is not something that \`use\` can be. Did you mean \`specialist\`?`,
    gap,
  ]);
  expect(said(asking('specialist'))).toEqual([
    gap,
    `${WELCOME}:13:18 This shows contacts for \`specialist\`, and local.yaml has none. Add one there, or name it under \`none\`. Until then learners are told to ask the right person at work.`,
  ]);
  expect(unreadyIn(checkCourse(asking('specialist'), '2026-11-22')).map(({ code }) => code)).toContain('contacts-none');
  expect(said(asking('support specialist'))).toEqual([gap]);
  expect(said(asking('refuge champion', smallCourse as Map<string, string>))).toEqual([]);
  const compiled = compile(asking('support'));
  expect(compiled.ok && compiled.value.modules[0]!.screens[0]!.blocks).toContainEqual({
    kind: 'contacts',
    id: 'help',
    uses: ['support'],
  });
});
