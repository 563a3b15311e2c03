import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Compiled, compile } from '../../scripts/content/compile';
import { readCourseFile } from '../../scripts/content/course-file';
import { Names } from '../../scripts/content/names';
import { Notes, showPlace } from '../../scripts/content/notes';
import { readFiles } from '../../scripts/content/read-files';
import { allSheets } from '../../scripts/sheets/all-sheets';
import type { Block } from '../../src/content/block';
import { edited, inFirst, smallCourse } from './small-course';
import { VOICES } from './voiced-course';

const COURSE = 'content/course.yaml';
const LOCAL = 'content/local.yaml';

const NAMES = 'names:\n  - domestic abuse lead\n  - the lead\n  - secure form\n  - support at work\n';

/** The small course with names that a council may change, and those that it does, a line each. */
function calling(lines: readonly string[], course = smallCourse): Map<string, string> {
  const said = lines.map((line) => `  ${line}\n`).join('');
  const files = edited(COURSE, 'passMark: 80%\n', `${NAMES}passMark: 80%\n`, course as Map<string, string>);
  return edited(LOCAL, 'council: Example Council\n', `council: Example Council\nnames:\n${said}`, files);
}

function told(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  const said = (list: Compiled['warnings']) =>
    list.map(({ place, what, mend, code }) => `${showPlace(place)} ${what} ${mend}  (${code})`);
  return { problems: result.ok ? [] : said(result.problems), warnings: said(result.warnings) };
}

function sound(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  if (!result.ok) throw new Error(told(files).problems.join('\n'));
  return result.value;
}

test('a name that the course does not let a council change is told in its line, with the nearest', () => {
  expect(told(calling(['teh lead: the officer', 'domestic violence lead: officer', 'kettle: pot'])).problems).toEqual([
    `${LOCAL}:3:3 \`teh lead\` is not a name that course.yaml lets a council change. Did you mean \`the lead\`?  (name-unknown)`,
    `${LOCAL}:4:3 \`domestic violence lead\` is not a name that course.yaml lets a council change. Did you mean \`domestic abuse lead\`?  (name-unknown)`,
    `${LOCAL}:5:3 \`kettle\` is not a name that course.yaml lets a council change. The names are \`domestic abuse lead\`, \`the lead\`, \`secure form\` and \`support at work\`.  (name-unknown)`,
  ]);
});

test('where the course lets nothing be changed, there is nothing to offer', () => {
  const files = edited(
    LOCAL,
    'council: Example Council\n',
    'council: Example Council\nnames:\n  the lead: the officer\n',
  );
  expect(told(files).problems).toEqual([
    `${LOCAL}:3:3 \`the lead\` is not a name that course.yaml lets a council change. Take it out: there is none.  (name-unknown)`,
  ]);
});

test('a name without a new one, and a second `the`, are told where they stand', () => {
  expect(told(calling(['the lead:', 'secure form: the concern card'])).problems).toEqual([
    `${LOCAL}:3:3 \`the lead\` has no value. Write one after the key.  (value-empty)`,
  ]);
  const said = edited(inFirst('screens/signs.md'), 'Hitting.', 'Use the secure form. There is support at work.');
  const both = ['secure form: the concern card', 'support at work: the staff service'];
  expect(told(calling(both, said)).problems).toEqual([
    `${LOCAL}:3:16 The texts have “the”, “a” or “our” before \`secure form\`, and “the concern card” begins with such a word, too. Leave that first word out.  (name-article)`,
  ]);
});

test('a name that no text says is a warning, and one that a text says is none', () => {
  const { warnings } = told(calling(['the lead: the officer', 'secure form: concern card']));
  expect(warnings.filter((line) => line.startsWith(LOCAL))).toEqual([
    `${LOCAL}:4:3 No text of the modules says \`secure form\`, so this changes nothing. Take the line out.  (name-unused)`,
  ]);
});

const council = new Names(
  new Map([
    ['domestic abuse lead', 'safeguarding officer'],
    ['the lead', 'the safeguarding officer'],
    ['secure form', 'incident card'],
    ['job sheet', 'order'],
    ['support at work', 'Wellbeing'],
  ]),
);

