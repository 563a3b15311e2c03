import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { isMark, markLines } from '../../scripts/check/marks';
import { isUnready } from '../../scripts/package/unready';
import { BANK, changed, checkedCourse, SIGNS, said, sentences, WELCOME } from './checked';

const FACTS = 'content/facts.yaml';

/** The fact `F25` with a figure in it. */
const told = (text: string, files = checkedCourse) => changed(FACTS, 'Leaving carries risk.', text, files);

test('a figure that the fact named for it does not hold is told which fact that is', () => {
  const files = changed(BANK, '  > It is no fight.', '  > In 42% of cases.');
  expect(said(files)).toEqual({ errors: [], warnings: [`${BANK}:5:8 figure-not-in-fact`] });
  expect(sentences(files)).toEqual([
    '“42%” is not in any fact that is named for it (`F01`, `F25`). ' +
      'Name the fact that holds it, or put it into the text of the fact where its source says so.',
  ]);
  const one = changed(BANK, 'facts="F01 F25"', 'facts=F25', files);
  expect(sentences(one)[0]).toContain('is not in the fact that is named for it (`F25`)');
});

test.each([
  ['142% of them', '42%'],
  ['42 people', '42%'],
  ['0.42%', '42%'],
  ['421 per cent', '42%'],
])('a fact that says “%s” does not hold “%s”', (fact, figure) => {
  const files = changed(BANK, '  > It is no fight.', `  > In ${figure} of cases.`, told(fact));
  expect(said(files).warnings).toEqual([`${BANK}:5:8 figure-not-in-fact`]);
});

test.each([
  ['About 42 per cent.', '42%'],
  ['Two million people', '2 million'],
  ['A million people', 'one million'],
  ['1,200 million', '1200 million'],
  ['Half a million', '0.5 million'],
  ['It harms one in four.', '1 in 4'],
  ['It harms 1 in 4.', 'one in four'],
  ['We asked 34,418 households.', '34418'],
  ['Two thousand women', '2,000'],
  ['Of 1,000 forms, 599 came back.', '599 of 1,000'],
  ['Of 72 people six stayed.', 'six out of 72'],
])('a fact that says “%s” holds “%s”', (fact, figure) => {
  const files = changed(BANK, '  > It is no fight.', `  > In ${figure} cases (A course, 2023).`, told(fact));
  expect(said(files).warnings).toEqual([]);
});

test('the year of a figure stands in its own sentence, or in brackets after it, whatever fact holds it', () => {
  const with42 = (text: string) => told('42%.', changed(BANK, '  > It is no fight.', `  > ${text}`));
  expect(said(with42('In 2023 it was 42%. It is no fight.')).warnings).toEqual([]);
  expect(said(with42('It was 42%. (A course, 2023) It is no fight.')).warnings).toEqual([]);
  expect(said(with42('In 2023 we asked. It was 42%.')).warnings).toEqual([`${BANK}:5:30 figure-undated`]);
  expect(sentences(with42('It was 42%.'))).toEqual([
    '“42%” has no year in its sentence. Put the source and its year in brackets after it.',
  ]);
});

test('the year of a figure may stand in the source of a myth, and in the question whose right answer it is', () => {
  const evidence = told('42%.', changed(SIGNS, 'It is *common*.', 'It is 42%.'));
  expect(said(changed(SIGNS, 'facts="F02 F10"', 'facts=F25', evidence)).warnings).toEqual([]);
  const answer = told('42%.', changed(BANK, 'B. A pattern', 'B. 42%'));
  expect(said(answer).warnings).toEqual([`${BANK}:6:10 figure-undated`]);
  expect(said(changed(BANK, 'Which best describes it?', 'How many said so in 2023?', answer)).warnings).toEqual([]);
});

test('a question or block that names no fact needs the year', () => {
  const files = changed(BANK, '  > It is no fight.', '  > In 40% of cases.');
  expect(said(changed(BANK, 'facts="F01 F25"', '', files)).warnings).toEqual([`${BANK}:5:8 figure-undated`]);
});

test('text for some roles names its facts in its braces', () => {
  const block = (facts: string, year = '') =>
    changed(WELCOME, '- One', `:::for{#x role=all${facts}}\nIt was 42%${year}.\n:::`);
  expect(said(block('')).warnings).toEqual([`${WELCOME}:11:8 figure-undated`]);
  expect(said(told('42%.', block(' facts=F25', ' in 2023'))).warnings).toEqual([]);
  expect(said(block(' facts=F24')).errors).toEqual([`${WELCOME}:10:20 fact-unknown`]);
});

test('a paragraph names its facts at its end, and its neighbours need their own', () => {
  const text = 'It was 42% in 2023\nof **all [F25]**.\n\nIt was 43%.';
  const files = told('42%.', changed(WELCOME, '- One', text));
  expect(said(files)).toEqual({ errors: [], warnings: [`${WELCOME}:13:8 figure-undated`] });
});

test('an item of a list and feedback name theirs too', () => {
  const files = changed(WELCOME, '- One', '- In 42% (2023). [F01, F25]');
  expect(said(told('42%.', files)).warnings).toEqual([]);
  expect(said(told('42%.', changed(SIGNS, '  > Yes.', '  > In 42% (2023). [F25]'))).warnings).toEqual([]);
});

