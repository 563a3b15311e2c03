import { expect, test } from 'vitest';
import { occasionToAsk } from '../../src/offline/stay';

const never = { work: false, installed: false };
const afterWork = { work: true, installed: false };

test('a browser that asks the learner is asked once, installed or not', () => {
  expect(occasionToAsk({ noted: never, isInstalled: false, decidesAlone: false })).toBe('work');
  expect(occasionToAsk({ noted: never, isInstalled: true, decidesAlone: false })).toBe('installed');
  expect(occasionToAsk({ noted: afterWork, isInstalled: true, decidesAlone: false })).toBeUndefined();
});

test('a browser that decides by itself is asked once more when it has been installed, and then never again', () => {
  expect(occasionToAsk({ noted: afterWork, isInstalled: false, decidesAlone: true })).toBeUndefined();
  expect(occasionToAsk({ noted: afterWork, isInstalled: true, decidesAlone: true })).toBe('installed');
  const both = { work: true, installed: true };
  for (const isInstalled of [false, true]) {
    expect(occasionToAsk({ noted: both, isInstalled, decidesAlone: true })).toBeUndefined();
  }
});

test('one that was installed before the first work is asked then, and not again in a tab', () => {
  expect(occasionToAsk({ noted: never, isInstalled: true, decidesAlone: true })).toBe('installed');
  const installed = { work: false, installed: true };
  expect(occasionToAsk({ noted: installed, isInstalled: false, decidesAlone: true })).toBeUndefined();
});
