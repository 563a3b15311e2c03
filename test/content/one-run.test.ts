import { expect, test } from 'vitest';
import { generateFiles } from '../../scripts/bench/generate-course';
import { compile } from '../../scripts/content/compile';
import { shortKey } from '../../src/record/short-key';
import { edited, inFirst, smallCourse } from './small-course';

/** Where each problem is and what it is called. */
function found(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  return (result.ok ? [] : result.problems).map(
    ({ place, code }) => `${place.file}:${place.line}:${place.column} ${code}`,
  );
}

test('everything that is wrong anywhere is said in one run, from the top of each file to its end', () => {
  let files = edited('content/course.yaml', 'passMark: 80%', 'passMark: 80');
  files = edited('content/local.yaml', 'use: support', 'use: suport', files);
  files = edited(inFirst('module.yaml'), 'review: 2027-11-21', 'review: soon', files);
  files = edited(inFirst('screens/welcome.md'), 'title: Welcome', 'title:', files);
  files = edited(inFirst('screens/welcome.md'), '(#signs)', '(#sings)', files);
  files = edited(inFirst('screens/signs.md'), ':::reveal{', ':::revael{', files);
  files = edited(inFirst('screens/story.md'), ':to[lead]', ':to[laed]', files);
  files = edited(inFirst('questions.md'), '[x] B. A pattern', '[ ] B. A pattern', files);
  files = edited(inFirst('questions.md'), '[x] B. Economic', '[ ] B. Economic', files);
  expect(found(files)).toEqual([
    'content/course.yaml:8:11 value-type',
    'content/local.yaml:14:10 value-unknown',
    `${inFirst('module.yaml')}:6:9 date-unreal`,
    `${inFirst('screens/welcome.md')}:2:1 value-empty`,
    `${inFirst('screens/welcome.md')}:6:1 link-screen-unknown`,
    `${inFirst('screens/signs.md')}:5:1 block-unknown`,
    `${inFirst('screens/story.md')}:9:37 step-unknown`,
    `${inFirst('questions.md')}:1:1 right-none`,
    `${inFirst('questions.md')}:10:1 right-few`,
  ]);
});

test('one block that is not closed hides nothing of what is wrong after it', () => {
  let files = edited(inFirst('screens/signs.md'), 'Money.\n:::\n', 'Money.\n');
  files = edited(inFirst('screens/signs.md'), '  > **Why:** It asks her to defend herself.\n', '', files);
  files = edited(inFirst('screens/signs.md'), '- [x] A. This', '- [ ] A. This', files);
  expect(found(files)).toEqual([
    `${inFirst('screens/signs.md')}:5:1 block-open`,
    `${inFirst('screens/signs.md')}:13:1 compare-line`,
    `${inFirst('screens/signs.md')}:22:1 right-none`,
  ]);
});

test('a scenario written with three colons throughout is told once, and its steps are still checked', () => {
  const text = smallCourse
    .get(inFirst('screens/story.md'))!
    .replaceAll('::::', ':::')
    .replace(':to[lead]', ':to[laed]');
  expect(found(new Map([...smallCourse, [inFirst('screens/story.md'), text]]))).toEqual([
    `${inFirst('screens/story.md')}:5:1 scenario-colons`,
    `${inFirst('screens/story.md')}:9:37 step-unknown`,
  ]);
});

test('steps that lead only to each other are each named', () => {
  const round = (id: string, to: string) => `:::step{#${id}}\nAgain.\n\n- [x] A. On :to[${to}]\n  > Yes.\n:::\n`;
  const files = edited(inFirst('screens/story.md'), 'B. Ask him.', 'B. Ask him. :to[here]');
  const last = 'thank you.\n:::\n';
  expect(
    found(edited(inFirst('screens/story.md'), last, last + round('here', 'there') + round('there', 'here'), files)),
  ).toEqual([`${inFirst('screens/story.md')}:17:1 step-loops`, `${inFirst('screens/story.md')}:23:1 step-loops`]);
});

