import type { Frame } from '@playwright/test';
import { answerQuestion, leaveScreen } from '../../scripts/bench/walk-module';
import { TEST } from '../../src/content/places';
import type { LearningRecord } from '../../src/record/record';
import type { Content } from './site';

/** From the course home by hand to where a record has the learner: for a device that can be told of none. */
export async function walkTo(frame: Frame, record: LearningRecord, { module }: Content): Promise<void> {
  const { at } = record.place.value;
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
  const screens = at === TEST ? module.screens.length : module.screens.findIndex(({ id }) => id === at);
  for (let screen = 0; screen < screens; screen++) await leaveScreen(frame);
  if (at === TEST) await answerFirst(frame, answersIn(record, module.id), module.draw);
}

/** Answers so many questions, and stands at the next one, or at the last one answered when there is none. */
async function answerFirst(frame: Frame, answers: number, of: number): Promise<void> {
  await frame.getByRole('button', { name: 'Start the test' }).click();
  for (let number = 1; number <= answers; number++) {
    await frame.getByText(`Question ${number} of`).first().waitFor();
    await answerQuestion(frame, 'right');
    if (number < of) await frame.getByRole('button', { name: 'Next question' }).click();
  }
}

function answersIn({ modules }: LearningRecord, module: string): number {
  const [attempt] = Object.values(modules[module]?.attempts ?? {});
  return Object.keys(attempt?.answers ?? {}).length;
}
