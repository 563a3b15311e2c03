import { expect, test } from 'vitest';
import { changed, checkedCourse, SIGNS, STORY, said, sentences, WELCOME } from './checked';

const COURSE = 'content/course.yaml';
const LIMITS = `levelOneLimits:
  - id: ask
    text: ask whether there is abuse
`;
const withLimits = changed(COURSE, 'passMark: 80%\n', `passMark: 80%\n${LIMITS}`);
const START = ['::contacts{#help}', '::contacts{#help}\n\n::limits{#limits-at-start}'] as const;
const END = ['::::scenario', '::limits{#limits-at-end}\n\n::::scenario'] as const;

test('a module that says the limits of Level 1 neither at its start nor at its end is told so for both', () => {
  expect(said(withLimits).errors).toEqual([`${WELCOME}:1:1 limits-missing`, `${STORY}:1:1 limits-missing`]);
  expect(sentences(withLimits)[0]).toBe(
    'This is the first screen of the module, and it does not say what Level 1 does not prepare people to do. ' +
      'Put `::limits{#limits-at-start}` on it.',
  );
});

test('in the middle they are not said at the end', () => {
  const middle = changed(
    SIGNS,
    ':::reveal',
    '::limits{#limits-again}\n\n:::reveal',
    changed(WELCOME, ...START, withLimits),
  );
  expect(said(middle).errors).toEqual([`${STORY}:1:1 limits-missing`]);
});

test('a list of which one role has no part is missing for that role', () => {
  const roles = changed(
    COURSE,
    '    title: All staff\n',
    '    title: All staff\n  - id: repairs\n    title: Repairs\n',
    withLimits,
  );
  const files = changed(COURSE, 'there is abuse\n', 'there is abuse\n    roles: [all]\n', roles);
  const both = changed(STORY, ...END, changed(WELCOME, ...START, files));
  expect(said(both).errors).toEqual([`${WELCOME}:1:1 limits-missing`, `${STORY}:1:1 limits-missing`]);
  expect(sentences(both)[0]).toContain('For `repairs` this is the first screen');
});

test('said at both ends, or with no list in course.yaml, there is nothing to say', () => {
  expect(said(changed(STORY, ...END, changed(WELCOME, ...START, withLimits))).errors).toEqual([]);
  expect(said(checkedCourse).errors).toEqual([]);
});
