import { expect, test } from 'vitest';
import { AUDIO, CAPTIONS, FILES, heard, heardRegister, label, recorded } from '../content/recorded-course';
import { edited } from '../content/small-course';
import { translated } from '../content/translated-course';
import { checkedCourse, said, sentences, WELCOME } from './checked';

const CY = 'content/translations/cy/';
const LINE = 'The lead says: you do not have to be sure.';

test('what is said in our own recording is held to the words that any text of ours is held to', () => {
  const blaming = AUDIO.replace(LINE, 'In the end she let him back in.');
  expect(said(recorded(blaming, FILES, checkedCourse)).errors).toEqual([`${WELCOME}:14:12 language`]);
});

test('what a voice says in its recording is its own, as its words are', () => {
  const register = heardRegister().replace('Somebody had seen me.', 'She let him back in.');
  const files = new Map(
    [...checkedCourse, ...heard(register)].map(([path, text]) => [path, checkedCourse.get(path) ?? text]),
  );
  files.set(
    WELCOME,
    edited(WELCOME, '::contacts', '::voice{#v voice=V01}\n\n::contacts', checkedCourse as Map<string, string>).get(
      WELCOME,
    ) ?? '',
  );
  expect(said(files).errors).toEqual([]);
});

test('a transcript is no reading that everybody does, so a long one makes no screen too long', () => {
  const long = AUDIO.replace(LINE, `${LINE} `.repeat(60));
  expect(said(recorded(long, FILES, checkedCourse)).warnings.filter((line) => line.includes('screen-words'))).toEqual(
    [],
  );
});

test('a recording longer than the limit is a time with nothing to do', () => {
  const long = AUDIO.replace('1:20', '3:30');
  expect(sentences(recorded(long, FILES, checkedCourse))).toContainEqual(
    expect.stringContaining('learners have read or listened for 3.'),
  );
  expect(said(recorded(AUDIO, FILES, checkedCourse)).warnings.join()).not.toContain('time-without-action');
});

test('a translation shows the original recording where it has none of its own, and nothing is asked', () => {
  const files = translated(recorded(undefined, FILES, checkedCourse));
  expect(said(files).warnings.filter((line) => line.includes('recordings'))).toEqual([]);
  expect(said(files).errors).toEqual([]);
});

test('a film in another language with the captions of the first is told of, and one without an original is stray', () => {
  const files = translated(recorded(undefined, FILES, checkedCourse));
  files.set(`${CY}recordings/visit.mp4`, label(10)).set(`${CY}recordings/gone.mp3`, label(10));
  const found = said(files).warnings.filter((line) => line.includes('recordings'));
  expect(found).toEqual([
    `${CY}recordings/gone.mp3:1:1 translation-stray`,
    `${CY}recordings/visit.mp4:1:1 translation-missing`,
  ]);
  files.set(`${CY}recordings/visit.vtt`, CAPTIONS);
  expect(said(files).warnings.filter((line) => line.includes('visit'))).toEqual([]);
  files.set(`${CY}recordings/visit.vtt`, 'Dewch i mewn.');
  expect(said(files).errors).toEqual([`${CY}recordings/visit.vtt:1:1 captions-unreadable`]);
});
