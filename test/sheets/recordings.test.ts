import { expect, test } from 'vitest';
import { heard, recorded } from '../content/recorded-course';
import { html, plain } from './printed';

test('on paper and in the plain text everything stands that is said in a recording, and what it is', () => {
  expect(plain(recorded(), 'text')).toContain(
    'A word from our lead A recording (1:20); this is what is said in it. The lead says: you do not have to be sure.',
  );
  expect(plain(recorded(), 'text')).toContain(
    'A visit A film (2:05); this is what is said and shown in it. A door opens. Somebody says: come in.',
  );
});

test('a voice that can be heard is words on paper, with whose they are above them', () => {
  expect(plain(heard(), 'text')).toContain(
    'An invented voice, not a real person. A recording (1:20); this is what is said in it. "Somebody had seen me."',
  );
  expect(html(heard(), 'text')).not.toContain('welcome.mp3');
});
