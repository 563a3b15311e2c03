import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { showPlace } from '../../scripts/content/notes';
import { countWords } from '../../src/content/count-words';
import { edited, smallCourse } from './small-course';
import { REGISTER, VOICES, voiced, WELCOME } from './voiced-course';

function said(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

function compiled(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value;
}

/** The register with a piece of it written differently. */
const register = (from: string, to: string) =>
  edited(VOICES, from, to, new Map([[VOICES, REGISTER]])).get(VOICES) as string;

test('a voice that was withdrawn cannot be shown, whether its words have gone or not', () => {
  const told = [
    `${WELCOME}:13:18 The voice \`V02\` was withdrawn on 2026-11-20, so nobody may be shown it. Take this block out, or show another voice.`,
  ];
  const withdrawn = 'kind: contributed\n    withdrawn: 2026-11-20';
  expect(said(voiced(register('kind: contributed', withdrawn), ['V02']))).toEqual(told);
  const wordless = register('kind: contributed\n    words: I let him back in.', withdrawn);
  expect(said(voiced(wordless, ['V02']))).toEqual(told);
  expect(said(voiced(wordless, ['V01']))).toEqual([]);
});

test('a voice without an entry is told with the nearest that there is, and each place is told', () => {
  expect(said(voiced(REGISTER, ['V03']))).toEqual([
    `${WELCOME}:13:18 There is no voice called \`V03\` in content/voices.yaml. Did you mean \`V01\`?`,
  ]);
  const without = new Map([...voiced(REGISTER, ['V01', 'V01'])].filter(([file]) => file !== VOICES));
  expect(said(without)).toEqual(
    [13, 15].map(
      (line) =>
        `${WELCOME}:${line}:18 There is no voice called \`V01\` in content/voices.yaml. Add it there, or name another.`,
    ),
  );
});

test("somebody's own words are not shown without consent, nor unread", () => {
  const unread = register('    reviewed: { by: A specialist, on: 2026-11-01 }\n', '');
  expect(said(voiced(unread, ['V02']))).toEqual([
    `${WELCOME}:13:18 The voice \`V02\` is somebody's own, and content/voices.yaml does not say who has read it. Add there, when somebody trained has: \`reviewed: { by: …, on: 2026-11-21 }\`.`,
  ]);
  const none = REGISTER.replace(/ {4}consent:[\s\S]*?(?= {4}reviewed)/, '');
  expect(said(voiced(none, ['V02']))).toEqual([
    `${WELCOME}:13:18 The voice \`V02\` is somebody's own, and content/voices.yaml has no consent for it. Add \`consent\` there, with \`by\`, \`on\`, \`scope\` and \`until\`, or take this block out until you have it.`,
  ]);
  expect(said(voiced(none, ['V01']))).toEqual([]);
});

test('words to which somebody agreed are not called invented', () => {
  expect(said(voiced(register('kind: contributed', 'kind: composite'), ['V02']))).toEqual([
    `${VOICES}:10:5 The voice \`V02\` is a composite, which nobody said, and somebody has agreed to it. When they are a person's own words, write \`kind: contributed\`; when they are not, take \`consent\` out.`,
  ]);
});

test.each([
  [
    'an id of another shape',
    ['id: V02', 'id: v2'],
    '7:9 `v2` cannot be the id of a voice. Use a capital V and a number, as in V01.',
  ],
  [
    'an id twice',
    ['id: V02', 'id: V01'],
    `7:9 There are two voices called \`V01\`; the first is at ${VOICES}:2:9. Give one of them another id, and leave the one that has been published as it is.`,
  ],
  [
    'another kind',
    ['kind: contributed', 'kind: given'],
    '8:11 `given` is not something that `kind` can be. It can be `composite` or `contributed`.',
  ],
  [
    'no words',
    ['    words: I let him back in.\n', ''],
    '7:5 The voice `V02` has no words. Add `words: …`. Only a voice with `withdrawn` is left without.',
  ],
  ['half a consent', ['      until: 2027-06-30\n', ''], '11:7 `until` is missing. Add it: `until: …`.'],
  [
    'no real day',
    ['until: 2027-06-30', 'until: 2027-06-31'],
    '14:14 `2027-06-31` is not a date that `until` can be. Write a real day as year-month-day, such as 2026-11-21.',
  ],
  [
    'a key of another name',
    ['scope: This', 'name: Somebody\n      scope: This'],
    '13:7 There is no key called `name` here. The keys are `by`, `on`, `scope` and `until`.',
  ],
])('of a register that cannot be read nothing is said but why: %s', (_, [from = '', to = ''], says) => {
  expect(said(voiced(register(from, to), ['V01']))).toEqual([`${VOICES}:${says}`]);
});

test('a voice is named, and has two colons', () => {
  const block = (to: string) => said(edited(WELCOME, '::voice{#voice-0 voice=V01}', to, voiced(REGISTER, ['V01'])));
  expect(block('::voice{#v}')).toEqual([`${WELCOME}:13:1 \`voice\` is missing. Add it: \`voice="…"\`.`]);
  expect(block(':::voice{#v voice=V01}\nWords.\n:::')).toHaveLength(1);
});

test('learners get the words and whose they are, and nothing of who agreed to them or when', () => {
  const { course, modules, backgrounds } = compiled(voiced(REGISTER, ['V01', 'V02']));
  expect(modules[0]!.screens[0]!.blocks.filter(({ kind }) => kind === 'voice')).toEqual([
    { kind: 'voice', id: 'voice-0', voice: 'composite', words: [['blockquote', ['p', '"Somebody had seen me."']]] },
    { kind: 'voice', id: 'voice-1', voice: 'contributed', words: [['blockquote', ['p', '"I let him back in."']]] },
  ]);
  const learners = JSON.stringify({ course, modules, backgrounds });
  expect(learners).not.toMatch(/county service|2026-10-01|This course|2027-06-30|A specialist|V0\d/);
});

test('several paragraphs are one quotation, which opens anew with each and closes once', () => {
  const lines = 'words: |-\n      First.\n\n      Then\n      last.';
  const { modules } = compiled(voiced(register('words: I let him back in.', lines), ['V02']));
  expect(modules[0]!.screens[0]!.blocks).toContainEqual(
    expect.objectContaining({ words: [['blockquote', ['p', '"First.'], ['p', '"Then last."']]] }),
  );
});

test('a voice that no screen shows changes nothing for learners', () => {
  const { course, modules } = compiled(voiced(REGISTER, []));
  expect({ course, modules }).toEqual({
    course: compiled(smallCourse).course,
    modules: compiled(smallCourse).modules,
  });
});

test('the label is read as well as the words, and both are counted', () => {
  const words = (shown: readonly string[]) => countWords(compiled(voiced(REGISTER, shown)).modules[0]!);
  const label = 'An invented voice, not a real person. Somebody had seen me.';
  expect(words(['V01']) - words([])).toBe(label.split(' ').length);
});
