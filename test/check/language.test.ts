import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINT_FILE } from '../../scripts/check/lint-file';
import { BANK, changed, checkedCourse, SIGNS, STORY, said, sentences, WELCOME } from './checked';

const lint = readFileSync(LINT_FILE, 'utf8');

test('without its list of words the check says so', () => {
  const files = new Map([...checkedCourse].filter(([path]) => path !== LINT_FILE));
  expect(said(files)).toEqual({ errors: [], warnings: [`${LINT_FILE}:1:1 language-lint-missing`] });
});

test('a phrase that cannot be read, and a key that is missing, are said at their lines', () => {
  const files = changed(LINT_FILE, 'she/he let him/her (back) in', '(she) let him in');
  expect(said(files).errors).toEqual([`${LINT_FILE}:5:13 phrase-unreadable`]);
  expect(said(changed(LINT_FILE, '        why: It hides who acts.\n', '')).errors).toEqual([
    `${LINT_FILE}:4:9 key-missing`,
  ]);
});

test('the course blames nobody in its own voice: the place, the reason and other words are given', () => {
  const files = changed(SIGNS, 'Hitting.', 'He knocked\nat **nine**, and she **let**\nhim back in.');
  expect(said(files).errors).toEqual([`${SIGNS}:8:18 language`]);
  expect(sentences(files)).toEqual(['“she let him back in” is blame. It hides who acts. Write instead: who did what.']);
});

const placesThatSpeak: [name: string, file: string, from: string, to: string][] = [
  ['a title', WELCOME, 'title: Welcome', 'title: When she let him in'],
  ['a heading that opens', SIGNS, '## Physical', '## She let him in'],
  ['a list', WELCOME, '- One', '- She let him in'],
  ['why other words are better', SIGNS, 'It asks her to defend herself.', 'Perhaps she let him in.'],
  ['the better words, in quotation marks too', SIGNS, 'What would help you?', '"She let him in."'],
  ['better words in a paragraph', SIGNS, 'Hitting.', '**Better:** "She let him in."'],
  ['a good choice', STORY, 'A. Finish, and tell the lead.', 'A. Say: "She let him in." Then tell.'],
  ['feedback', STORY, 'It may raise the risk.', 'She let him in.'],
  ['a right answer', BANK, 'B. A pattern', 'B. "She let him in."'],
  ['a question', BANK, 'Which are forms?', 'She let him in. Which are forms?'],
  ['a true statement', BANK, 'You should tell the lead.', 'She let him in.'],
  ['a key point', SIGNS, '- Notice', '- She let him in'],
  ['an outcome', 'content/modules/first/module.yaml', 'text: Say what it is.', 'text: Say that she let him in.'],
];

test.each(placesThatSpeak)('words that blame are found in %s', (_, file, from, to) => {
  const { errors } = said(changed(file, from, to));
  expect(errors.map((error) => error.replace(/:\d+:\d+ /, ' '))).toEqual([`${file} language`]);
});

const examples: [name: string, file: string, from: string, to: string][] = [
  ['the words to avoid', SIGNS, "Why don't you just leave?", 'She let him in.'],
  ['a poor choice', STORY, 'B. Ask him.', 'B. Write: she let him in.'],
  ['a wrong answer', BANK, 'A. A fight', 'A. She let him in.'],
  ['a false statement', BANK, '- [x] True\n  > Yes.\n- [ ] False', '- [ ] True\n  > Yes.\n- [x] False'],
  ['quotation marks', SIGNS, 'Hitting.', '"She let him in" hides him.'],
  ['curly quotation marks', SIGNS, 'Hitting.', '“She let him in” hides him.'],
  ['single quotation marks', SIGNS, 'Hitting.', "'She let him in' isn't what you'd write."],
  ['a quote', SIGNS, 'Hitting.', '> She let him in.'],
  ['what is labelled as wrong', SIGNS, 'Hitting.', '**Not:** she let him in'],
  ['a question about what to avoid', BANK, 'Which best describes it?', 'Which words blame?'],
  ['a quote in better words', SIGNS, 'What would help you?', "You wrote 'she let him in'. Could we put what he did?"],
  ['a longer phrase that is right', SIGNS, 'Hitting.', 'The guard says she let him in.'],
];

