import fc from 'fast-check';
import type { Facts, ModuleFacts } from '../../src/record/facts';
import type { Interaction } from '../../src/report/interaction';
import { identifier } from '../../src/report/plain-text';
import type { OutcomeResult, Report } from '../../src/report/reporter';

export const begun: Facts = {
  progress: 0.2,
  completed: false,
  success: 'unknown',
  score: null,
  place: { module: 'dynamics', at: 'signs', within: '' },
  secondsThisSitting: 75,
  seconds: 75,
  modules: [],
};

export const dynamics: ModuleFacts = {
  id: 'dynamics',
  progress: 1,
  screensSeen: [],
  completed: true,
  success: 'passed',
  score: 87.5,
  attempts: 1,
  completedAt: 1,
};

export const passed: Facts = {
  ...begun,
  progress: 1,
  completed: true,
  success: 'passed',
  score: 87.5,
  modules: [dynamics],
};

export const failing: Facts = { ...begun, success: 'failed', score: 50 };

export const answer: Interaction = {
  id: 'q1_ab12',
  kind: 'choice',
  description: 'Which of these are signs?',
  outcome: 'spot-signs',
  response: 'ac',
  patterns: ['ab'],
  right: false,
  at: Date.UTC(2026, 10, 12, 14, 5, 9),
  latency: 12.5,
};

export function report(facts: Facts, suspendData = 'kept', more: Partial<Report> = {}): Report {
  return { facts, suspendData, interactions: [], outcomes: [], ...more };
}

/** Several answers, each of another question. */
export function answers(count: number, from = 0): Interaction[] {
  return Array.from({ length: count }, (_, index) => ({ ...answer, id: `q${from + index}_ab12` }));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('{lang=xx}', '{', 'Sut mae pethau?', 'ما هي العلامات؟', '🙂'.repeat(130), 'two\nlines', ''),
);
const anyId = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,90}$/), fc.string({ maxLength: 300 }));
const anyIds = fc.oneof(fc.stringMatching(/^[a-z0-9]{0,40}$/), fc.string({ maxLength: 20 }));
const anySeconds = fc.oneof(fc.double(), fc.double({ min: 0, max: 40_000_000, noNaN: true }));
const anySuccess = fc.constantFrom('passed', 'failed', 'unknown' as const);
const anyScore = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

const anyInteraction: fc.Arbitrary<Interaction> = fc.record({
  id: fc.oneof(fc.stringMatching(/^[A-Za-z0-9_]{1,80}$/), anyId),
  kind: fc.constantFrom('choice', 'true-false', 'matching', 'sequencing'),
  description: anyText,
  outcome: anyId,
  response: anyIds,
  patterns: fc.array(anyIds, { maxLength: 7 }),
  right: fc.boolean(),
  at: fc.oneof(fc.double(), fc.integer({ min: -1e12, max: 4e12 })),
  latency: fc.option(anySeconds),
});

const anyOutcome: fc.Arbitrary<OutcomeResult> = fc
  .record({ id: anyId, text: anyText, asked: fc.nat({ max: 9 }), share: anyShare })
  .map(({ id, text, asked, share }) => ({ id, text, asked, right: Math.floor(asked * share) }));

const anyModule: fc.Arbitrary<ModuleFacts> = fc.record({
  id: anyId,
  progress: anyShare,
  screensSeen: fc.constant([]),
  completed: fc.boolean(),
  success: anySuccess,
  score: anyScore,
  attempts: fc.nat({ max: 5 }),
  completedAt: fc.constant(null),
});

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  progress: anyShare,
  completed: fc.boolean(),
  success: anySuccess,
  score: anyScore,
  place: fc.record({ module: anyId, at: anyId, within: anyId }),
  secondsThisSitting: anySeconds,
  seconds: fc.nat(),
  modules: fc.array(anyModule, { maxLength: 4 }),
});

/** Answers of one launch, each with an id of its own. */
export const anyInteractions = fc.uniqueArray(anyInteraction, { maxLength: 14, selector: ({ id }) => identifier(id) });

/** Anything that an episode could ask to be told, and a good deal that it could not. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  facts: anyFacts,
  suspendData: fc.stringMatching(/^[A-Za-z0-9_-]{0,60}$/),
  interactions: anyInteractions,
  outcomes: fc.array(anyOutcome, { maxLength: 4 }),
});
