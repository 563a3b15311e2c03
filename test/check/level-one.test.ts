import { expect, test } from 'vitest';
import { changed, STORY, said, sentences } from './checked';

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
