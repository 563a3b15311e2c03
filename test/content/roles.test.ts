import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { formatChecked } from '../../scripts/content/format-checked';
import { showPlace } from '../../scripts/content/notes';
import { courseForRole, roleIn } from '../../src/content/course-for-role';
import { moduleForRole } from '../../src/content/module-for-role';
import { edited, inFirst, smallCourse } from './small-course';

/** The small course, for three roles. */
const course = edited(
  'content/course.yaml',
  '    title: All staff\n',
  `    title: All staff
  - id: repairs
    title: Repairs
    largeType: true
  - id: managers
    title: Managers
`,
);

const WELCOME = inFirst('screens/welcome.md');
const SIGNS = inFirst('screens/signs.md');
const STORY = inFirst('screens/story.md');
const BANK = inFirst('questions.md');

type Edit = readonly [file: string, from: string, to: string];

function withEdits(...edits: readonly Edit[]) {
  return edits.reduce((files, [file, from, to]) => edited(file, from, to, files), course);
}

function saidAbout(...edits: readonly Edit[]): string[] {
  const result = compile(withEdits(...edits));
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

function compiled(...edits: readonly Edit[]) {
  const result = compile(withEdits(...edits));
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value;
}

const role = (id: string) => ({ id, title: '' });

const notice = ':::notice{#before title';
const forRepairs = ':::for{#door role=repairs}\nAt the **door**.\n:::\n\n:::notice{#before title';
const storyFor = (roles: string): Edit => [STORY, 'title: Story\n', `title: Story\nroles: ${roles}\n`];
/** The questions that send people back to the story send them elsewhere. */
const rereadElsewhere: readonly Edit[] = ['q-3', 'q-4', 'q-5'].map((id) => [
  BANK,
  `${id} outcome=o2 reread=story`,
  `${id} outcome=o2 reread=signs`,
]);

test('a role that the course does not have is told at its own place, with the nearest that it has', () => {
  expect(saidAbout(storyFor('[repairs, manager]'), ...rereadElsewhere)).toEqual([
    `${STORY}:3:18 There is no role called \`manager\` in course.yaml. Did you mean \`managers\`?`,
  ]);
  expect(saidAbout([WELCOME, notice, ':::notice{#before role=repair title'])).toEqual([
    `${WELCOME}:15:19 There is no role called \`repair\` in course.yaml. Did you mean \`repairs\`?`,
  ]);
  expect(saidAbout([BANK, '{#q-1 ', '{#q-1 roles="all plumbers" '])).toEqual([
    `${BANK}:1:16 There is no role called \`plumbers\` in course.yaml. The roles are \`all\`, \`repairs\` and \`managers\`.`,
  ]);
});

test('a mistyped `role` is offered, and a step of a scenario has none', () => {
  expect(saidAbout([WELCOME, notice, ':::notice{#before rolle=repairs title'])).toEqual([
    `${WELCOME}:15:19 There is no key called \`rolle\` here. Did you mean \`role\`?`,
  ]);
  expect(saidAbout([STORY, '{#doorway}', '{#doorway role=repairs}'])).toEqual([
    `${STORY}:6:18 There is no key called \`role\` here. Take it out.`,
  ]);
});

test('a part that says its roles twice, not at all, or so that nobody meets it is told', () => {
  expect(saidAbout([WELCOME, notice, ':::notice{#before role=all roles=repairs title'])).toEqual([
    `${WELCOME}:15:28 \`role\` and \`roles\` say the same thing. Keep one of the two.`,
  ]);
  expect(saidAbout([WELCOME, notice, forRepairs.replace(' role=repairs', '')])).toEqual([
    `${WELCOME}:15:1 This \`for\` does not say whom it is for. Add a role: \`for{#… role=…}\`.`,
  ]);
  const lock = [STORY, '::::scenario{#lock ', '::::scenario{#lock role=managers '] as const;
  expect(saidAbout(storyFor('repairs'), ...rereadElsewhere, lock)).toEqual([
    `${STORY}:6:1 The roles of this part never meet the screen that it is on. Change one of the two lists.`,
  ]);
});

test('a screen that leaves one role with nothing on it is told', () => {
  expect(saidAbout([STORY, '::::scenario{#lock ', '::::scenario{#lock role="all managers" '])).toEqual([
    `${STORY}:1:1 People with the role \`repairs\` get this screen with nothing on it. Add something for them, or leave the role out of \`roles\` in the first lines of the screen.`,
  ]);
});

test('nobody is led to a screen that is not for them, by a link or to read again', () => {
  const signsForRepairs: Edit = [SIGNS, 'title: Signs\n', 'title: Signs\nroles: repairs\n'];
  const mend = 'Lead to a screen that every role here has, or give this the same roles as that screen.';
  const absent = `People with the role \`all\` meet this, and the screen \`signs\` that it leads to is not for them. ${mend}`;
  expect(saidAbout(signsForRepairs)).toEqual([
    `${WELCOME}:6:1 ${absent}`,
    `${BANK}:1:27 ${absent}`,
    `${BANK}:10:29 ${absent}`,
  ]);
});

test('a link that only those follow who have the screen is in order', () => {
  const link: Edit = [WELCOME, notice, `:::for{#read role=repairs}\n[Read the story](#story).\n:::\n\n${notice}`];
  expect(saidAbout(storyFor('[repairs]'), ...rereadElsewhere, link)).toEqual([]);
});

test('a role without a single screen is told at the list of screens', () => {
  const all = ['Welcome', 'Signs', 'Story'].map(
    (title): Edit => [
      inFirst(`screens/${title.toLowerCase()}.md`),
      `title: ${title}\n`,
      `title: ${title}\nroles: [all, managers]\n`,
    ],
  );
  const questions = ['q-1', 'q-2', 'q-3', 'q-4', 'q-5'].map(
    (id): Edit => [BANK, `{#${id} `, `{#${id} roles="all managers" `],
  );
  expect(saidAbout(...all, ...questions)).toContain(
    `${inFirst('module.yaml')}:14:3 No screen of this module is for the role \`repairs\`. Give the role a screen.`,
  );
});

test('a test that one role could not be given whole is told: too few questions, or none for an outcome', () => {
  const notRepairs = ['q-1', 'q-2'].map((id): Edit => [BANK, `{#${id} `, `{#${id} role="all managers" `]);
  expect(saidAbout(...notRepairs)).toEqual([
    `${inFirst('module.yaml')}:3:7 A test would draw 4 questions, and for the role \`repairs\` there are only 3. Write more questions for that role or for everybody, or lower \`draw\`.`,
    `${inFirst('module.yaml')}:9:9 No question that people with the role \`repairs\` are asked tests the outcome \`o1\`. Write one for that role or for everybody, better two, so that a retake can ask another.`,
  ]);
});

test('an outcome that one role is asked about in one question only is to be settled', () => {
  const result = compile(withEdits([BANK, '{#q-1 ', '{#q-1 role="all managers" ']));
  expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['role-outcome-once']);
});