test.each([
  ['Tell the lead.', 'Tell the safeguarding officer.'],
  ['The lead knows.', 'The safeguarding officer knows.'],
  ['I need to tell our lead.', 'I need to tell our safeguarding officer.'],
  ['Our lead rings.', 'Our safeguarding officer rings.'],
  ['Ring the domestic abuse lead.', 'Ring the safeguarding officer.'],
  ['Domestic abuse leads', 'Safeguarding officers'],
  ["the lead's and the lead’s", "the safeguarding officer's and the safeguarding officer’s"],
  ["It is 'the lead'.", "It is 'the safeguarding officer'."],
  ['the\nlead', 'the safeguarding officer'],
  ['domestic\nabuse lead', 'safeguarding officer'],
  ['on a secure form', 'on an incident card'],
  ['A job sheet; the job sheets', 'An order; the orders'],
  ['Support at work is there.', 'Wellbeing is there.'],
  ['there is support at work', 'there is Wellbeing'],
])('%s', (written, read) => {
  expect(council.in(written)).toBe(read);
});

test.each([
  'You lead this meeting.',
  'A team lead saves it.',
  'the leader, and the leading one',
  'Breathe lead-free air: the lead-free kind.',
  'an insecure form',
  'secure forms-to-be',
])('left alone: %s', (text) => {
  expect(council.in(text)).toBe(text);
});

test('what has been put in is not put in again', () => {
  const turned = new Names(
    new Map([
      ['secure form', 'secure place'],
      ['secure place', 'secure form'],
    ]),
  );
  expect(turned.in('the secure form, in the secure place')).toBe('the secure place, in the secure form');
});

test('a council that calls everything as the modules do changes no text', () => {
  const names = ['the lead', 'domestic abuse lead', 'secure form'];
  const same = new Names(new Map(names.map((name) => [name, name])));
  const word = fc.constantFrom('the', 'Our', 'our', 'lead', "lead's", 'Domestic', 'abuse', 'secure', 'a', 'forms', 'x');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      expect(same.in(text)).toBe(text);
    }),
  );
});

/** The small course with names in every kind of text, and where they are to stay. */
const everywhere = [
  [COURSE, 'title: A small course', 'title: Telling the lead'],
  [COURSE, 'passMark: 80%\n', 'levelOneLimits:\n  - id: first\n    text: ask the lead first\npassMark: 80%\n'],
  [inFirst('module.yaml'), 'title: The first module', 'title: The lead and you'],
  [inFirst('module.yaml'), 'summary: What it is about.', 'summary: Whom the lead is for.'],
  [inFirst('module.yaml'), 'text: Say what to do.', 'text: Say what to tell the lead.'],
  [
    inFirst('module.yaml'),
    'specialistReview',
    'prompts:\n  - ask: Who is the lead?\n    listenFor: The lead has a name.\nspecialistReview',
  ],
  [inFirst('screens/welcome.md'), 'title: Welcome', 'title: What the lead does'],
  [inFirst('screens/welcome.md'), 'title="A note before you start"', 'title="A note from the lead"'],
  [inFirst('screens/welcome.md'), 'Some **bold**', 'The **lead**, the lead and **the\nlead**. Some **bold**'],
  [inFirst('screens/welcome.md'), '::contacts', '::voice{#heard voice=V01}\n\n::limits{#limits}\n\n::contacts'],
  [inFirst('screens/signs.md'), '## Physical', '## Before the lead knows'],
  [
    inFirst('screens/signs.md'),
    ':::myth',
    ':::sort{#whom groups="For the lead / For nobody"}\nWhere?\n\n- A. This => For the lead\n  > The lead.\n- B. That => For nobody\n  > None.\n:::\n\n:::myth',
  ],
  ['content/facts.yaml', 'text: What it is.', 'text: What the lead is.'],
  [LOCAL, 'about: For anybody.', 'about: For the lead.'],
].reduce<Map<string, string>>(
  (files, [file = '', from = '', to = '']) => edited(file, from, to, files),
  new Map([...smallCourse, [VOICES, 'voices:\n  - id: V01\n    kind: composite\n    words: I saw the lead.\n']]),
);

