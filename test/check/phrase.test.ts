import { expect, test } from 'vitest';
import { isPhrase, matchesOf, toPhrase } from '../../scripts/check/phrase';

function found(phrase: string, text: string): string[] {
  return matchesOf(toPhrase(phrase), text).map(({ words }) => words);
}

test.each(['', '   ', '(back', 'let) him', 'let ()', '(a) black eye', '… him'])('“%s” is no phrase', (written) => {
  expect(isPhrase(written)).toBe(false);
});

test.each([
  ['let him in', 'She leT him in-side', 'part of a longer word'],
  ['nag*', 'snagging', 'the middle of a word'],
  ['domestics', 'domestic abuse', 'a shorter word'],
  ['ask … him', 'Ask the lead about it and then him', 'more than three words between'],
  ['ask … him', 'Ask. Him', 'another sentence'],
  ['he don', "he don't", 'a word that goes on after an apostrophe'],
])('“%s” does not match “%s”: %s', (phrase, text) => {
  expect(found(phrase, text)).toEqual([]);
});

test.each([
  ['she/he let him/her (back) in', 'Then he let her in.', ['he let her in']],
  ['she/he let him/her (back) in', 'She let him back in, she LET HER IN.', ['She let him back in', 'she LET HER IN']],
  ['a (black) eye', 'An eye, a eye, a black eye', ['a eye', 'a black eye']],
  ['fail* to engage', 'She failed to engage.', ['failed to engage']],
  ["why didn't you (just)", 'Why didn’t you just go?', ['Why didn’t you just']],
  ['attention-seeking', 'Attention seeking, attention-seeking', ['Attention seeking', 'attention-seeking']],
  ['ask … him ... why', 'Ask, him then why', ['Ask, him then why']],
])('“%s” matches “%s”', (phrase, text, words) => {
  expect(isPhrase(phrase)).toBe(true);
  expect(found(phrase, text)).toEqual(words);
});
