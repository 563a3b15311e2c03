import type { Module, Screen } from '../../src/content/course';
import type { ChoiceQuestion, Question } from '../../src/content/question';

/** A question with options `a` (right), `b` and `c`. */
export function choiceQuestion(id: string, outcome = 'o1'): ChoiceQuestion {
  const options = ['a', 'b', 'c'].map((letter) => ({
    id: letter,
    text: [`Option ${letter}`],
    right: letter === 'a',
    feedback: [`About ${letter}`],
  }));
  return { id, kind: 'single', outcome, prompt: ['Which?'], reread: 'first', facts: [], options };
}

const first: Screen = { id: 'first', title: 'First', blocks: [{ kind: 'prose', prose: ['Read this.'] }] };

const practice: Screen = {
  id: 'practice',
  title: 'Practice',
  blocks: [
    { kind: 'question', id: 'try-it', question: choiceQuestion('try-it') },
    { kind: 'myth', id: 'rare', statement: ['It is rare.'], verdict: 'myth', evidence: ['No.'], source: ['2025'] },
  ],
};

/** At the door: `a` leads on to an ending, `b` leads down a branch that comes back, `c` lets the learner choose again. */
const story: Screen = {
  id: 'story',
  title: 'Story',
  blocks: [
    {
      kind: 'scenario',
      id: 'door',
      title: 'The door',
      steps: [
        {
          id: 'at-the-door',
          prose: ['Someone answers.'],
          choices: [
            { id: 'a', text: ['Tell'], feedback: ['Yes.'], good: true, to: 'told' },
            { id: 'b', text: ['Wait'], feedback: ['Hm.'], good: false, to: 'next-day' },
            { id: 'c', text: ['Ask'], feedback: ['No.'], good: false, to: null },
          ],
        },
        {
          id: 'next-day',
          prose: ['A day later.'],
          choices: [{ id: 'a', text: ['Tell now'], feedback: ['Yes.'], good: true, to: 'told' }],
        },
        { id: 'told', prose: ['The end.'], choices: [] },
      ],
    },
  ],
};

const bank: Question[] = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].map((id, index) =>
  choiceQuestion(id, index % 2 === 0 ? 'o1' : 'o2'),
);

/** Three screens, a practice question, a statement, a scenario, and a bank of eight from which four are drawn. */
export const sampleModule: Module = {
  id: 'sample',
  title: 'Sample',
  outcomes: [
    { id: 'o1', text: 'One' },
    { id: 'o2', text: 'Two' },
  ],
  screens: [first, practice, story],
  questions: bank,
  draw: 4,
};
