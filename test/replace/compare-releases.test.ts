import { expect, test } from 'vitest';
import { compareReleases } from '../../scripts/replace/compare-releases';
import type { Release } from '../../scripts/replace/release-schema';
import { edited, inFirst, smallCourse } from '../content/small-course';
import {
  changed,
  type Files,
  judged,
  notes,
  perModule,
  released,
  renamedFile,
  verdict,
  withModule,
  withoutFile,
  withScreen,
} from './editions';

const MODULE = inFirst('module.yaml');
const QUESTIONS = inFirst('questions.md');
const FINISHED_STAY = 'Learners who have finished stay finished, and who has passed stays passed.';
const GO_ON = 'Learners who are part-way go on where they were.';

/** Takes one question, with the words between its lines of colons, out of the bank. */
function withoutQuestion(id: string, files: Files = smallCourse): Map<string, string> {
  const bank = files.get(QUESTIONS) ?? '';
  return new Map([...files, [QUESTIONS, bank.replace(new RegExp(`:::[a-z-]+\\{#${id} [\\s\\S]*?\\n:::\\n`), '')]]);
}

function withoutStory(): Map<string, string> {
  const cut = changed([
    ['  - story\n', ''],
    ['reread=story', 'reread=signs'],
  ]);
  return withoutFile('screens/story.md', cut);
}

test('a module that is added would leave people who had finished unfinished', () => {
  expect(verdict(smallCourse, withModule('second'))).toEqual({
    is: 'stop',
    because: [
      'Learners who have finished would not be finished any more: they have not done “The second module”.',
      'The module “The second module” is new, and everybody has it to do.',
    ],
  });
});

test('in a package per module, too, a new module stops people from being finished with the whole', () => {
  expect(verdict(smallCourse, withModule('second'), perModule).because).toEqual([
    'Learners who have finished would not be finished any more: they have not done “The second module”.',
    'The module “The second module” is new, and everybody has it to do.',
  ]);
});

test('a module whose id was changed is spotted, and would cost everybody all that they did in it', () => {
  const before = withModule('second');
  const after = new Map([...before].map(([path, text]) => [path.replace('/second/', '/third/'), text]));
  after.set('content/course.yaml', after.get('content/course.yaml')!.replace('- second', '- third'));
  expect(verdict(before, after)).toEqual({
    is: 'stop',
    because: [
      'Learners who have finished would not be finished any more: they have not done “The second module”.',
      'The module `second` (“The second module”) seems to have been renamed to `third`: nothing that was done in it counts any more. Keep the id `second`.',
    ],
  });
});

test('a package of one module has nothing to go in its place once the module is gone', () => {
  const plan = { ...perModule, form: { is: 'module', moduleId: 'second' } } as const;
  expect(verdict(withModule('second'), smallCourse, plan)).toEqual({
    is: 'stop',
    because: [
      'Nothing is left of what learners have finished.',
      'The module “The second module” is gone: what learners did in it stays in their record, and counts no more.',
    ],
  });
});

/** The compiler wants every outcome tested, so only a package of another day can be without a test. */
function withoutTest(release: Release): Release {
  return { ...release, modules: release.modules.map((module) => ({ ...module, draw: 0, questions: [] })) };
}

test('a test that is taken away leaves nobody with a pass', () => {
  const before = released(smallCourse);
  expect(judged(compareReleases(before, withoutTest(before)))).toEqual({
    is: 'stop',
    because: [
      'Learners who have passed would not have passed any more: a test was added to a module that had none, or none is left.',
      'Learners of “The first module” who stopped at the test go on at what they have not done yet, because that place is gone.',
      'Learners who have nothing left to do in “The first module” complete it at their next visit.',
      '“The first module” has no test any more.',
    ],
  });
});

test('a test that is added is there for those who are part-way, and leaves the others finished', () => {
  const after = released(smallCourse);
  expect(judged(compareReleases(withoutTest(after), after))).toEqual({
    is: 'care',
    because: ['“The first module” has a test now, and learners part-way in it have it to pass.'],
  });
});

test('a test of which no question is left is drawn anew', () => {
  const before = edited(MODULE, 'draw: 4', 'draw: 3');
  const after = withoutQuestion(
    'q-2',
    withoutQuestion('q-4', withoutQuestion('q-5', edited(MODULE, 'draw: 4', 'draw: 2'))),
  );
  expect(verdict(before, after).because).toContain(
    'A test under way in “The first module” can lose all its questions (“Which are forms?”, “What belongs together?” and “In what order?”), and a new one is drawn then.',
  );
});

