import { assign, createActor, type SnapshotFrom, type StateValue, setup } from 'xstate';
import { isRight } from '../content/mark';
import type { Question, Response } from '../content/question';

export type TestEvent =
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly question: string; readonly response: Response }
  | { readonly type: 'next' };

export interface TestContext {
  /** By question id. */
  readonly answers: Readonly<Record<string, Response>>;
}

const testSetup = setup({
  types: { context: {} as TestContext, events: {} as TestEvent, input: {} as TestContext },
  guards: {
    isAbout: ({ event }, { question }: { question: string }) =>
      event.type === 'answer' && event.question === question && event.response !== '',
  },
  actions: {
    keepAnswer: assign(({ context, event }) =>
      event.type === 'answer' ? { answers: { ...context.answers, [event.question]: event.response } } : {},
    ),
  },
});

/** One attempt: the questions drawn, and the share of right answers that passes, 0 to 1. */
export interface Draw {
  readonly questions: readonly Question[];
  readonly passMark: number;
}

/** States of a test's chart that are not questions. */
const READY = 'ready';
const MARKING = 'marking';

/**
 * One attempt at a test as a statechart: each question drawn is a state, named by its id, that
 * first asks and then tells. There is no clock and no way to run out of anything.
 */
export function testMachine(draw: Draw) {
  const ids = draw.questions.map(({ id }) => id);
  return testSetup.createMachine({
    id: 'test',
    context: ({ input }) => input,
    initial: READY,
    states: {
      [READY]: { on: { start: ids[0] ?? MARKING } },
      ...Object.fromEntries(ids.map((id, index) => [id, questionChart(id, ids[index + 1] ?? MARKING)])),
      [MARKING]: {
        always: [{ guard: ({ context }) => score(draw, context).passed, target: 'passed' }, { target: 'failed' }],
      },
      passed: {},
      failed: {},
    },
  });
}

function questionChart(question: string, after: string) {
  return testSetup.createStateConfig({
    initial: 'asking',
    states: {
      asking: {
        on: { answer: { guard: { type: 'isAbout', params: { question } }, target: 'told', actions: 'keepAnswer' } },
      },
      told: { on: { next: { target: `#test.${after}` } } },
    },
  });
}

export type TestMachine = ReturnType<typeof testMachine>;
export type TestSnapshot = SnapshotFrom<TestMachine>;

export interface Score {
  readonly right: number;
  readonly total: number;
  /** 0 to 100, to one decimal place. */
  readonly percent: number;
  readonly passed: boolean;
}

export function score({ questions, passMark }: Draw, { answers }: TestContext): Score {
  const right = questions.filter((question) => isRight(question, answers[question.id] ?? '')).length;
  const total = questions.length;
  const share = total === 0 ? 0 : right / total;
  return { right, total, percent: Math.round(share * 1000) / 10, passed: share >= passMark };
}

/** What is kept of an attempt between sittings. */
export interface SavedTest {
  readonly started: boolean;
  /** The id of the question that was on the screen; '' when it is not known. */
  readonly at: string;
  readonly answers: Readonly<Record<string, Response>>;
  /** How it ended, by the pass mark of that day; null while it is going on. */
  readonly ended: 'passed' | 'failed' | null;
}

/**
 * Starts an attempt where the learner left it: at the question that was on the screen, else at the
 * first one without an answer.
 */
export function resumeTest(draw: Draw, saved: SavedTest) {
  const machine = testMachine(draw);
  const context: TestContext = { answers: saved.answers };
  if (!saved.started) return createActor(machine, { input: context });
  const value = stateOf(draw, saved);
  return createActor(machine, { input: context, snapshot: machine.resolveState({ value, context }) });
}

export type TestActor = ReturnType<typeof resumeTest>;

function stateOf({ questions }: Draw, { at, answers, ended }: SavedTest): StateValue {
  if (ended) return ended;
  const isAnswered = ({ id }: Question) => answers[id] !== undefined;
  const shown = questions.find((question) => question.id === at && isAnswered(question));
  if (shown) return { [shown.id]: 'told' };
  const waiting = questions.find((question) => !isAnswered(question));
  const last = questions.at(-1);
  if (waiting) return { [waiting.id]: 'asking' };
  return last ? { [last.id]: 'told' } : READY;
}