test('learners read what the council says, wherever the modules speak', () => {
  const { course, modules, authors } = sound(calling(['the lead: the officer'], everywhere));
  const [{ title, outcomes, screens, questions } = modules[0]!] = modules;
  expect(course.title).toBe('Telling the officer');
  expect(course.levelOneLimits).toEqual([{ id: 'first', text: 'ask the officer first' }]);
  expect([title, course.modules[0]!.summary]).toEqual(['The officer and you', 'Whom the officer is for.']);
  expect(outcomes.map(({ text }) => text)).toEqual(['Say what it is.', 'Say what to tell the officer.']);
  expect(authors.modules[0]!.prompts).toEqual([{ ask: 'Who is the officer?', listenFor: 'The officer has a name.' }]);
  expect(screens[0]!.title).toBe('What the officer does');
  const text = JSON.stringify([screens, questions]);
  for (const words of [
    ', the officer and ",["strong","the officer"]',
    '"A note from the officer"',
    '"Before the officer knows"',
    '"groups":["For the officer","For nobody"]',
    '"ask the officer first"',
    'Finish, and tell the officer.',
    'The officer says thank you.',
    'You should tell the officer.',
  ]) {
    expect(text).toContain(words);
  }
});

test('a word that the glossary explains is explained by the name that the council has for it', () => {
  const glossary =
    'terms:\n  - term: boss\n    also: [the lead]\n    means: Tell the lead.\n  - term: the lead of all\n    means: No one.\n';
  const files = new Map([...everywhere, ['content/glossary.yaml', glossary]]);
  const { backgrounds, authors } = sound(calling(['the lead: the officer'], files));
  expect(backgrounds[0]!.terms).toEqual([{ term: 'boss', means: 'Tell the officer.' }]);
  expect(authors.glossary!.terms[1]!.term).toBe('the officer of all');
});

test('what survivors said, whom to ring and what is known stay as they were written', () => {
  const { course, modules, backgrounds } = sound(calling(['the lead: the officer'], everywhere));
  const voice = modules[0]!.screens[0]!.blocks.find(({ kind }: Block) => kind === 'voice');
  expect(JSON.stringify(voice)).toContain('I saw the lead.');
  expect(course.local.contacts.map(({ about }) => about)).toContain('For the lead.');
  expect(backgrounds[0]!.evidence.facts.map(({ text }) => text)).toContain('What the lead is.');
});

test('what is to be mended is told where it is written, however long the names before it have become', () => {
  const long = ['the lead: the officer who looks after all of us'];
  const broken = (files: Map<string, string>) =>
    edited(inFirst('screens/story.md'), 'The lead says thank you.', 'The lead says\nthank <b>you</b>.', files);
  expect(told(broken(calling(long))).problems).toEqual(told(broken(calling([]))).problems);
});

const files = await readFiles(process.cwd());
const real = sound(files);
const changeable = readCourseFile(COURSE, files.get(COURSE), new Notes()).names ?? [];

/** The real course of a council that calls everything otherwise. */
function realCourse(called: (name: string) => string, local = files.get(LOCAL) ?? ''): Map<string, string> {
  const names = changeable.map((name) => `  ${name}: ${called(name)}\n`).join('');
  return new Map([...files, [LOCAL, `${local}names:\n${names}`]]);
}

test('the course as it comes calls things as its authors do, and is what it is without any names', () => {
  const { course, modules, backgrounds, authors } = real;
  const same = sound(realCourse((name) => name));
  expect(authors.names.changed.size).toBe(0);
  expect(same.course.revision).toBe(course.revision);
  expect([same.course, same.modules, same.backgrounds]).toEqual([course, modules, backgrounds]);
}, 60_000);

test('every name on the list is said somewhere, and none is left when a council calls all of them otherwise', () => {
  const called = (name: string) => `${name.startsWith('the ') ? 'the ' : ''}zorb ${changeable.indexOf(name)}`;
  const result = compile(realCourse(called, smallCourse.get(LOCAL)));
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  expect(changeable.length).toBeGreaterThan(5);
  expect(result.warnings.filter(({ code }) => code === 'name-unused')).toEqual([]);
  const found = new Names(new Map(changeable.map((name) => [name, '§'])));
  const { course, modules } = result.value;
  const isVoice = (value: unknown) => typeof value === 'object' && value !== null && 'voice' in value;
  const read = [course, modules].map((part) => JSON.stringify(part, (_, value) => (isVoice(value) ? null : value)));
  const sheets = [...allSheets(result.value, '').files].filter(([path]) => !path.includes('sources'));
  for (const text of [...read, ...sheets.map(([, sheet]) => sheet)]) {
    const at = found.in(text).indexOf('§');
    expect(at === -1 ? '' : text.slice(Math.max(0, at - 80), at + 80)).toBe('');
  }
}, 60_000);
