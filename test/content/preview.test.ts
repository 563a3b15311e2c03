import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompiledCourse, compile } from '../../scripts/content/compile';
import { edited, inFirst, smallCourse } from './small-course';

/** What the author's preview shows of a course with something wrong. */
function preview(files: ReadonlyMap<string, string>): CompiledCourse {
  const result = compile(files);
  if (result.ok) throw new Error('There is nothing wrong with the course.');
  return result.partial;
}

function blocksOf(files: ReadonlyMap<string, string>, screen: string) {
  return preview(files).modules[0]!.screens.find(({ id }) => id === screen)!.blocks;
}

test('a block with a mistake is replaced by a notice that says where and what, and the rest is shown', () => {
  const files = edited(inFirst('screens/signs.md'), ':::reveal{', ':::revael{');
  const [first, ...others] = blocksOf(files, 'signs');
  expect(first).toEqual({
    kind: 'notice',
    id: 'mend-5',
    title: 'This block needs mending',
    prose: [
      [
        'p',
        ['strong', `${inFirst('screens/signs.md')}:5:1`],
        ' There is no block called `revael`. Did you mean `reveal`?',
      ],
    ],
  });
  expect(others.map(({ kind }) => kind)).toEqual([
    'compare',
    'key-points',
    'question',
    'myth',
    'timeline',
    'reflection',
  ]);
});

test('text with a mistake is still shown, with a notice below it', () => {
  const files = edited(inFirst('screens/welcome.md'), '(#signs)', '(#sings)');
  const [prose, notice] = blocksOf(files, 'welcome');
  expect(prose).toMatchObject({
    kind: 'prose',
    prose: [
      ['p', 'Some ', ['strong', 'bold'], ' and ', ['em', 'slanted'], ' text at 10:30, then the signs.'],
      expect.anything(),
      expect.anything(),
    ],
  });
  expect(notice).toMatchObject({ kind: 'notice', id: 'mend-5' });
});

test('a question with a mistake is left out of the test, and the test draws no more than there are', () => {
  const files = edited(inFirst('questions.md'), '[x] B. A pattern', '[ ] B. A pattern');
  const [module] = preview(edited(inFirst('questions.md'), '- [ ] False', '- [x] False', files)).modules;
  expect(module?.questions.map(({ id }) => id)).toEqual(['q-2', 'q-4', 'q-5']);
  expect(module?.draw).toBe(3);
});

test('a course file that cannot be read leaves the modules to be seen', () => {
  const { course, modules } = preview(edited('content/course.yaml', 'title: A small', 'title: A: small'));
  expect(modules.map(({ id }) => id)).toEqual(['first']);
  expect(course).toMatchObject({ passMark: 0.8, modules: [{ id: 'first' }] });
});

test('a first line without its closing brace is told at once, however long it is', () => {
  const files = edited(inFirst('questions.md'), ':::single{#q-1', `:::single{#q-1 ${'describes it '.repeat(40)}`);
  const text = files.get(inFirst('questions.md'))!.replace('}', '');
  const result = compile(new Map([...files, [inFirst('questions.md'), text]]));
  expect(result.ok).toBe(false);
});

test('whatever an author cuts out of a file, the compiler answers and points into the files', () => {
  const files = [...smallCourse.keys()];
  const anyCut = fc.record({ file: fc.constantFrom(...files), at: fc.nat(900), length: fc.nat(60), put: anyPiece });
  fc.assert(
    fc.property(anyCut, ({ file, at, length, put }) => {
      const text = smallCourse.get(file)!;
      const cut = text.slice(0, at) + put + text.slice(at + length);
      const result = compile(new Map([...smallCourse, [file, cut]]));
      for (const { place, what } of result.ok ? [] : result.problems) {
        expect(files).toContain(place.file);
        const lines = place.file === file ? cut : smallCourse.get(place.file)!;
        expect(place.line).toBeLessThanOrEqual(lines.split('\n').length);
        expect(place.column).toBeGreaterThan(0);
        expect(what).toMatch(/\.$/);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

const anyPiece = fc.oneof(
  fc.constantFrom(
    '',
    ':::',
    '::::',
    '\n',
    '---\n',
    '- [ ] ',
    '> ',
    '{',
    '"',
    '\t',
    '[',
    ':to[',
    '<b>',
    '=>',
    '&',
    '*',
    '\\',
  ),
  fc.string({ maxLength: 8 }),
);
