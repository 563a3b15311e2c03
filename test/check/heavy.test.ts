import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { wordsOnScreen } from '../../src/content/count-words';
import { edited, smallCourse } from '../content/small-course';
import { plain } from '../sheets/printed';
import { changed, checkedCourse, SIGNS, STORY, said, sentences } from './checked';

const SUMMARY = ':::summary\nYou see a lock. You tell the lead.\n:::\n';
const HEAVY = 'heavy:\n  note: It is about harm.\n  summary: She let him in.\n';

test('a story without a summary is told, with how to write one', () => {
  const files = changed(STORY, SUMMARY, '');
  expect(said(files)).toEqual({ errors: [], warnings: [`${STORY}:7:1 story-summary`] });
  expect(sentences(files)).toEqual([
    'The story `lock` has no summary for who would rather not read it. Write one as its last part: `:::summary`, two or three sentences, and a line of three colons.',
  ]);
});

test('a summary, and what is said before a heavier screen, are held to the words that the course avoids', () => {
  expect(said(changed(STORY, 'You see a lock.', 'She let him in.')).errors).toEqual([`${STORY}:18:1 language`]);
  expect(said(changed(SIGNS, 'title: Signs\n', `title: Signs\n${HEAVY}`)).errors).toEqual([`${SIGNS}:1:1 language`]);
});

test('only what everybody reads of it counts as words: the note, and no summary', () => {
  const wordsOf = (files: ReadonlyMap<string, string>) => {
    const { compiled } = checkCourse(files, '2026-11-22');
    if (!compiled.ok) throw new Error('It is not sound.');
    return compiled.value.modules[0]!.screens.map(wordsOnScreen);
  };
  const [welcome, signs, story] = wordsOf(checkedCourse);
  const heavy = HEAVY.replace('She let him in.', 'Tell the lead.');
  const after = wordsOf(changed(SIGNS, 'title: Signs\n', `title: Signs\n${heavy}`, changed(STORY, SUMMARY, '')));
  expect(after).toEqual([welcome, (signs ?? 0) + 'It is about harm.'.split(' ').length, story]);
});

test('on paper a story begins with what it shows, and a heavier screen with what it is about and says in short', () => {
  const files = edited(SIGNS, 'title: Signs\n', `title: Signs\n${HEAVY}`, new Map(smallCourse));
  const text = plain(files, 'text');
  expect(text).toContain(
    'If you would rather not read this story, this is what it shows: You see a lock. You tell the lead.',
  );
  expect(text).toContain(
    'It is about harm. If you would rather not read it, this is what it says in short: She let him in.',
  );
});
