import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '../../src/record/codec';
import { facts } from '../../src/record/facts';
import { merge } from '../../src/record/merge';
import type { Attempt, LearningRecord, ModuleRecord } from '../../src/record/record';
import { anyRecord } from './any-record';
import { sampleCourse } from './sample-course';

/** Each record has up to eight forms, so fewer records say as much. */
const MANY_FORMS = { numRuns: 30 };

function shortened(record: LearningRecord, limit: number): LearningRecord {
  const decoded = decode(encode(record, sampleCourse, limit), sampleCourse);
  if (!decoded.ok) throw new Error(decoded.problem.what);
  return decoded.record;
}

/** The lengths that the forms of a record have, the longest first. */
function lengthsOf(record: LearningRecord): number[] {
  const lengths: number[] = [];
  for (let limit = Number.POSITIVE_INFINITY; ; ) {
    const { length } = encode(record, sampleCourse, limit);
    if (length === lengths.at(-1)) return lengths;
    lengths.push(length);
    limit = length - 1;
  }
}

test('[row 3] what does not fit is made to fit, or is the shortest form that there is', () => {
  fc.assert(
    fc.property(anyRecord, fc.integer({ min: 0, max: 1500 }), (record, limit) => {
      const shortest = encode(record, sampleCourse, 0).length;
      expect(encode(record, sampleCourse, limit).length).toBeLessThanOrEqual(Math.max(limit, shortest));
    }),
  );
});

test('what fits is never shortened', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const whole = encode(record, sampleCourse, Number.POSITIVE_INFINITY);
      expect(encode(record, sampleCourse, whole.length)).toBe(whole);
    }),
  );
});

test('[row 3] every shortened form resumes: same place, same results, same screens to do, same test going on', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const length of lengthsOf(record)) expectResumes(record, shortened(record, length));
    }),
    MANY_FORMS,
  );
});

function expectResumes(whole: LearningRecord, short: LearningRecord): void {
  const { course, episode, started, clock, place } = whole;
  expect(short).toMatchObject({ course, episode, started, clock, place });
  const { progress, completed, score } = facts(whole, sampleCourse, 'Sit0');
  expect(facts(short, sampleCourse, 'Sit0')).toMatchObject({ progress, completed, score });
  for (const [id, module] of Object.entries(whole.modules)) expectModuleResumes(module, short.modules[id]!);
}

function expectModuleResumes(whole: ModuleRecord, short: ModuleRecord): void {
  const { best, passed, completed, seen } = whole;
  expect(short).toMatchObject({ best, passed, completed });
  if (completed === null) expect(short.seen).toEqual(seen);
  expect(short.attempts).toMatchObject(goingOn(whole));
}

function goingOn({ attempts }: ModuleRecord): Record<string, Attempt> {
  return Object.fromEntries(Object.entries(attempts).filter(([, { finished }]) => finished === null));
}

test('a shortened copy that comes back to the device takes nothing away from it', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const length of lengthsOf(record)) expect(merge(record, shortened(record, length))).toEqual(record);
    }),
    MANY_FORMS,
  );
});

const questions = ['dy-06', 'dy-05', 'dy-04', 'dy-03', 'dy-02', 'dy-01'];
const answers = Object.fromEntries(questions.slice(1).map((id) => [id, { response: 'bda', right: true }]));
const going: Attempt = { started: 1_800_000_900, questions, answers, finished: null };
const failed: Attempt = { ...going, started: 1_800_000_100, finished: { at: 1_800_000_200, score: 50, passed: false } };
const passed: Attempt = { ...going, started: 1_800_000_300, finished: { at: 1_800_000_400, score: 90, passed: true } };
const weaker: Attempt = { ...going, started: 1_800_000_500, finished: { at: 1_800_000_600, score: 80, passed: true } };

const state = { value: 'the-lead-asks', clock: 40, by: 'Sit4' };
const full: LearningRecord = {
  course: 'sample',
  episode: 'Ep-_0123',
  started: 1_800_000_000,
  clock: 50,
  place: { value: { module: 'dynamics', at: 'test', within: 'dy-06' }, clock: 49, by: 'Sit5' },
  modules: {
    dynamics: {
      seen: ['signs', 'welcome'],
      blocks: { forms: { ...state, clock: 30, by: 'Sit3' }, 'third-lock': state },
      attempts: { fail: failed, best: passed, weak: weaker, goes: going },
      best: 90,
      passed: 1_800_000_400,
      completed: 1_800_000_400,
    },
    asking: { seen: ['opening'], blocks: {}, attempts: {}, best: null, passed: null, completed: null },
  },
  sittings: { Sit0: 700, Sit1: 701, Sit2: 702, Sit3: 703, Sit4: 704, Sit5: 705 },
};

test('what is missed least is left out first, one thing after the other', () => {
  const forms = lengthsOf(full).map((length) => shortened(full, length));
  const dynamics = forms.map(({ modules }) => modules.dynamics!);
  const withAnswers = dynamics.map(({ attempts }) =>
    withAny(attempts, ({ answers }) => Object.keys(answers).length > 0),
  );
  expect(forms.map(({ sittings }) => Object.keys(sittings).sort().join(' '))).toEqual([
    'Sit0 Sit1 Sit2 Sit3 Sit4 Sit5',
    ...Array(4).fill('Sit3 Sit4 Sit5'),
    ...Array(3).fill(''),
  ]);
  expect(dynamics.map(({ blocks }) => Object.keys(blocks).length)).toEqual([2, 2, 0, 0, 0, 0, 0, 0]);
  const everyone = 'best fail goes weak';
  // The latest pass keeps its answers until it goes as a whole, although an earlier one scored more.
  const kept = [everyone, everyone, everyone, 'goes weak', 'goes', 'goes', 'goes', 'goes'];
  expect(withAnswers).toEqual(kept);
  expect(dynamics.map(({ attempts }) => withAny(attempts, () => true))).toEqual([
    ...Array(4).fill(everyone),
    ...Array(2).fill('best goes'),
    ...Array(2).fill('goes'),
  ]);
  expect(dynamics.map(({ seen }) => seen.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 0]);
});

function withAny(attempts: Readonly<Record<string, Attempt>>, is: (attempt: Attempt) => boolean): string {
  return Object.keys(attempts)
    .filter((id) => is(attempts[id]!))
    .sort()
    .join(' ');
}