test('a module that is taken away leaves people finished, and finishes those who had only it left', () => {
  expect(verdict(withModule('second'), smallCourse)).toEqual({
    is: 'care',
    because: [
      'The score on the screen can fall, because it is the mean of other tests now. The LMS keeps the highest that it was told.',
      'The module “The second module” is gone: what learners did in it stays in their record, and counts no more.',
      'Learners who had only “The second module” left to do are finished at their next visit.',
    ],
  });
});

const CORPUS: readonly { name: string; after: Files; because: readonly string[] }[] = [
  {
    name: 'screens that are added',
    after: withScreen('money', 'signs', withScreen('safety', 'signs')),
    because: [
      'Learners part-way in “The first module” have 2 new screens to read: “All about money” and “All about safety”.',
    ],
  },
  {
    name: 'a screen that is taken away',
    after: withoutStory(),
    because: [
      'Learners of “The first module” who stopped on the screen “Story” go on at what they have not done yet, because that place is gone.',
    ],
  },
  {
    name: 'a screen whose id was changed',
    after: renamedFile(
      'screens/signs.md',
      'screens/what-to-see.md',
      changed([
        ['- signs', '- what-to-see'],
        ['screen: signs', 'screen: what-to-see'],
        ['reread=signs', 'reread=what-to-see'],
        ['(#signs)', '(#what-to-see)'],
      ]),
    ),
    because: [
      'The screen `signs` (“Signs”) seems to have been renamed to `what-to-see`: learners who have read it are to read it again. Keep the id `signs`.',
    ],
  },
  {
    name: 'two screens that swapped their ids',
    after: new Map([
      ...changed([]),
      [inFirst('screens/signs.md'), smallCourse.get(inFirst('screens/story.md'))!],
      [inFirst('screens/story.md'), smallCourse.get(inFirst('screens/signs.md'))!],
    ]),
    because: [
      'What was the screen `signs` (“Signs”) is `story` now, and `signs` is something else: what learners did in the one counts for the other. Give it its id back.',
      'What was the screen `story` (“Story”) is `signs` now, and `story` is something else: what learners did in the one counts for the other. Give it its id back.',
    ],
  },
  {
    name: 'a question that is taken away',
    after: withoutQuestion('q-3'),
    because: [
      'A test under way in “The first module” that asks “You should tell the lead.” loses it, and is marked on the others, at least 3 of 4.',
    ],
  },
  {
    name: 'several questions taken away',
    after: edited(MODULE, 'draw: 4', 'draw: 2', withoutQuestion('q-2', withoutQuestion('q-4', withoutQuestion('q-5')))),
    because: [
      'A test under way in “The first module” loses “Which are forms?”, “What belongs together?” and “In what order?”, and is marked on the others, at least 1 of 4.',
      'The next tests of “The first module” ask 2 questions instead of 4; a test under way keeps the questions that it has.',
    ],
  },
  {
    name: 'a question whose id was changed',
    after: edited(QUESTIONS, '{#q-3 ', '{#q-33 '),
    because: [
      'The question `q-3` (“You should tell the lead.”) seems to have been renamed to `q-33`: a test under way loses it. Keep the id `q-3`.',
    ],
  },
  {
    name: 'another right answer',
    after: edited(
      QUESTIONS,
      '- [ ] A. A fight',
      '- [x] A. A fight',
      edited(QUESTIONS, '- [x] B. A pattern', '- [ ] B. A pattern'),
    ),
    because: [
      'The right answer of “Which best describes it?” changed. Tests that are finished keep their score; a test under way is marked by the new answer.',
    ],
  },
  {
    name: 'one order more that counts as right',
    after: edited(QUESTIONS, 'also="b a c"', 'also="b a c, c b a"'),
    because: [
      'The right answer of “In what order?” changed. Tests that are finished keep their score; a test under way is marked by the new answer.',
    ],
  },
  {
    name: 'letters that changed places under the tick',
    after: edited(QUESTIONS, 'A. A fight', 'A. A pattern', edited(QUESTIONS, 'B. A pattern', 'B. A fight')),
    because: [
      'In “Which best describes it?” the letters A and B stood for other answers before. Leave each letter with its answer, or answers given in a test under way mean something else.',
    ],
  },
  {
    name: 'another pass mark',
    after: edited('content/course.yaml', 'passMark: 80%', 'passMark: 75%'),
    because: [
      'The pass mark is 75% instead of 80%. Tests that are finished keep their result; a test under way is judged by the new mark.',
    ],
  },
  {
    name: 'more questions drawn',
    after: edited(MODULE, 'draw: 4', 'draw: 5'),
    because: [
      'The next tests of “The first module” ask 5 questions instead of 4; a test under way keeps the questions that it has.',
    ],
  },
  {
    name: 'a step of a scenario under another id',
    after: changed([['doorway', 'door']]),
    because: [
      'Learners who stopped in “The third lock” at `doorway` begin the scenario again, because that step is gone.',
    ],
  },
  {
    name: 'a statement under another id',
    after: edited(inFirst('screens/signs.md'), '{#rare ', '{#seldom '),
    because: [
      'The block `rare` (“It is rare.”) seems to have been renamed to `seldom`: it forgets what learners did in it. Keep the id `rare`.',
    ],
  },
  {
    name: 'a practice question under another id',
    after: edited(inFirst('screens/signs.md'), '{#p-1 ', '{#p-2 '),
    because: [
      'The block `p-1` (“Which is it?”) seems to have been renamed to `p-2`: it forgets what learners did in it. Keep the id `p-1`.',
    ],
  },
];

