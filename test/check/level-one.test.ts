import { expect, test } from 'vitest';
import { inFirst } from '../content/small-course';
import { BANK, changed, SIGNS, STORY, said, sentences } from './checked';

const MODULE = inFirst('module.yaml');

function withChoice(text: string) {
  return changed(STORY, 'A. Finish, and tell the lead.', `A. ${text}`);
}

test('a story that rewards a promise of secrecy is told what and where', () => {
  const files = withChoice('"Of course. I promise."');
  expect(said(files).errors).toEqual([`${STORY}:9:22 level-1-choice`]);
  expect(sentences(files)).toEqual([
    'This choice is marked as a good one, and “I promise” is what Level 1 does not do: promise secrecy. ' +
      'Mark it `[ ]`, or reword it. If it is a false alarm, say why: `accept="level-1-choice: …"` on the step.',
  ]);
});

test.each([
  'Ask her quietly whether anybody is hurting her.',
  '"Is he hurting you?"',
  '"Are you safe at home?"',
  'Fill in the DASH form.',
  'Decide that the risk is low.',
  '"You must leave tonight."',
  'Tell her to get out and move.',
  'Make a safety plan.',
  'Take it to MARAC.',
  'Tell her how to get an injunction.',
  'Have a quiet word with her husband.',
  'Ask him, in a friendly way, why the lock keeps breaking.',
  'Ring her partner, to hear his side.',
  'Offer to mediate.',
  'Investigate first.',
  'Take a few photos of the door.',
  'Look for some proof.',
  'Ask the children what they saw.',
  'Let her son translate.',
  '"I won’t tell a soul."',
  '"It stays between us two."',
  'Leave a helpline card in the kitchen.',
  'Send it to the team, with a photo.',
  '"What sort of visa do you have?"',
  '"Have you got bank statements that show it?"',
  'Text her the number.',
])('no story rewards: %s', (text) => {
  expect(said(withChoice(text)).errors.map((error) => error.split(' ')[1])).toEqual(['level-1-choice']);
});

test.each([
  'Leave as usual, and ring the lead from outside.',
  '"That sounds hard. Shall we talk somewhere quiet?"',
  '"I can’t promise that. I need to tell the lead."',
  '"I need to tell the lead, and I’ll tell nobody else. How can they reach you safely?"',
  '"I’m glad you told me. It isn’t your fault. Is it safe to talk?"',
  'Finish, speak to Ruth too, and ring the lead from outside.',
  'Do not confront him: tell the lead.',
  'Tell the lead without asking him why.',
  '"I was wrong to promise."',
  'Let trained people ask her whether he hurts her.',
  'Ring the lead now. Say what you wrote, and where it went.',
])('a story may reward: %s', (text) => {
  expect(said(withChoice(text)).errors).toEqual([]);
});

test('a poor choice may do what Level 1 does not: that is what it is there for', () => {
  expect(said(changed(STORY, 'B. Ask him.', 'B. Confront him, and take photos.')).errors).toEqual([]);
});

test.each([
  ['a right answer of a test', BANK, '[x] B. A pattern', '[x] B. Confront him', 6],
  ['one of several right answers', BANK, '[x] A. Physical', '[x] A. Ask him why he does it', 13],
  ['a statement that is true', BANK, 'You should tell the lead.', 'You should make a safety plan.', 22],
  ['a step in the right order', BANK, '- B. Listen', '- B. Take photos', 46],
  ['a right answer of a practice question', SIGNS, '[x] A. This', '[x] A. Ask the child', 27],
  ['the better of two ways to say it', SIGNS, 'What would help you?', 'You must leave.', 15],
])('nothing that Level 1 does not do is %s', (_, file, from, to, line) => {
  const { errors } = said(changed(file, from, to));
  expect(errors.map((error) => error.replace(/:\d+ /, ' '))).toEqual([`${file}:${line} level-1-choice`]);
});

test('the better way to write a phrase of a record is held to it too', () => {
  const rewrite = (better: string) => `:::rewrite{#note title="A note"}
> She is **upset**.

## A. upset
- [ ] A. confronted by him
  > No.
- [x] B. ${better}
  > Yes.
:::

:::key-points{#remember}`;
  const written = (better: string) => said(changed(SIGNS, ':::key-points{#remember}', rewrite(better))).errors;
  expect(written('crying')).toEqual([]);
  expect(written('told to get an injunction')).toEqual([`${SIGNS}:25:25 level-1-choice`]);
});

test('whoever holds it up is told what it is, and where to say that the alarm is false', () => {
  expect(sentences(changed(BANK, '[x] B. A pattern', '[x] B. Confront him'))).toEqual([
    'This answer counts as right, and “Confront” is what Level 1 does not do: confront, mediate or carry messages. ' +
      'Reword it. If it is a false alarm, say why: `accept="level-1-choice: …"` on the question.',
  ]);
  expect(sentences(changed(SIGNS, 'What would help you?', 'You must leave.'))[0]).toContain(
    'This is held up as the better way, and “You must leave” is what Level 1 does not do',
  );
  const accepted = changed(BANK, 'single{#q-1 ', 'single{#q-1 accept="level-1-choice: a word" ');
  expect(said(changed(BANK, '[x] B. A pattern', '[x] B. Confront him', accepted)).errors).toEqual([]);
});

test('a question that asks for what to avoid, and a wrong answer, may name what Level 1 does not do', () => {
  const avoid = changed(BANK, 'Which best describes it?', 'Which of these do you avoid?');
  expect(said(changed(BANK, '[x] B. A pattern', '[x] B. Confront him', avoid)).errors).toEqual([]);
  expect(said(changed(BANK, '[ ] A. A fight', '[ ] A. Confront him')).errors).toEqual([]);
});

test('what a talk is to listen for may not be what Level 1 does not do', () => {
  const files = changed(MODULE, 'listenFor: Real places.', 'listenFor: We ask the children what they saw.');
  expect(said(files).errors).toEqual([`${MODULE}:27:16 level-1-choice`]);
  expect(sentences(files)).toEqual([
    'Whoever leads a talk is to listen for this, and “ask the children” is what Level 1 does not do: question a child, or let one interpret. Reword it.',
  ]);
});

test('what trained people do is theirs, whatever a council calls them', () => {
  const names = 'names:\n  - the lead\npassMark: 80%';
  const local = changed('content/local.yaml', 'contacts:', 'names:\n  the lead: the safeguarding officer\ncontacts:');
  const files = changed('content/course.yaml', 'passMark: 80%', names, local);
  const choice = 'A. Finish, and tell the lead. The lead can ask her whether she is safe.';
  expect(said(changed(STORY, 'A. Finish, and tell the lead.', choice, files)).errors).toEqual([]);
});
