import type { Frame } from '@playwright/test';
import { answerQuestion } from '../../scripts/bench/walk-module';
import type { Moment } from '../../scripts/faults/matrix';
import type { Module } from '../../src/content/course';
import { rightResponse } from '../../src/content/mark';
import { answered, atPlace, attemptStarted, screenSeen } from '../../src/record/changes';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import type { Content } from './site';

/** What the page has shown as done, beyond what was done before. */
export interface Claim {
  /** How many of the module's screens, from the first. */
  readonly seen: number;
  /** The practice questions answered, by block id. */
  readonly blocks: readonly string[];
  /** Answers in the test. */
  readonly answers: number;
  readonly passed: boolean;
  /** Where the learner is: a screen's id, `test` or `finished`. */
  readonly at: string;
}

export interface MomentOf {
  /** What the learner did in earlier sittings; null for nothing at all. */
  prepare(site: Content): LearningRecord | null;
  /** From the launched page to the moment. */
  reach(frame: Frame): Promise<void>;
  /** What the learner does next, to where the page shows that it is done. */
  goOn(frame: Frame, site: Content): Promise<Claim>;
}

const SITTING = 'earl';
const ATTEMPT = 'take';
/** A practice question stands on this screen, which asks before it is shown. */
const QUESTION_SCREEN = 'children';

const button = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true });

/** Next, to the screen with this number, counted from 1. */
async function next(frame: Frame, number: number): Promise<void> {
  await button(frame, 'Next').click();
  await frame.getByText(`Screen ${number} of`).waitFor();
}

const nothing = { blocks: [], answers: 0, passed: false } as const;
const idOf = ({ module }: Content, number: number) => module.screens[number]?.id ?? '';

export const MOMENTS_OF: Readonly<Record<Moment, MomentOf>> = {
  launch: {
    prepare: () => null,
    reach: (frame) => frame.getByRole('button', { name: 'Start' }).waitFor(),
    async goOn(frame, site) {
      await frame.getByRole('button', { name: 'Start' }).click();
      await frame.getByText('Screen 1 of').waitFor();
      await next(frame, 2);
      return { ...nothing, seen: 1, at: idOf(site, 1) };
    },
  },
  reading: {
    prepare: (site) => reading(site, 1),
    reach: (frame) => frame.getByText('Screen 2 of').waitFor(),
    async goOn(frame, site) {
      await next(frame, 3);
      await next(frame, 4);
      return { ...nothing, seen: 3, at: idOf(site, 3) };
    },
  },
  'mid-question': {
    prepare: (site) => reading(site, questionScreen(site)),
    async reach(frame) {
      await button(frame, 'Show all of it').click();
      await frame.locator('ds-question input').first().check();
    },
    async goOn(frame, site) {
      const number = questionScreen(site);
      await button(frame, 'Check my answer').click();
      await button(frame, 'Check my answer').waitFor({ state: 'hidden' });
      await next(frame, number + 2);
      const asked = site.module.screens[number]?.blocks ?? [];
      const blocks = asked.flatMap((block) => (block.kind === 'question' ? [block.id] : []));
      return { ...nothing, blocks, seen: number + 1, at: idOf(site, number + 1) };
    },
  },
  'mid-test': {
    prepare: (site) => testing(site, 3),
    reach: (frame) => button(frame, 'Answer').waitFor(),
    async goOn(frame, { module }) {
      await answerQuestion(frame, 'right');
      await button(frame, 'Next question').click();
      await frame.getByText('Question 5 of').first().waitFor();
      return { ...nothing, seen: module.screens.length, answers: 4, at: 'test' };
    },
  },
  result: {
    prepare: (site) => testing(site, site.module.draw),
    reach: (frame) => button(frame, 'See the result').waitFor(),
    async goOn(frame, { module }) {
      await button(frame, 'See the result').click();
      await frame.getByRole('heading', { name: 'You have passed' }).waitFor();
      await button(frame, 'Finish the module').click();
      await frame.getByRole('heading', { name: 'You have finished' }).waitFor();
      return { blocks: [], seen: module.screens.length, answers: module.draw, passed: true, at: 'finished' };
    },
  },
  leaving: {
    prepare: (site) => reading(site, 4),
    async reach(frame) {
      await frame.getByText(/Screen [56] of/).waitFor();
      // Whoever was killed after this comes back to where it led.
      if (await frame.getByText('Screen 5 of').isVisible()) await next(frame, 6);
    },
    goOn: async (_frame, site) => ({ ...nothing, seen: 5, at: idOf(site, 5) }),
  },
};

function questionScreen({ module }: Content): number {
  return module.screens.findIndex(({ id }) => id === QUESTION_SCREEN);
}

/** The first screens are seen, and the next one is open. */
function reading({ course, module }: Content, seen: number): LearningRecord {
  const begun = newRecord({ course: course.id, episode: 'Earlier1', started: Date.now() / 1000 - 3600, by: SITTING });
  const read = module.screens.slice(0, seen).reduce((record, { id }) => screenSeen(record, module.id, id), begun);
  return atPlace(read, { module: module.id, at: module.screens[seen]?.id ?? 'test', within: '' }, SITTING);
}

/** All screens are seen, and the first questions of the test are answered. */
function testing(site: Content, answers: number): LearningRecord {
  const { id: module, screens, draw } = site.module;
  const questions = quickest(site.module).slice(0, draw);
  const ids = questions.map(({ id }) => id);
  const begun = attemptStarted(reading(site, screens.length), module, ATTEMPT, {
    started: Date.now() / 1000 - 600,
    questions: ids,
  });
  const done = questions.slice(0, answers).reduce((record, question) => {
    const answer = { response: rightResponse(question), right: true };
    return answered(record, module, ATTEMPT, question.id, answer);
  }, begun);
  const within = ids[Math.min(answers, draw - 1)] ?? '';
  return atPlace(done, { module, at: 'test', within }, SITTING);
}

/** Questions with one right answer first: they are answered with one press. */
function quickest({ questions }: Module): Module['questions'] {
  const isQuick = ({ kind }: Module['questions'][number]) => kind === 'single' || kind === 'true-false';
  return [...questions.filter(isQuick), ...questions.filter((question) => !isQuick(question))];
}
