import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/package/options';

function sentences(...args: string[]): string[] {
  const read = readOptions(args);
  return read.ok ? [] : read.problems.map(({ what, mend }) => `${what} ${mend}`);
}

test('an option that does not exist is named, with the nearest that does', () => {
  expect(sentences('--rolle', 'repairs')).toEqual(['There is no option called `--rolle`. Did you mean `--role`?']);
});

test('an option that is like no other gets the list', () => {
  expect(sentences('--everything')).toEqual([
    'There is no option called `--everything`. There are: `--only`, `--role`, `--lang`, `--replaces`, `--no-build`, `--allow-unchecked`.',
  ]);
});

test.each([[['--role']], [['--role', '--no-build']], [['--role=']]])('%j: a forgotten word is asked for', (args) => {
  expect(sentences(...args)).toEqual([
    '`--role` says nothing without a word after it. Write the word, such as `--role repairs`.',
  ]);
});

test('a word without an option, and a value where none belongs, are both said', () => {
  expect(sentences('scorm12', '--no-build=yes')).toEqual([
    '`scorm12` belongs to no option. To write some of the packages only, write `--only scorm12`.',
    '`--no-build` takes no value. Write `--no-build` alone, or leave it out.',
  ]);
});

test('several words for --only can be joined or given one by one', () => {
  const read = readOptions([
    '--only',
    'scorm12,dynamics',
    '--only=suite',
    '--no-build',
    '--allow-unchecked',
    '--role',
    'repairs',
    '--lang',
    'cy',
    '--replaces',
    'old.zip',
  ]);
  expect(read).toEqual({
    ok: true,
    value: {
      build: false,
      allowUnchecked: true,
      only: ['scorm12', 'dynamics', 'suite'],
      role: 'repairs',
      language: 'cy',
      replaces: ['old.zip'],
    },
  });
});

test('without options everything is built and written, open to every role and language', () => {
  expect(readOptions([])).toEqual({
    ok: true,
    value: { build: true, allowUnchecked: false, only: [], role: '', language: '', replaces: [] },
  });
});