test('a course in which nothing is for some roles only says nothing of roles in its modules', () => {
  const { course: about, modules } = compiled();
  expect(JSON.stringify(modules)).not.toContain('roles');
  expect(about.modules[0]).not.toHaveProperty('forRoles');
  expect(courseForRole(about, 'repairs')).toBe(about);
});

test('what names every role is for everybody', () => {
  expect(JSON.stringify(compiled(storyFor('[managers, all, repairs]')).modules)).not.toContain('roles');
});

test('everything is compiled, and each role gets what is for everybody and what is for it', () => {
  const { modules } = compiled(storyFor('repairs'), ...rereadElsewhere, [WELCOME, notice, forRepairs]);
  const [module] = modules;
  const seenBy = (id: string) => {
    const mine = moduleForRole(module!, role(id));
    return { screens: mine.screens.map((screen) => screen.id), text: JSON.stringify(mine.screens[0]) };
  };
  expect(seenBy('repairs').screens).toEqual(['welcome', 'signs', 'story']);
  expect(seenBy('managers').screens).toEqual(['welcome', 'signs']);
  expect(seenBy('repairs').text).toContain('At the ');
  expect(seenBy('managers').text).not.toContain('At the ');
  expect(moduleForRole(module!, undefined)).toBe(module);
  expect(moduleForRole(module!, role('managers'))).toBe(moduleForRole(module!, role('managers')));
});

