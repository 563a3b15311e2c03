import { expect, test } from 'vitest';
import { inFirst } from '../content/small-course';
import { changed, said, sentences } from './checked';

const MODULE = inFirst('module.yaml');
const REVIEWED = '\n    reviewed: { by: A specialist, on: 2026-11-21 }';
const unread = changed(MODULE, REVIEWED, '');

test('each part that no specialist has read is warned of where it is marked', () => {
  const two = changed(MODULE, '  - screen: signs', '  - screen: story\n    what: The end.\n  - screen: signs', unread);
  expect(said(two)).toEqual({
    errors: [],
    warnings: [`${MODULE}:18:5 specialist-review`, `${MODULE}:20:5 specialist-review`],
  });
  expect(sentences(unread)).toEqual([
    'No specialist has read what is marked on `signs`. ' +
      'When one has, write below it: `reviewed: { by: …, on: 2026-11-21 }`.',
  ]);
});

test('a part cannot have been read on a day still to come', () => {
  expect(said(changed(MODULE, 'on: 2026-11-21', 'on: 2026-11-23'))).toEqual({
    errors: [`${MODULE}:20:39 specialist-review-to-come`],
    warnings: [],
  });
});

test('whoever read a part has a name, and the day is a real one', () => {
  expect(said(changed(MODULE, 'by: A specialist, ', '')).errors).toEqual([`${MODULE}:20:15 key-missing`]);
  expect(said(changed(MODULE, 'on: 2026-11-21', 'on: 2026-13-21')).errors).toEqual([`${MODULE}:20:39 date-unreal`]);
});
