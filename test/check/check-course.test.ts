import { expect, test } from 'vitest';
import { checkCourse, todayHere } from '../../scripts/check/check-course';
import { isMark } from '../../scripts/check/marks';
import { readFiles } from '../../scripts/content/read-files';
import { changed, checkedCourse, SIGNS, STORY, said, sentences, TODAY, WELCOME } from './checked';

const BLAME = 'Hitting. He knocked and she let him in.';

test('what cannot be compiled is said alone, because the rules would only echo it', () => {
  const files = changed(SIGNS, ':::reveal{', ':::revael{', changed(SIGNS, 'Hitting.', BLAME));
  expect(said(files).errors).toEqual([`${SIGNS}:5:1 block-unknown`]);
});

test('nothing is said about a course with nothing wrong', () => {
  expect(said(checkedCourse)).toEqual({ errors: [], warnings: [] });
});

test('an author who calls a check wrong has to say which, and why', () => {
  const files = changed(SIGNS, '{#forms}', '{#forms accept="it is fine"}');
  expect(said(files).errors).toEqual([`${SIGNS}:5:18 accept-shape`]);
  expect(said(changed(SIGNS, '{#forms}', '{#forms accept=""}')).errors).toEqual([`${SIGNS}:5:18 accept-shape`]);
  expect(said(changed(SIGNS, '{#forms}', '{#forms accept="language:"}')).errors).toEqual([
    `${SIGNS}:5:18 accept-shape`,
  ]);
});

test('a check that does not exist cannot be accepted, and the nearest that does is offered', () => {
  const files = changed(SIGNS, '{#forms}', '{#forms accept="langage: it is a quote"}');
  expect(sentences(files)).toEqual([
    'There is no check called `langage` that can be accepted. Did you mean `language`?',
  ]);
});

test('accepting what nothing is said about is said, so that it does not hide the next mistake', () => {
  const files = changed(SIGNS, '{#forms}', '{#forms accept="language: it was one"}');
  expect(said(files)).toEqual({ errors: [], warnings: [`${SIGNS}:5:18 accept-unused`] });
});

test('an accepted false alarm stops nobody, and is listed with its reason', () => {
  const accepting = changed(SIGNS, '{#forms}', '{#forms accept="language: the poster; in full"}');
  const { problems, warnings, accepted } = checkCourse(changed(SIGNS, 'Hitting.', BLAME, accepting), TODAY);
  expect([...problems, ...warnings]).toEqual([]);
  expect(accepted).toMatchObject([
    { code: 'language', reason: 'the poster; in full', place: { file: SIGNS, line: 7 } },
  ]);
});

test('an acceptance holds for its block, and for no other', () => {
  const accepting = changed(SIGNS, '{#remember}', '{#remember accept="language: not here"}');
  const files = changed(SIGNS, 'Hitting.', BLAME, accepting);
  expect(said(files)).toEqual({
    errors: [`${SIGNS}:7:25 language`],
    warnings: [`${SIGNS}:19:25 accept-unused`],
  });
});

test('several checks can be accepted for a whole screen, in its first lines', () => {
  const front = 'title: Welcome\naccept: "language: a quote; figure-undated: ours"';
  const files = changed(
    WELCOME,
    'title: Welcome',
    front,
    changed(WELCOME, '- One', '- In 40% of them she let him in.'),
  );
  expect(said(files)).toEqual({ errors: [], warnings: [] });
  expect(checkCourse(files, TODAY).accepted.map(({ code, reason }) => [code, reason])).toEqual([
    ['figure-undated', 'ours'],
    ['language', 'a quote'],
  ]);
});

test('a step of a story has an acceptance of its own', () => {
  const asking = changed(STORY, 'A. Finish, and tell the lead.', 'A. Confront him.');
  const accepted = changed(STORY, '{#doorway}', '{#doorway accept="level-1-choice: he is a colleague"}', asking);
  expect(said(asking).errors).toEqual([`${STORY}:9:10 level-1-choice`]);
  expect(said(accepted)).toEqual({ errors: [], warnings: [] });
});

test('the course that learners get has no error, and warns of nothing: only marks are left', async () => {
  const { problems, warnings } = checkCourse(await readFiles(process.cwd()), TODAY);
  expect(problems).toEqual([]);
  expect(warnings.filter((warning) => !isMark(warning))).toEqual([]);
});

test('today is the day where this computer is', () => {
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('files that were saved on Windows are checked just the same', () => {
  const files = changed(SIGNS, 'Hitting.', 'He knocked,\nand she let\nhim in.');
  const windows = new Map([...files].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
  expect(said(windows)).toEqual(said(files));
  expect(said(windows).errors).toEqual([`${SIGNS}:8:5 language`]);
});