test('the outline counts for each role what is for it, and its minutes', () => {
  const { course: about } = compiled(storyFor('repairs'), ...rereadElsewhere, [BANK, '{#q-5 ', '{#q-5 role=repairs ']);
  const managers = courseForRole(about, 'managers').modules[0]!;
  const repairs = courseForRole(about, 'repairs').modules[0]!;
  expect(managers).toMatchObject({
    screens: ['welcome', 'signs'],
    blocks: ['p-1', 'rare'],
    questions: ['q-1', 'q-2', 'q-3', 'q-4'],
  });
  expect(repairs).toMatchObject({ screens: ['welcome', 'signs', 'story'], blocks: ['p-1', 'rare', 'lock'] });
  expect(repairs.minutes).toBeGreaterThanOrEqual(managers.minutes);
  expect(about.modules[0]!.minutes).toBe(repairs.minutes);
  expect(courseForRole(courseForRole(about, 'managers'), 'managers').modules[0]).toEqual(managers);
});

test('the role that holds is the only one, the chosen one, or else the first', () => {
  const { course: about } = compiled();
  expect(about.roles?.[1]).toEqual({ id: 'repairs', title: 'Repairs', largeType: true });
  expect(roleIn(about, undefined)?.id).toBe('all');
  expect(roleIn(about, 'gone')?.id).toBe('all');
  expect(roleIn(about, 'managers')?.id).toBe('managers');
  expect(roleIn({ ...about, roles: [role('repairs')] }, 'managers')?.id).toBe('repairs');
  expect(roleIn({ ...about, roles: [] }, 'managers')).toBeUndefined();
});

test('the check shows each role’s screens, words and minutes', () => {
  const rows = formatChecked(compiled(storyFor('repairs'), ...rereadElsewhere)).split('\n');
  const of = (id: string) => rows.find((row) => row.startsWith(id))?.split(/\s+/) ?? [];
  expect(of('role').slice(0, 6)).toEqual(['role', 'module', 'screens', 'questions', 'words', 'minutes']);
  expect(of('managers').slice(0, 4)).toEqual(['managers', 'first', '2', '5']);
  expect(of('repairs').slice(0, 4)).toEqual(['repairs', 'first', '3', '5']);
  expect(Number(of('repairs')[4])).toBeGreaterThan(Number(of('managers')[4]));
});

test('a course for one role has no table of roles', () => {
  const result = compile(smallCourse);
  expect(result.ok && formatChecked(result.value)).not.toContain('role ');
});

/** A role card: what is for everybody, then parts that each role finds its own in. */
function cardWith(reveal: string, id: string) {
  const files = new Map([
    ...edited(inFirst('module.yaml'), '  - story\n', '  - story\n  - card\n', course),
    [inFirst('screens/card.md'), `---\ntitle: My card\ncard: true\n---\n\n## I do\n\n- tell\n\n${reveal}`],
  ]);
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  const mine = moduleForRole(result.value.modules[0]!, roleIn(result.value.course, id));
  const blocks = mine.screens.find(({ card }) => card)!.blocks;
  return blocks.flatMap((block) => (block.kind === 'reveal' ? [block.open?.map((at) => block.items[at]?.title)] : []));
}

test('on the role card the own part of whoever reads is open, by its heading or by whom it is for', () => {
  const together = ':::reveal{#roles}\n## Repairs and maintenance\nRing.\n\n## Managers\nThank.\n:::\n';
  expect(cardWith(together, 'repairs')).toEqual([['Repairs and maintenance']]);
  expect(cardWith(together, 'managers')).toEqual([['Managers']]);
  expect(cardWith(together, 'all')).toEqual([[]]);
  const apart = ':::reveal{#roles role=all}\n## Housing and tenancy\nCheck.\n:::\n';
  expect(cardWith(apart, 'all')).toEqual([['Housing and tenancy']]);
  expect(cardWith(apart, 'repairs')).toEqual([]);
});

test('on any other screen what can be opened starts closed', () => {
  const { modules, course: whole } = compiled();
  const mine = moduleForRole(modules[0]!, roleIn(whole, 'repairs'));
  expect(JSON.stringify(mine)).not.toContain('"open"');
});
