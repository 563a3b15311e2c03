import { expect, test } from 'vitest';
import { inFirst } from '../content/small-course';
import { changed, checkedCourse, said, sentences } from './checked';

const MODULE = inFirst('module.yaml');

test('a module with fewer than three prompts for a team talk is told so, where they stand or would stand', () => {
  const two = changed(MODULE, '  - ask: Who may read what we write?\n    listenFor: The right people only.\n', '');
  expect(said(two)).toEqual({ errors: [], warnings: [`${MODULE}:26:3 prompts-few`] });
  expect(sentences(two)).toEqual([
    'The team talk has 2 prompts about its own work, and 3 are asked for. ' +
      'Add one under `prompts`: what to ask, and what to listen for.',
  ]);
  const text = checkedCourse.get(MODULE)!;
  const none = new Map([...checkedCourse, [MODULE, text.slice(0, text.indexOf('prompts:'))]]);
  expect(said(none).warnings).toEqual([`${MODULE}:1:1 prompts-few`]);
  expect(sentences(none)[0]).toMatch(/^The team talk has no prompt about its own work, and 3 are asked for\./);
});

test('a role whose teams have a talk of their own needs three as well; any other role does not', () => {
  const withRoles = (talk: string) =>
    changed(
      MODULE,
      '  - ask: Whom do we tell?',
      '  - ask: Whom do we tell?\n    roles: [all]',
      changed(
        'content/course.yaml',
        '    title: All staff',
        `    title: All staff\n  - id: repairs\n    title: Repairs${talk}`,
      ),
    );
  expect(said(withRoles('')).warnings).toEqual([]);
  expect(sentences(withRoles('\n    talk: Toolbox talk'))).toEqual([
    'The Toolbox talk of `repairs` has 2 prompts about its own work, and 3 are asked for. ' +
      'Add one under `prompts`, without `roles` or with `roles: [repairs]`: what to ask, and what to listen for.',
  ]);
});