test.each(CORPUS)(
  '[row 12] $name: nobody who has finished is touched, and the others are told of',
  ({ after, because }) => {
    expect(verdict(smallCourse, after)).toEqual({ is: 'care', because });
    expect(notes(smallCourse, after)).toContain(FINISHED_STAY);
  },
);

test('[row 12] the same content is safe, and there is nothing more to say', () => {
  expect(verdict(smallCourse, smallCourse)).toEqual({ is: 'safe', because: [] });
  expect(notes(smallCourse, smallCourse)).toEqual([FINISHED_STAY, GO_ON]);
});

test('a screen that is for more roles than before is more to do for some; for fewer it is safe', () => {
  const twoRoles = edited(
    'content/course.yaml',
    '    title: All staff\n',
    '    title: All staff\n  - id: office\n    title: Office\n',
  );
  const extra = withScreen('extra', 'welcome', twoRoles);
  const forOffice = edited(inFirst('screens/extra.md'), '---\n\nText', 'roles: office\n---\n\nText', extra);
  expect(verdict(forOffice, extra)).toEqual({
    is: 'care',
    because: [
      'The screen “All about extra” of “The first module” is for roles that it was not for before, and learners part-way in one of them have it to read.',
    ],
  });
  expect(verdict(extra, forOffice)).toEqual({ is: 'safe', because: [] });
  expect(notes(extra, forOffice)).toContain(
    'The screen “All about extra” of “The first module” is for fewer roles than before.',
  );
  expect(verdict(forOffice, forOffice).is).toBe('safe');
});

test('rewording is safe, and names what was reworded', () => {
  const after = edited(
    QUESTIONS,
    'Which are forms?',
    'Which ones are forms?',
    edited(inFirst('screens/signs.md'), 'Hitting.', 'Hitting and more.'),
  );
  expect(verdict(smallCourse, after).is).toBe('safe');
  expect(notes(smallCourse, after)).toEqual([
    FINISHED_STAY,
    '1 screen was reworded in “The first module”: “Signs”. Who has read them is not asked to read them again; give a screen a new id when they should.',
    '1 question was reworded in “The first module”: “Which ones are forms?”. Tests that are finished keep their marks.',
    GO_ON,
  ]);
});

test('another order is safe', () => {
  const after = edited(MODULE, '  - welcome\n  - signs\n', '  - signs\n  - welcome\n');
  expect(verdict(smallCourse, after).is).toBe('safe');
  expect(notes(smallCourse, after)).toContain(
    'The screens of “The first module” are in another order; what was read stays read.',
  );
});

test('other modules first is safe', () => {
  const before = withModule('second');
  const after = edited('content/course.yaml', '  - first\n  - second\n', '  - second\n  - first\n', before);
  expect(verdict(before, after).is).toBe('safe');
  expect(notes(before, after)).toContain('The modules are in another order.');
});

test('questions that are added are safe: nobody has to answer them again', () => {
  const after = withoutQuestion('q-3');
  expect(verdict(after, smallCourse).is).toBe('safe');
  expect(notes(after, smallCourse)).toContain('1 question more can be drawn in the next tests of “The first module”.');
});

test('contacts and a summary that were corrected are safe', () => {
  const after = changed([
    ['name: Helpline', 'name: Our helpline'],
    ['summary: What it is about.', 'summary: Another summary.'],
  ]);
  expect(verdict(smallCourse, after).is).toBe('safe');
});