test('a mistake in the YAML of a module does not hide what is wrong with its screens', () => {
  let files = edited(inFirst('module.yaml'), 'title: The first module', 'title: First: module');
  files = edited(inFirst('screens/signs.md'), ':::reveal{', ':::revael{', files);
  expect(found(files)).toEqual([
    `${inFirst('module.yaml')}:1:8 yaml-unreadable`,
    `${inFirst('screens/signs.md')}:5:1 block-unknown`,
  ]);
});

test('files that are missing are named, and so are folders that nobody would see', () => {
  const files = new Map([...smallCourse, ['content/modules/second/questions.md', '']]);
  files.delete('content/local.yaml');
  files.delete(inFirst('questions.md'));
  expect(found(files)).toEqual(
    expect.arrayContaining([
      'content/local.yaml:1:1 file-missing',
      `${inFirst('questions.md')}:1:1 file-missing`,
      'content/modules/second/module.yaml:1:1 module-unlisted',
      'content/modules/second/module.yaml:1:1 file-missing',
    ]),
  );
});

test('a folder with nothing in it is told what a course needs', () => {
  expect(found(new Map())).toEqual(['content/course.yaml:1:1 file-missing', 'content/local.yaml:1:1 file-missing']);
});

test.each(['test', 'finished'])('no screen can be called %s', (id) => {
  const files = new Map([...smallCourse, [inFirst(`screens/${id}.md`), '---\ntitle: A\n---\n\nText.\n']]);
  expect(found(edited(inFirst('module.yaml'), '  - story', `  - story\n  - ${id}`, files))).toEqual([
    `${inFirst(`screens/${id}.md`)}:1:1 screen-id-reserved`,
  ]);
});

test('a screen needs something on it, and a name that is an id', () => {
  const files = new Map([...smallCourse, [inFirst('screens/Two words.md'), '---\ntitle: A\n---\n\n']]);
  expect(found(files)).toEqual([
    `${inFirst('screens/Two words.md')}:1:1 id-grammar`,
    `${inFirst('screens/Two words.md')}:1:1 screen-unlisted`,
    `${inFirst('screens/Two words.md')}:1:1 screen-empty`,
  ]);
});

test('two ids that suspend data could not tell apart are refused', () => {
  const [one, other] = collidingIds();
  const step = (id: string) => `::::scenario{#${id} title="A story"}\n:::step{#end}\nText.\n:::\n::::\n`;
  const files = edited(inFirst('screens/welcome.md'), '::contacts{#help}', `${step(one)}\n${step(other)}`);
  expect(found(files)).toEqual([`${inFirst('screens/welcome.md')}:19:14 ids-collide`]);
});

test('contacts that are examples or not yet checked are warned of, and stop nothing', () => {
  let files = edited('content/local.yaml', 'use: emergency', 'use: emergency\n    example: true');
  files = edited('content/local.yaml', 'use: support', 'use: support\n    verify: true', files);
  expect(compile(files)).toMatchObject({
    ok: true,
    warnings: [
      { code: 'contact-example', place: { file: 'content/local.yaml', line: 9, column: 14 } },
      { code: 'contact-unverified', place: { file: 'content/local.yaml', line: 16, column: 13 } },
    ],
  });
});

test('an outcome with a single question is warned of, because a retake cannot ask another', () => {
  const files = edited(inFirst('questions.md'), '{#q-2 outcome=o1', '{#q-2 outcome=o2');
  expect(compile(files)).toMatchObject({
    ok: true,
    warnings: [{ code: 'outcome-once', place: { line: 9, column: 9 } }],
  });
});

test('a course of a thousand screens and four hundred questions compiles', () => {
  const result = compile(generateFiles(1000, 400));
  expect(result).toMatchObject({ ok: true, warnings: [] });
  const modules = result.ok ? result.value.modules : [];
  expect(modules.flatMap(({ screens }) => screens)).toHaveLength(1000);
  expect(modules.flatMap(({ questions }) => questions)).toHaveLength(400);
}, 60_000);

/** The first two of `a-1`, `a-2`, … with one short name: there are 262,144 names, so it takes about 600. */
function collidingIds(): [string, string] {
  const seen = new Map<string, string>();
  for (let at = 1; ; at++) {
    const id = `a-${at}`;
    const other = seen.get(shortKey(id));
    if (other !== undefined) return [other, id];
    seen.set(shortKey(id), id);
  }
}