test('the mark of a fact that there is not is told where it stands', () => {
  expect(said(changed(WELCOME, '- One', '- One [F24]')).errors).toEqual([`${WELCOME}:10:3 fact-unknown`]);
});

test('a mark that would name no text is told so', () => {
  expect(said(changed(WELCOME, '- One', 'One.\n\n[F25]\n')).errors).toEqual([`${WELCOME}:12:1 fact-mark-alone`]);
});

test('a mark in a title would be read by learners, and is an error', () => {
  expect(said(changed(SIGNS, 'title: Signs', 'title: Signs [F25]')).errors).toEqual([`${SIGNS}:1:1 fact-mark-shown`]);
});

test.each(['One. [F25]', '**One. [F25]**', 'One [F25 F01].', '[F25] One.', 'One.\n[F25]'])(
  'learners get none of a mark: %s',
  (text) => {
    const { compiled } = checkCourse(changed(WELCOME, 'Some **bold**', `${text}\n\nSome **bold**`), '2026-11-22');
    if (!compiled.ok) throw new Error('The course cannot be compiled.');
    const learners = JSON.stringify(compiled.value.modules);
    expect(learners).toContain('One');
    expect(learners).not.toMatch(/\[F|\bF25\]|One \.|" One|One\.? "/);
    expect(compiled.value.authors.modules[0]?.factUses).toContainEqual(
      expect.objectContaining({ fact: 'F25', kind: 'text', id: '' }),
    );
  },
);

test('brackets that hold something else are text like any other', () => {
  const { compiled } = checkCourse(changed(WELCOME, '- One', '- One [f25] [see F25] []'), '2026-11-22');
  expect(compiled.ok && JSON.stringify(compiled.value.modules)).toContain('One [f25] [see F25] []');
});

test('a fact that was to be looked at again before today is named', () => {
  const files = changed(
    FACTS,
    'source: A course\n    kind: finding\n    review: 2036-11-21',
    'source: A course\n    kind: finding\n    review: 2026-12-01',
  );
  expect(said(files, '2026-12-01').warnings).toEqual([]);
  expect(said(files, '2026-12-02').warnings).toEqual([`${FACTS}:34:13 fact-overdue`]);
});

/** With a law that may not be shown from 1 March 2027 on. */
const LAW = changed(
  FACTS,
  'review: 2036-11-21\n    retireBy: 2036-12-31\n  - id: F02',
  'review: 2027-03-01\n    retireBy: 2027-03-01\n  - id: F02',
);

test('from its last day on, a law that is used may not be shown, whatever anybody accepts', () => {
  expect(said(LAW, '2027-02-28').errors).toEqual([]);
  expect(said(LAW, '2027-03-01').errors).toEqual([`${FACTS}:8:15 fact-retired`]);
  expect(sentences(LAW, '2027-03-01')).toContain(
    'The fact `F01` rests on a law or on guidance as it stood, and may not be shown from 2027-03-01 on. ' +
      `It is used at ${BANK}:1:1. Look it up, put right what has changed, and set a new day.`,
  );
  const accepted = changed(BANK, 'facts="F01 F25"', 'facts="F01 F25" accept="fact-retired: we go on"', LAW);
  expect(said(accepted, '2027-03-01').errors).toContain(`${FACTS}:8:15 fact-retired`);
  expect(checkCourse(LAW, '2027-03-01').problems.map(isUnready)).toEqual([false]);
});

test('a law is told of sixty days before, as something that waits for whoever keeps the facts', () => {
  const warned = (today: string) => said(LAW, today).warnings.filter((each) => each.endsWith('fact-retiring'));
  expect(warned('2026-12-30')).toEqual([]);
  expect(warned('2026-12-31')).toEqual([`${FACTS}:8:15 fact-retiring`]);
  expect(warned('2027-02-28')).toEqual([`${FACTS}:8:15 fact-retiring`]);
  expect(markLines(checkCourse(LAW, '2026-12-31').warnings.filter(isMark))).toEqual([
    'For whoever keeps the facts: 1 fact to be looked up again.',
  ]);
});

test('a law that nothing names is looked at again, and stops nothing', () => {
  const unused = changed(
    FACTS,
    'source: A survey\n    kind: figure\n    review: 2036-11-21',
    'source: A survey\n    kind: law\n    review: 2027-03-01\n    retireBy: 2027-03-01',
  );
  expect(said(unused, '2027-03-02').errors).toEqual([]);
  expect(said(unused, '2027-03-02').warnings).toEqual([`${FACTS}:40:13 fact-overdue`]);
});

test('a fact to be looked up names every place where it is used, and is left alone where there is none', () => {
  const marked = (id: string) => changed(FACTS, `  - id: ${id}\n`, `  - id: ${id}\n    verify: true\n`);
  expect(said(marked('F90')).warnings).toEqual([]);
  expect(said(marked('F01')).warnings).toEqual([`${FACTS}:3:13 fact-unverified`]);
  expect(sentences(changed(SIGNS, 'myth{#rare facts="F02 F10"', 'myth{#rare facts="F01"', marked('F01')))).toEqual([
    `Nobody has made sure yet of the fact \`F01\`, which is used at ${SIGNS}:33:1, ${BANK}:1:1. ` +
      'Look it up, put right what has changed, and take out `verify: true`.',
  ]);
});
