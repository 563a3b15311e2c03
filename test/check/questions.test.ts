import { expect, test } from 'vitest';
import { BANK, changed, checkedCourse, SIGNS, STORY, said, sentences } from './checked';

function single(id: string, right: 'A' | 'B', texts: [string, string] = ['one thing', 'two things']): string {
  const option = (letter: 'A' | 'B', at: 0 | 1) =>
    `- [${letter === right ? 'x' : ' '}] ${letter}. ${texts[at]}\n  > Because.\n`;
  return `:::single{#${id} outcome=o1 reread=signs}\nWhich is it?\n\n${option('A', 0)}${option('B', 1)}:::\n\n`;
}

function trueFalse(id: string, truth: boolean): string {
  const box = (ticked: boolean) => (ticked ? '[x]' : '[ ]');
  return `:::true-false{#${id} outcome=o2 reread=story}
It is so.

- ${box(truth)} True
  > Because.
- ${box(!truth)} False
  > Because.
- [ ] Don't know
  > Because.
:::

`;
}

function withBank(text: string) {
  return new Map([...checkedCourse, [BANK, `${text}${checkedCourse.get(BANK)}`]]);
}

test('one letter that is right in more than half of the questions is named', () => {
  const files = withBank(['s-1', 's-2', 's-3'].map((id) => single(id, 'B')).join(''));
  expect(said(files).warnings).toContain(`${BANK}:1:1 answers-unbalanced`);
  expect(sentences(files)[0]).toBe(
    'The right answer has the letter B in 4 of 4 `single` questions. ' +
      'Give some of them another letter, by moving the answer.',
  );
});

test('letters that take turns are balanced, and so are those of very few questions', () => {
  const turns = withBank(single('s-1', 'A') + single('s-2', 'A') + single('s-3', 'B'));
  expect(said(turns).warnings).toEqual([]);
  expect(said(withBank(single('s-1', 'B'))).warnings).toEqual([]);
});

test('statements that are mostly true are named, and half of each kind is balanced', () => {
  const bank = (...truths: boolean[]) => withBank(truths.map((truth, at) => trueFalse(`t-${at}`, truth)).join(''));
  expect(sentences(bank(true, true, true))).toEqual([
    'The right answer is `True` in 4 of 4 `true-false` questions. Turn some of the statements round.',
  ]);
  expect(said(bank(true, false, false)).warnings).toEqual([]);
  expect(said(bank(true, true, false, false)).warnings).toEqual([]);
});

test('the right answer is not given away by being the longest', () => {
  const long: [string, string] = ['a thing that has much more to say', 'that'];
  const files = withBank(
    single('s-1', 'A', long) + single('s-2', 'A', long) + single('s-3', 'B', ['it', 'not the other']),
  );
  expect(said(files).warnings).toEqual([`${BANK}:1:1 right-is-longest`]);
  expect(sentences(files)[0]).toContain(
    'in 4 of 5 `single` questions, so that it can be guessed: `s-1`, `s-2`, `s-3`, `q-1`.',
  );
});

test('the good choice of a story is not given away either', () => {
  const step = (id: string, to: string) =>
    `:::step{#${id}}\nSo?\n\n- [x] A. Tell the lead, the same day. :to[${to}]\n  > Yes.\n- [ ] B. No.\n  > Why?\n:::\n`;
  const more = `${step('s1', 's2')}${step('s2', 's3')}${step('s3', 's4')}${step('s4', 'lead')}`;
  let files = changed(STORY, ':to[lead]', ':to[s1]');
  files = changed(STORY, ':::step{#lead}', `${more}:::step{#lead}`, files);
  expect(said(files).warnings).toEqual(['content/modules/first/module.yaml:13:1 right-is-longest']);
  expect(sentences(files)[0]).toContain('`lock/s1`');
});

test.each([
  'All of the above',
  'None of these.',
  'Both of them',
  'Both A and B',
  'A and C',
  'A, B and C',
  'Any of the above',
])('the answer “%s” is refused', (text) => {
  expect(said(changed(BANK, 'A. A fight', `A. ${text}`)).errors).toEqual([`${BANK}:4:7 answer-for-all`]);
});

test.each(['All of us, whatever our job', 'None of the neighbours has complained about it', 'A and a half'])(
  'the answer “%s” is one of its own',
  (text) => {
    expect(said(changed(BANK, 'A. A fight', `A. ${text}`)).errors).toEqual([]);
  },
);

test('two answers that differ in nothing but an article or a capital letter say the same', () => {
  const files = changed(BANK, 'A. A fight', 'A. the PATTERN!');
  expect(said(files).errors).toEqual([`${BANK}:6:7 answers-alike`]);
});

test('a question that turns on one small word has it in bold', () => {
  const files = changed(BANK, 'Which are forms?', 'She said no. Which of these are not forms?');
  expect(said(files).warnings).toEqual([`${BANK}:11:33 stem-negative`]);
  expect(sentences(files)[0]).toContain('Set it in bold: `**not**`.');
  expect(said(changed(BANK, 'Which are forms?', 'Which of these are **not** forms?')).warnings).toEqual([]);
});

test.each(['She did not come. What do you do?', 'What is wrong with "She won\'t leave"?'])(
  'a question may tell of what is not so: %s',
  (text) => {
    expect(said(changed(SIGNS, 'Which is it?', text)).warnings).toEqual([]);
  },
);
