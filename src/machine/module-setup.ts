import { assign, emit, setup } from 'xstate';
import type { Response } from '../content/question';

/** What can happen to a learner inside a module. */
export type ModuleEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'goTo'; readonly screen: string }
  | { readonly type: 'answer'; readonly question: string; readonly response: Response }
  /** What has been picked in an exercise so far, which can be changed at any time. */
  | { readonly type: 'practise'; readonly block: string; readonly response: Response }
  | { readonly type: 'choose'; readonly block: string; readonly choice: string }
  | { readonly type: 'goOn'; readonly block: string }
  | { readonly type: 'skip'; readonly block: string }
  | { readonly type: 'restart'; readonly block: string }
  /** Said what they think of a statement. What they said is not part of it, so it can be kept nowhere. */
  | { readonly type: 'judge'; readonly block: string }
  /** The learner's test was passed, now or in an earlier sitting. */
  | { readonly type: 'passed' }
  | { readonly type: 'finish' };

/** What the chart itself cannot say: who has been where, and what was answered. */
export interface ModuleContext {
  /** Ids of the screens that the learner has gone on from. */
  readonly seen: readonly string[];
  readonly passed: boolean;
  /** Answers to practice questions and exercises, by their block's id, which is the question's too. */
  readonly answers: Readonly<Record<string, Response>>;
}

/** The learner has gone on from a screen. */
export type ModuleEmitted = { readonly type: 'screenSeen'; readonly screen: string };

/** The phrases that the module's chart is written in. */
export const moduleSetup = setup({
  types: {
    context: {} as ModuleContext,
    events: {} as ModuleEvent,
    emitted: {} as ModuleEmitted,
    input: {} as ModuleContext,
  },
  guards: {
    isAbout: ({ event }, { block }: { block: string }) => 'block' in event && event.block === block,
    isAnswerTo: ({ event }, { question }: { question: string }) =>
      event.type === 'answer' && event.question === question && event.response !== '',
    isPractised: ({ event }, { block }: { block: string }) =>
      event.type === 'practise' && event.block === block && event.response !== '',
    isChoice: ({ event }, { block, choice }: { block: string; choice: string }) =>
      event.type === 'choose' && event.block === block && event.choice === choice,
    /** Anywhere already seen; nobody is sent ahead past what they have not read. */
    isSeenScreen: ({ context, event }, { screen }: { screen: string }) =>
      event.type === 'goTo' && event.screen === screen && context.seen.includes(screen),
    isFirstUnseen: ({ context, event }, { screen, before }: { screen: string; before: readonly string[] }) =>
      event.type === 'goTo' && event.screen === screen && before.every((id) => context.seen.includes(id)),
    isUnseen: ({ context }, { screen }: { screen: string }) => !context.seen.includes(screen),
    hasPassed: ({ context }) => context.passed,
  },
  actions: {
    markSeen: assign(({ context }, { screen }: { screen: string }) => ({
      seen: context.seen.includes(screen) ? context.seen : [...context.seen, screen],
    })),
    tellSeen: emit((_, { screen }: { screen: string }): ModuleEmitted => ({ type: 'screenSeen', screen })),
    keepAnswer: assign(({ context, event }) =>
      event.type === 'answer' ? { answers: { ...context.answers, [event.question]: event.response } } : {},
    ),
    keepPractice: assign(({ context, event }) =>
      event.type === 'practise' ? { answers: { ...context.answers, [event.block]: event.response } } : {},
    ),
    keepPassed: assign({ passed: true }),
  },
});
