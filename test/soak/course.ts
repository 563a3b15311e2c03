import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, Module } from '../../src/content/course';
import { choiceQuestion, sampleModule } from '../machine/sample-module';

/** A module with a practice question and a scenario, and a test of two out of three. */
const first: Module = {
  ...sampleModule,
  id: 'first',
  screens: sampleModule.screens.slice(1),
  questions: ['q1', 'q2', 'q3'].map((id) => choiceQuestion(id)),
  draw: 2,
};

/** A module of one screen and one question. */
const second: Module = {
  ...sampleModule,
  id: 'second',
  screens: sampleModule.screens.slice(0, 1),
  questions: [choiceQuestion('q9')],
  draw: 1,
};

/** Short enough to be completed in some twenty acts, so that most schedules see a completion. */
export const modules: readonly [Module, Module] = [first, second];

export const course: Course = {
  id: 'soak-course',
  title: 'Soak course',
  revision: 'abcdef12',
  passMark: 0.8,
  readingSpeed: 200,
  modules: modules.map(({ id, title, screens, questions }) => ({
    id,
    title,
    summary: 'A sample.',
    minutes: 5,
    screens: screens.map((screen) => screen.id),
    blocks: id === 'first' ? ['try-it', 'rare', 'door'] : [],
    questions: questions.map((question) => question.id),
  })),
  local: {
    council: 'Example',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
};

export function moduleOf(id: string): Module {
  const found = modules.find((module) => module.id === id);
  if (!found) throw new Error(`The soak's course has no module ${id}.`);
  return found;
}
