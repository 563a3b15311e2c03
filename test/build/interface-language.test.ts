import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interfaceLacks } from '../../scripts/build/interface-language';
import { nameOfLanguage } from '../../scripts/content/language';

test('of a language that nobody has written the interface in, every file of words is lacking, and no other', () => {
  const lacking = interfaceLacks('xx');
  expect(lacking).toContain('src/locale/xx/words.ts');
  expect(lacking).toContain('src/problems/xx/lms.ts');
  expect(lacking).not.toContain('src/problems/xx/author.ts');
  const shown = readdirSync('src/locale').filter((name) => name.endsWith('words.ts'));
  expect(lacking.filter((file) => file.startsWith('src/locale/'))).toEqual(
    shown.map((name) => `src/locale/xx/${name}`),
  );
});

test('the interface is in British English without a folder of its own', () => {
  expect(interfaceLacks('en-GB')).toEqual([]);
});

test('in a catalogue a language has the name that its speakers give it', () => {
  expect(['cy', 'en-GB', 'fr'].map(nameOfLanguage)).toEqual(['Cymraeg', 'English', 'Français']);
});
