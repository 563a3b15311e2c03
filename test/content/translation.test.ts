import { expect, test } from 'vitest';
import { compile, inLanguage } from '../../scripts/content/compile';
import { withWords } from '../../scripts/content/translated-yaml';
import { plainText } from '../../src/content/prose';
import { inFirst, smallCourse } from './small-course';
import { inCy, translatedCourse } from './translated-course';

const BANK = inFirst('questions.md');

function compiled(files: ReadonlyMap<string, string>, language?: string) {
  const result = compile(files, language);
  if (!result.ok)
    throw new Error(result.problems.map(({ place, what }) => `${place.file}:${place.line} ${what}`).join('\n'));
  return result.value;
}

function without(path: string): Map<string, string> {
  const files = new Map(translatedCourse);
  files.delete(path);
  return files;
}

test('a language that the course does not have, or that cannot be compiled, leaves it as it is', () => {
  const course = compiled(translatedCourse);
  expect(inLanguage(course, translatedCourse, 'fr')).toBe(course);
  const broken = new Map([...translatedCourse, [inCy(BANK), ':::singel{#q-1}\n:::\n']]);
  expect(inLanguage(course, broken, 'cy')).toBe(course);
  expect(inLanguage(course, translatedCourse, 'cy').language).toBe('cy');
});

test('the translations change nothing for learners of the first language', () => {
  expect(compiled(translatedCourse).course).toEqual(compiled(smallCourse).course);
  expect(compiled(translatedCourse).modules).toEqual(compiled(smallCourse).modules);
  expect(compiled(smallCourse)).toMatchObject({ language: 'en-GB', languages: ['en-GB'] });
});

test('a translated course has the words of its language and the ids of the original, so that records mean the same', () => {
  const [was, is] = [compiled(translatedCourse), compiled(translatedCourse, 'cy')];
  expect(is.course).toMatchObject({ id: 'small', title: 'cy: A small course' });
  expect(is.course.revision).not.toBe(was.course.revision);
  expect(is.course.modules[0]).toMatchObject({ title: 'cy: The first module', summary: 'cy: What it is about.' });
  const { screens, blocks, questions } = was.course.modules[0]!;
  expect(is.course.modules[0]).toMatchObject({ screens, blocks, questions });
  expect(plainText(is.modules[0]!.questions[0]!.prompt)).toBe('cy Which best describes it?');
});

test('the three answers to a statement can be called anything in another language, and mean the same', () => {
  const asked = compiled(translatedCourse, 'cy').modules[0]?.questions.find(({ id }) => id === 'q-3');
  if (asked?.kind !== 'true-false') throw new Error('The question is another one.');
  const said = asked.options.map(({ id, text, right }) => [id, plainText(text), right]);
  expect(said).toEqual([
    ['t', 'cy True', true],
    ['f', 'cy False', false],
    ['d', "cy Don't know", false],
  ]);
});

test('where a file is not translated, learners get the original', () => {
  const value = compiled(without(inCy(inFirst('screens/story.md'))), 'cy');
  expect(value.modules[0]?.screens.map(({ title }) => title)).toEqual(['cy: Welcome', 'cy: Signs', 'Story']);
});

test('whom to turn to, and whatever else is no words, is the original’s, so that it is changed in one place', () => {
  const changed = new Map(translatedCourse);
  changed.set('content/local.yaml', changed.get('content/local.yaml')!.replace('"999"', '"112"'));
  changed.set(inCy('content/local.yaml'), 'contacts:\n  - id: emergency\n    name: cy\n    phone: "000"\n');
  const [emergency, helpline] = compiled(changed, 'cy').course.local.contacts;
  expect(emergency).toMatchObject({ name: 'cy', about: 'If anybody is in danger.', phone: '112' });
  expect(helpline).toMatchObject({ name: 'Helpline' });
});

test('what the texts call somebody is translated with them, so that their number is found there too', () => {
  const local = 'content/local.yaml';
  const withCalled = (files: ReadonlyMap<string, string>, path: string, called: string) =>
    new Map([
      ...files,
      [path, (files.get(path) ?? '').replace('  - id: helpline\n', `  - id: helpline\n    called: [${called}]\n`)],
    ]);
  const files = withCalled(withCalled(translatedCourse, local, 'the line'), inCy(local), 'y llinell');
  const calledIn = (language?: string) => {
    const result = compile(files, language);
    if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
    return result.value.course.local.contacts.find(({ id }) => id === 'helpline')?.called;
  };
  expect(calledIn()).toEqual(['the line']);
  expect(calledIn('cy')).toEqual(['y llinell']);
});

test('however long words are in either language, every line of the file stays where it is', () => {
  const original =
    'facts:\n  - id: F01\n    text: >\n      One line,\n      and another.\n    year: 2020\n  - id: F02\n    text: Two\n';
  const laid = withWords(
    original,
    'facts:\n  - id: F02\n    text: |\n      dau\n      "dau"\n  - id: F01\n    text: un\n',
  );
  expect(laid).toBe(
    'facts:\n  - id: F01\n    text: "un"\n\n\n    year: 2020\n  - id: F02\n    text: "dau\\n\\"dau\\""\n',
  );
});