test.each(examples)('words that blame may be shown in %s', (name, file, from, to) => {
  let files = changed(file, from, to);
  if (name === 'a false statement') files = changed(BANK, 'You should tell the lead.', 'She let him in.', files);
  if (name === 'a question about what to avoid') files = changed(BANK, 'B. A pattern', 'B. "She let him in."', files);
  expect(said(files).errors).toEqual([]);
});

const spoken = [
  'She won’t leave him.',
  'They have a volatile relationship.',
  'There was a domestic dispute at the flat again.',
  'It was another domestic.',
  'She failed to engage.',
  'She claims he controls her money.',
  'He lost his temper.',
  'She let him back in.',
  'It was just shouting.',
  'They are both as bad as each other.',
  'In her culture that is normal, so it is normal in her culture.',
  'The alleged victim refuses help.',
  'She changes her story.',
  'She provoked him.',
  'It is an abusive relationship.',
  'She is living a chaotic lifestyle.',
  'She was a battered wife, an innocent victim.',
  'It was a crime of passion, tit for tat.',
  'She is attention-seeking and hysterical.',
  'He is a monster.',
];

test.each(spoken)('the list that is shipped finds “%s”', (sentence) => {
  const files = new Map([...changed(SIGNS, 'Hitting.', sentence), [LINT_FILE, lint]]);
  expect(said(files).errors).not.toEqual([]);
});

test.each([
  ['what a contact is for', 'content/local.yaml', 'about: For anybody.', 'about: When she let him in.', '12:12'],
  ['the title of the course', 'content/course.yaml', 'title: A small course', 'title: She let him in', '2:8'],
  ['a role', 'content/course.yaml', 'title: All staff', 'title: She let him in', '7:12'],
])('words outside of the modules are held to the list, too: %s', (_, file, from, to, at) => {
  expect(said(changed(file, from, to)).errors).toEqual([`${file}:${at} language`]);
});

test('what somebody is called is their name, whatever it says', () => {
  expect(said(changed('content/local.yaml', 'name: Helpline', 'name: She let him in')).errors).toEqual([]);
});

const fair = [
  'Tell the domestic abuse lead.',
  'Domestic abuse is a pattern, and the domestic violence charity helps.',
  'She said that she is afraid of what he would do if she left.',
  'He threw the phone and shouted at her.',
  'Disabled children, and mental illness.',
  'So-called honour-based abuse belongs to no one people.',
  'She claims housing benefit.',
  'Keep things ordinary, and leave.',
  'You service a domestic boiler.',
  'He won’t leave her alone.',
];

test.each(fair)('the list that is shipped leaves “%s” alone', (sentence) => {
  const files = new Map([...changed(SIGNS, 'Hitting.', sentence), [LINT_FILE, lint]]);
  expect(said(files).errors).toEqual([]);
});

test('words are found where they are written, when a council has another name for what stands before them', () => {
  const names = changed('content/course.yaml', 'passMark: 80%', 'names:\n  - the lead\npassMark: 80%');
  const local = 'names:\n  the lead: the officer for all of us\ncontacts:';
  const files = changed('content/local.yaml', 'contacts:', local, names);
  const text = 'Our lead says: "she let him in".\n\nThe lead says\nthat she let him in.';
  expect(said(changed(SIGNS, 'Hitting.', text, files)).errors).toEqual([`${SIGNS}:10:6 language`]);
  const council = 'names:\n  the lead: she let him in\ncontacts:';
  const blaming = changed('content/local.yaml', 'contacts:', council, names);
  expect(said(changed(SIGNS, 'Hitting.', 'Oh. Tell the lead.', blaming)).errors).toContain(`${SIGNS}:7:10 language`);
});

test('what learners read of a fact is held to it, and so is what Level 1 is not for', () => {
  const fact = changed('content/facts.yaml', 'Leaving carries risk.', 'In most cases she let him in.');
  expect(said(fact).errors).toEqual(['content/facts.yaml:30:11 language']);
  const limits = 'levelOneLimits:\n  - id: judge\n    text: say that she let him in\npassMark: 80%';
  expect(said(changed('content/course.yaml', 'passMark: 80%', limits)).errors).toContain(
    'content/course.yaml:10:11 language',
  );
});

test('a fact quotes its source, so nobody asks how hard it is to read', () => {
  const hard = 'Multidisciplinary organisational collaboration necessitates comprehensive understanding. '.repeat(20);
  expect(said(changed('content/facts.yaml', 'Leaving carries risk.', hard))).toEqual({ errors: [], warnings: [] });
});
