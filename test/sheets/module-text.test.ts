import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { compileCourse } from '../../scripts/content/compile-course';
import { allSheets } from '../../scripts/sheets/all-sheets';
import { moduleText } from '../../scripts/sheets/module-text';
import { sheetText } from '../../scripts/sheets/sheet-text';
import { shuffled } from '../../scripts/sheets/shuffle';
import { LINE, wrap } from '../../scripts/sheets/wrap';
import { exerciseCourse } from '../content/exercise-course';
import { edited, inFirst, smallCourse } from '../content/small-course';
import { courseWithCard, html, plain } from './printed';

const TEXT = plain(smallCourse, 'text');
const ANSWERS = TEXT.lastIndexOf('5. Answers');
const before = TEXT.slice(0, ANSWERS);
const after = TEXT.slice(ANSWERS);

test('nothing before the answers tells which answer is right', () => {
  expect(ANSWERS).toBeGreaterThan(0);
  expect(before).not.toContain('Right:');
  expect(before).not.toContain('It is no fight.');
  expect(html(smallCourse, 'text').split('5. Answers')[0]).not.toMatch(/checked|class="right"|\[x\]/i);
});

test('every question is asked with all its answers, and every answer is explained at the end', () => {
  expect(before).toContain('Which best describes it? A. A fight B. A pattern');
  expect(after).toContain('Question 1 Right: B. A. It is no fight. B. Yes.');
  expect(after).toContain('Question 2 Right: A, B.');
  expect(before).toContain("You should tell the lead. A. True B. False C. Don't know");
  expect(after).toContain('Question 3 Right: A.');
  expect(before).toContain('Practice 1 Which is it?');
  expect(after).toContain('Practice 1 Right: A.');
});

test('the letters that are given for a match lead to the partners that belong there', () => {
  const [, asked = ''] = /Question 4 (.*?) Question 5/.exec(before) ?? [];
  const letters = new Map([...asked.matchAll(/([AB])\. (\w+)/g)].map(([, letter, word]) => [letter, word]));
  const [, one, two] = /Question 4 Right: 1 ([AB]), 2 ([AB])\./.exec(after) ?? [];
  expect(asked).toContain('1. See 2. Say');
  expect([letters.get(one), letters.get(two)]).toEqual(['Notice', 'Tell']);
});

test('a sequence is asked out of order, and every order that counts is told in the letters of the print', () => {
  const [, asked = ''] = /Question 5 (.*?)$/.exec(before) ?? [];
  const words = [...asked.matchAll(/[ABC]\. (\w+)/g)].map(([, word]) => word);
  const inWords = (order = '') => order.split(', ').map((letter) => words['ABC'.indexOf(letter)]);
  const [, first, second] = /Question 5 Right: ([ABC, ]+)\. Also right: ([ABC, ]+)\./.exec(after) ?? [];
  expect(words).not.toEqual(['Notice', 'Listen', 'Record']);
  expect(inWords(first)).toEqual(['Notice', 'Listen', 'Record']);
  expect(inWords(second)).toEqual(['Listen', 'Notice', 'Record']);
});

test('an exercise has on paper all that it has on a screen, and what is said about each answer', () => {
  const exercises = plain(exerciseCourse, 'text');
  expect(exercises).toContain('At 10:30 the tenant was hysterical and claims he shouts.');
  expect(exercises).toContain(
    'A. was very emotional B. was crying A: Still a judgement. B, the better one: What you saw.',
  );
  expect(exercises).toContain('Fact or opinion? Put each under one of these: Fact, Opinion. A. The lock was new.');
  expect(exercises).toContain('B, Opinion: Write what she did.');
  expect(exercises).toContain('A hall with a door and a lamp. The door It has a new lock.');
});

test('a list that is mixed is never the list as it was, and loses nothing', () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(lists, fc.string(), (ids, seed) => {
      const items = ids.map((id) => ({ id }));
      const mixed = shuffled(items, seed);
      expect(mixed).not.toEqual(items);
      expect(new Set(mixed)).toEqual(new Set(items));
      expect(shuffled(items, seed)).toEqual(mixed);
    }),
  );
});

test('every way through a story is told, the poor choices too', () => {
  expect(before).toContain('Part 1 A man stands in the doorway. A. Finish, and tell the lead. B. Ask him.');
  expect(before).toContain('If you choose A: You noticed. Then read part 2.');
  expect(before).toContain('If you choose B: It may raise the risk. Then choose again.');
  expect(before).toContain('Part 2 The lead says thank you. The story ends here.');
});

test('every block of every screen is there in words', () => {
  for (const words of [
    'Some bold and slanted text at 10:30',
    '- One - Two',
    'Helpline: help.example/',
    'A note before you start',
    'Physical Hitting. Economic Money.',
    "Not this: Why don't you just leave? Better: What would help you? Why: It asks her to defend herself.",
    '- Notice - Tell',
  ]) {
    expect(before).toContain(words);
  }
});

test('a module that asks nothing has neither a part for questions nor one for answers', () => {
  const compiled = compile(smallCourse);
  if (!compiled.ok) throw new Error('The small course has mistakes.');
  const { course, modules, authors } = compiled.value;
  const module = { ...modules[0]!, screens: modules[0]!.screens.slice(0, 1), questions: [] };
  const [about] = authors.modules;
  const text = sheetText(moduleText({ course, module, about: about!, facts: [], terms: [], names: authors.names }));
  expect(text).toContain('1. Welcome');
  expect(text).not.toMatch(/2\. Questions|Answers/);
});

test('no line is longer than a line of Braille paper, unless a single word is', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 50 }), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 4 }), (text, hang) => {
      const lines = wrap(text.join(' '), hang).split('\n');
      for (const line of lines) expect(line.length <= LINE || !/\S\s+\S/.test(line)).toBe(true);
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(text.join(' ').split(/\s+/).filter(Boolean));
    }),
  );
});

test('the real modules have no sign in their plain text that a keyboard does not have', async () => {
  const compiled = await compileCourse(process.cwd());
  if (!compiled.ok) throw new Error('The course has mistakes.');
  const texts = [...allSheets(compiled.value, '').files].filter(([path]) => path.endsWith('/text.txt'));
  expect(texts).toHaveLength(compiled.value.modules.length);
  for (const [path, text] of texts) {
    expect(text, path).not.toMatch(/[“”‘’–—…\u00A0]/);
    expect(
      text.split('\n').filter((line) => line.length > LINE && line.trim().includes(' ')),
      path,
    ).toEqual([]);
  }
});

test('what some roles meet is printed for everybody, and says for whom it is', () => {
  const files = edited(inFirst('screens/signs.md'), '{#first-words}', '{#first-words role=repairs}', courseWithCard);
  expect(plain(files, 'text')).toContain("Only for: Repairs and maintenance. Not this: Why don't you just leave?");
});

test('the talk of a role has no story that the role does not meet', () => {
  const story = inFirst('screens/story.md');
  const files = edited(
    story,
    '::::scenario{',
    ':::for{#or-else role=repairs}\nA lock.\n:::\n\n::::scenario{role=all ',
    courseWithCard,
  );
  expect(plain(files, 'team-talk')).toContain('The third lock');
  expect(plain(files, 'team-talk-repairs')).not.toContain('The third lock');
});
