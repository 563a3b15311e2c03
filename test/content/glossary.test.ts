import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { termsIn, unexplainedIn } from '../../scripts/content/glossary';
import { showPlace } from '../../scripts/content/notes';
import { inFirst, smallCourse } from './small-course';

const FILE = 'content/glossary.yaml';

function withGlossary(text: string, files: ReadonlyMap<string, string> = smallCourse): Map<string, string> {
  return new Map([...files, [FILE, text]]);
}

function said(text: string): string[] {
  const result = compile(withGlossary(text));
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`.trim());
}

/** The terms that the first module explains. */
function explained(text: string, files?: ReadonlyMap<string, string>): string[] {
  const result = compile(withGlossary(text, files));
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value.backgrounds[0]?.terms.map(({ term }) => term) ?? [];
}

function found(text: string, term: string, also: string[] = []): boolean {
  return termsIn([text], { terms: [{ term, also, means: 'M.' }], plain: [] }).length === 1;
}

test('a word that is explained twice is told at its second place, in whatever form', () => {
  expect(said('terms:\n  - term: refuge\n    means: A.\n  - term: Refuge\n    means: B.\n')).toEqual([
    `${FILE}:4:11 “Refuge” is explained already, at ${FILE}:2:11. Keep one of the two, and put what is missing from it into its \`means\`.`,
  ]);
  expect(said('terms:\n  - term: a\n    also: [b]\n    means: A.\n  - term: b\n    means: B.\n')).toHaveLength(1);
});

test('a line without its meaning is said where it is', () => {
  expect(said('terms:\n  - term: refuge\n')).toEqual([`${FILE}:2:5 \`means\` is missing. Add it: \`means: …\`.`]);
  expect(said('terms: []\n')).toHaveLength(1);
});

test('a course without a glossary, and a module that uses none of its words, have no page for it', () => {
  const [bare] = [compile(smallCourse)];
  expect(bare.ok && bare.value.modules[0]).not.toHaveProperty('glossary');
  expect(bare.ok && bare.value.backgrounds[0]?.terms).toEqual([]);
  const unused = compile(withGlossary('terms:\n  - term: refuge\n    means: A safe place.\n'));
  expect(unused.ok && unused.value.modules[0]).not.toHaveProperty('glossary');
});

test('a module has the words that stand anywhere in it, in alphabetical order, with their meaning alone', () => {
  const text = ['story', 'doorway', 'pattern', 'Physical', 'leave', 'lock', 'refuge']
    .map((term) => `  - term: ${term}\n    means: M.\n`)
    .join('');
  const result = compile(withGlossary(`terms:\n${text}`));
  expect(result.ok && result.value.backgrounds[0]?.terms.map(({ term }) => term)).toEqual([
    'doorway',
    'leave',
    'lock',
    'pattern',
    'Physical',
    'story',
  ]);
  expect(result.ok && result.value.backgrounds[0]?.terms[0]).toEqual({ term: 'doorway', means: 'M.' });
  expect(result.ok && result.value.modules[0]?.glossary).toBe(true);
});

test('ids, roles and what a question leads to are no words of a module', () => {
  const files = new Map([
    ...smallCourse,
    [inFirst('screens/story.md'), smallCourse.get(inFirst('screens/story.md'))!.replaceAll('doorway', 'threshold')],
  ]);
  const renamed = new Map([
    ...files,
    [inFirst('screens/story.md'), files.get(inFirst('screens/story.md'))!.replace('in the threshold', 'outside')],
  ]);
  expect(explained('terms:\n  - term: threshold\n    means: M.\n', files)).toEqual(['threshold']);
  expect(explained('terms:\n  - term: threshold\n    means: M.\n', renamed)).toEqual([]);
});

test('whole words are found, with the s of a plural; an abbreviation in its own capitals only', () => {
  expect(found('Two Refuges near you.', 'refuge')).toBe(true);
  expect(found('Refugees came.', 'refuge')).toBe(false);
  expect(found('They go to MARACs.', 'MARAC')).toBe(true);
  expect(found('A dash to the door.', 'DASH')).toBe(false);
  expect(found('For LGBT+ people.', 'LGBT+')).toBe(true);
  expect(found('Coercive  control', 'coercive control')).toBe(true);
  expect(found('The high-risk meeting', 'MARAC', ['high-risk meeting'])).toBe(true);
});

test('a term is found wherever it stands among other words', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(words, fc.array(words), fc.array(words), (term, before, after) => {
      expect(found([...before, term, ...after].join(' '), term)).toBe(true);
    }),
  );
});

test('an abbreviation is explained by a term, another form of it, or by being plain', () => {
  const glossary = { terms: [{ term: 'MARAC', also: ['LGBT+'], means: 'M.' }], plain: ['GP'] };
  expect(unexplainedIn('DASH and MARAC, two GPs, LGBT+ and A4; IDVAs. I am OK.', glossary)).toEqual([
    'DASH',
    'IDVA',
    'OK',
  ]);
});
