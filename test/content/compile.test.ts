import { expect, test } from 'vitest';
import { type CompiledCourse, compile } from '../../scripts/content/compile';
import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import { countWords } from '../../src/content/count-words';
import type { Module } from '../../src/content/course';
import { edited, inFirst, smallCourse } from './small-course';

function compiled(files: ReadonlyMap<string, string> = smallCourse) {
  const result = compile(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

function firstModule(files?: ReadonlyMap<string, string>): Module {
  return compiled(files).modules[0]!;
}

function screen(id: string, files?: ReadonlyMap<string, string>) {
  return firstModule(files).screens.find((candidate) => candidate.id === id)!;
}

test('the course says what it is, what passes, and whom to turn to', () => {
  const { course } = compiled();
  expect(course).toMatchObject({ id: 'small', title: 'A small course', passMark: 0.8 });
  expect(course.local).toEqual({
    council: 'Example Council',
    contacts: [
      {
        id: 'emergency',
        name: 'Emergency services',
        about: 'If anybody is in danger.',
        phone: '999',
        web: '',
        hours: 'Day and night',
        use: 'emergency',
        checked: '2026-11-21',
      },
      {
        id: 'helpline',
        name: 'Helpline',
        about: 'For anybody.',
        phone: '',
        web: 'https://help.example/',
        hours: '',
        use: 'support',
        checked: '2026-11-21',
      },
    ],
    sharedDevice: { idleMinutes: 10 },
    checkedWithinMonths: 6,
    completionFile: USUAL_COMPLETION_FILE,
  });
});

test('a council sets after how long a shared device asks again who is learning, or that it never does', () => {
  for (const minutes of [0, 1, 240]) {
    const lines = `council: Example Council\nsharedDevice:\n  idleMinutes: ${minutes}`;
    const { course } = compiled(edited('content/local.yaml', 'council: Example Council', lines));
    expect(course.local.sharedDevice).toEqual({ idleMinutes: minutes });
  }
});

test('the completion file has the columns of the council, in the order in which they are written', () => {
  const { local } = compiled(
    edited(
      'content/local.yaml',
      'contacts:',
      `completionFile:
  course: DA-1
  dateFormat: dd/mm/yyyy
  columns:
    Staff number: learner
    " Done on ": date
    Result: result
contacts:`,
    ),
  ).course;
  expect(local.completionFile).toEqual({
    course: 'DA-1',
    dateFormat: 'dd/mm/yyyy',
    columns: [
      { heading: 'Staff number', holds: 'learner' },
      { heading: 'Done on', holds: 'date' },
      { heading: 'Result', holds: 'result' },
    ],
  });
});

test('what the council leaves out about the completion file is as Totara takes it', () => {
  const { local } = compiled(
    edited('content/local.yaml', 'contacts:', 'completionFile:\n  course: DA-1\ncontacts:'),
  ).course;
  expect(local.completionFile).toEqual({ ...USUAL_COMPLETION_FILE, course: 'DA-1' });
});

test('the outline names the screens, the blocks that keep a state, and the questions of the bank', () => {
  expect(compiled().course.modules).toEqual([
    {
      id: 'first',
      title: 'The first module',
      summary: 'What it is about.',
      // The words of its screens and of four questions, at 200 a minute; seven things to do, at 15 s; a moment to think,
      // at 30 s.
      minutes: 3,
      screens: ['welcome', 'signs', 'story'],
      blocks: ['p-1', 'rare', 'lock'],
      questions: ['q-1', 'q-2', 'q-3', 'q-4', 'q-5'],
    },
  ]);
});

test('text becomes prose, and a time of day stays as it was written', () => {
  expect(screen('welcome')).toEqual({
    id: 'welcome',
    title: 'Welcome',
    blocks: [
      {
        kind: 'prose',
        prose: [
          [
            'p',
            'Some ',
            ['strong', 'bold'],
            ' and ',
            ['em', 'slanted'],
            ' text at 10:30, then ',
            ['screen', 'signs', 'the signs'],
            '.',
          ],
          ['h2', 'More'],
          ['ul', ['li', 'One'], ['li', 'Two']],
        ],
      },
      { kind: 'contacts', id: 'help' },
      {
        kind: 'notice',
        id: 'before',
        title: 'A note before you start',
        prose: [['p', 'Take a break when you need one.']],
      },
    ],
  });
});

test('each heading of a reveal opens what follows it, and a pair of compare has three parts', () => {
  const { blocks } = screen('signs');
  expect(blocks[0]).toEqual({
    kind: 'reveal',
    id: 'forms',
    items: [
      { title: 'Physical', prose: [['p', 'Hitting.']] },
      { title: 'Economic', prose: [['p', 'Money.']] },
    ],
  });
  expect(blocks[1]).toEqual({
    kind: 'compare',
    id: 'first-words',
    pairs: [
      {
        avoid: ["Why don't you just leave?"],
        better: ['What would help you?'],
        why: ['It asks her to defend herself.'],
      },
    ],
  });
});

test('the lines of a pair may be broken, or paragraphs of their own', () => {
  const { blocks } = screen(
    'signs',
    edited(
      inFirst('screens/signs.md'),
      '  > **Better:** What would help you?\n',
      '  >\n  > **Better:** What would\n  > help *you*?\n  >\n',
    ),
  );
  expect(blocks[1]).toMatchObject({ pairs: [{ better: ['What would help ', ['em', 'you'], '?'] }] });
});

test('a statement says which it is, what the evidence says, and where that comes from', () => {
  expect(screen('signs').blocks[4]).toEqual({
    kind: 'myth',
    id: 'rare',
    statement: [['p', 'It is rare.']],
    verdict: 'myth',
    evidence: ['It is ', ['em', 'common'], '.'],
    source: ['A survey, 2025.'],
  });
  const files = edited(inFirst('screens/signs.md'), '> **Myth:** It is', '> **Fact:** It is\n> very');
  expect(screen('signs', files).blocks[4]).toMatchObject({
    verdict: 'fact',
    evidence: ['It is very ', ['em', 'common'], '.'],
  });
});

test('each heading of a timeline says when, the text what happened, and the quote what might be seen', () => {
  expect(screen('signs').blocks[5]).toEqual({
    kind: 'timeline',
    id: 'year',
    title: 'The first year',
    steps: [
      { when: 'In spring', happened: [['p', 'He buys her a phone.']], seen: ['Nothing yet.'] },
      { when: 'In autumn', happened: [['p', 'He answers it.']], seen: ['He speaks for her.'] },
    ],
  });
});

test('somebody’s words in a step of a timeline are not what might be seen', () => {
  const files = edited(inFirst('screens/signs.md'), 'He answers it.', 'He answers it.\n\n> I had no calls.');
  expect(screen('signs', files).blocks[5]).toMatchObject({
    steps: [
      {},
      {
        happened: [
          ['p', 'He answers it.'],
          ['blockquote', ['p', 'I had no calls.']],
        ],
        seen: ['He speaks for her.'],
      },
    ],
  });
});

test('a moment to think is its question and nothing else', () => {
  expect(screen('signs').blocks[6]).toEqual({
    kind: 'reflection',
    id: 'own',
    prompt: [['p', 'What would you have noticed?']],
  });
});

test.each([
  ['the statement', 'It is rare.'],
  ['the evidence', '*common*'],
  ['the source', 'A survey, 2025.'],
  ['the title of a timeline', 'The first year'],
  ['when', '## In spring'],
  ['what happened', 'He buys her a phone.'],
  ['what might be seen', 'Nothing yet.'],
  ['the question of a moment to think', 'What would you have noticed?'],
])('everybody reads %s, so its words count', (_, words) => {
  const longer = firstModule(edited(inFirst('screens/signs.md'), words, `${words} and two`));
  expect(countWords(longer)).toBe(countWords(firstModule()) + 2);
});

/** What each block and question of the module rests on. */
function factsOf({ authors }: CompiledCourse): Record<string, string[]> {
  const [module] = authors.modules;
  const facts: Record<string, string[]> = {};
  for (const { id, fact } of module!.factUses) facts[id] = [...(facts[id] ?? []), fact];
  return facts;
}

test.each([
  ['reveal', 'signs', ':::reveal{#forms'],
  ['compare', 'signs', ':::compare{#first-words'],
  ['key-points', 'signs', ':::key-points{#remember'],
  ['notice', 'welcome', ':::notice{#before'],
  ['scenario', 'story', '::::scenario{#lock'],
])('the facts that a %s rests on are kept for authors, and are no part of what learners get', (_, name, start) => {
  const before = compiled();
  const after = compiled(edited(inFirst(`screens/${name}.md`), start, `${start} facts="F01 F25"`));
  const id = start.slice(start.indexOf('#') + 1);
  expect(factsOf(after)).toEqual({ ...factsOf(before), [id]: ['F01', 'F25'] });
  expect(after.modules).toEqual(before.modules);
  expect(after.course).toEqual(before.course);
});

test('statements and timelines name their facts, and blocks that name none are not listed', () => {
  expect(factsOf(compiled())).toEqual({ rare: ['F02', 'F10'], year: ['F21'], 'q-1': ['F01', 'F25'] });
});

test('a practice question is a block with the id of its question', () => {
  expect(screen('signs').blocks[3]).toEqual({
    kind: 'question',
    id: 'p-1',
    question: {
      kind: 'single',
      id: 'p-1',
      outcome: 'o1',
      reread: 'welcome',
      facts: [],
      prompt: [['p', 'Which is it?']],
      options: [
        { id: 'a', text: ['This'], right: true, feedback: [['p', 'Yes.']] },
        { id: 'b', text: ['That'], right: false, feedback: [['p', 'No.']] },
      ],
    },
  });
});

test('the choices of a scenario know whether they are good and where they lead', () => {
  expect(screen('story').blocks).toEqual([
    {
      kind: 'scenario',
      id: 'lock',
      title: 'The third lock',
      steps: [
        {
          id: 'doorway',
          prose: [['p', 'A man stands in the doorway.']],
          choices: [
            {
              id: 'a',
              text: ['Finish, and tell the lead.'],
              feedback: [['p', 'You noticed.']],
              good: true,
              to: 'lead',
            },
            { id: 'b', text: ['Ask him.'], feedback: [['p', 'It may raise the risk.']], good: false, to: null },
          ],
        },
        { id: 'lead', prose: [['p', 'The lead says thank you.']], choices: [] },
      ],
      summary: [['p', 'You see a lock. You tell the lead.']],
    },
  ]);
});

test('every kind of question is read with its answers and its feedback', () => {
  const [single, multiple, trueFalse, match, sequence] = firstModule().questions;
  expect(single).toMatchObject({ kind: 'single', outcome: 'o1', reread: 'signs', facts: ['F01', 'F25'] });
  expect(multiple).toMatchObject({ kind: 'multiple', options: [{ right: true }, { right: true }, { right: false }] });
  expect(trueFalse).toMatchObject({
    kind: 'true-false',
    options: [
      { id: 't', text: ['True'], right: true },
      { id: 'f', text: ['False'], right: false },
      { id: 'd', text: ["Don't know"], right: false },
    ],
  });
  expect(match).toMatchObject({
    kind: 'match',
    pairs: [
      { id: 'a', left: ['See'], right: ['Notice'] },
      { id: 'b', left: ['Say'], right: ['Tell'] },
    ],
    feedback: { right: [['p', 'Yes.']], wrong: [['p', 'Look again.']] },
  });
  expect(sequence).toMatchObject({
    kind: 'sequence',
    items: [
      { id: 'a', text: ['Notice'] },
      { id: 'b', text: ['Listen'] },
      { id: 'c', text: ['Record'] },
    ],
    alsoRight: ['bac'],
    feedback: { right: [['p', 'Yes.']], wrong: [['p', 'Recording comes last.']] },
  });
});

test('any change of content is another revision, and no change is the same one', () => {
  const { revision } = compiled().course;
  const reworded = edited(inFirst('screens/signs.md'), 'Hitting.', 'Hitting and kicking.');
  expect(revision).toMatch(/^[0-9a-f]{8}$/);
  expect(compiled(new Map(smallCourse)).course.revision).toBe(revision);
  expect(compiled(reworded).course.revision).not.toBe(revision);
});

test('files that were saved on Windows compile to the same course', () => {
  const files = new Map([...smallCourse].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
  expect(compiled(files)).toEqual(compiled());
});

test.each([
  ['he:she and 14:10 and 3:2', 'he:she and 14:10 and 3:2'],
  ['a:b[c] stays', 'a:b[c] stays'],
  ['note:this{x=y} stays', 'note:this{x=y} stays'],
])('text with colons is not lost: %s', (written, shown) => {
  const files = edited(inFirst('screens/signs.md'), 'Hitting.', written);
  expect(screen('signs', files).blocks[0]).toMatchObject({ items: [{ prose: [['p', shown]] }, {}] });
});

test('links out of the course keep their address', () => {
  const written = '[Site](https://www.gov.uk/a), [call](tel:999), [write](mailto:a@example.org)';
  const files = edited(inFirst('screens/signs.md'), 'Hitting.', written);
  expect(screen('signs', files).blocks[0]).toMatchObject({
    items: [
      {
        prose: [
          [
            'p',
            ['link', 'https://www.gov.uk/a', 'Site'],
            ', ',
            ['link', 'tel:999', 'call'],
            ', ',
            ['link', 'mailto:a@example.org', 'write'],
          ],
        ],
      },
      {},
    ],
  });
});

test.each(['example', 'verify'])('learners are not told that somebody checked a contact marked `%s`', (mark) => {
  const files = edited('content/local.yaml', 'use: support\n', `use: support\n    ${mark}: true\n`);
  expect(compiled(files).course.local.contacts.map(({ id, checked }) => [id, checked])).toEqual([
    ['emergency', '2026-11-21'],
    ['helpline', ''],
  ]);
});
