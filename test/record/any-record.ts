import fc from 'fast-check';
import type { ModuleOutline } from '../../src/content/course';
import type {
  Answer,
  Attempt,
  FinishedAttempt,
  LearningRecord,
  ModuleRecord,
  Place,
  Stamped,
} from '../../src/record/record';
import { sampleCourse } from './sample-course';

/** Keys of another revision, which no id of the sample course has. */
const STAND_INS = ['~zz0', '~-_9', '~AAA'];

const TOKEN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

/** A few sittings, so that copies share some of them. */
const anySitting = fc.constantFrom('Sit0', 'Sit1', 'a-_9', 'zzzz');
const anyAttemptId = fc.oneof(
  fc.constantFrom('Att0', 'Att1'),
  fc.string({ unit: fc.constantFrom(...TOKEN), minLength: 4, maxLength: 4 }),
);
const anyTime = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
const anyScore = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

/** Any code units at all, broken pairs and control characters too. */
export const anyText = fc.oneof(
  fc.constantFrom('', 'a', 'bd', 'the-lead-asks', 'doorway.B', '-skipped', '__proto__'),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);

function stamped<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> {
  return fc.record({ value, clock: fc.integer({ min: 0, max: 40 }), by: anySitting });
}

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  response: fc.oneof(fc.constantFrom('a', 'b', 'acd'), anyText),
  right: fc.boolean(),
});

const anyFinish: fc.Arbitrary<FinishedAttempt> = fc.record({ at: anyTime, score: anyScore, passed: fc.boolean() });

function anyAttempt(questions: readonly string[]): fc.Arbitrary<Attempt> {
  const ids = [...questions, ...STAND_INS];
  return fc.record({
    started: anyTime,
    questions: fc.shuffledSubarray(ids),
    answers: fc.dictionary(fc.constantFrom(...ids), anyAnswer, { noNullPrototype: true }),
    finished: fc.option(anyFinish),
  });
}

function anyModule({ screens, blocks, questions }: ModuleOutline): fc.Arbitrary<ModuleRecord> {
  return fc.record({
    seen: fc.subarray([...screens, ...STAND_INS]).map((seen) => [...seen].sort()),
    blocks: fc.dictionary(fc.constantFrom(...blocks, ...STAND_INS), stamped(anyText), { noNullPrototype: true }),
    attempts: fc.dictionary(anyAttemptId, anyAttempt(questions), { noNullPrototype: true, maxKeys: 4 }),
    best: fc.option(anyScore),
    passed: fc.option(anyTime),
    completed: fc.option(anyTime),
  });
}

const UNKNOWN_MODULE: ModuleOutline = {
  ...sampleCourse.modules[0]!,
  id: '~mod',
  screens: [],
  blocks: [],
  questions: [],
};

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({ module: '', at: '', within: '' }),
  fc.constantFrom(...sampleCourse.modules, UNKNOWN_MODULE).chain(({ id, screens, questions }) =>
    fc.record({
      module: fc.constant(id),
      at: fc.constantFrom('', 'test', 'finished', ...screens, ...STAND_INS),
      within: fc.constantFrom('', ...questions, ...STAND_INS),
    }),
  ),
);

const anyModules = fc.record(
  Object.fromEntries([...sampleCourse.modules, UNKNOWN_MODULE].map((outline) => [outline.id, anyModule(outline)])),
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Record<string, ModuleRecord>>;

/** Any copy of the record of one episode of the sample course, likely or not. */
export const anyRecord: fc.Arbitrary<LearningRecord> = fc.record(
  {
    course: fc.constant(sampleCourse.id),
    episode: fc.constant('Ep-_0123'),
    started: anyTime,
    clock: fc.integer({ min: 0, max: 5000 }),
    place: stamped(anyPlace),
    role: stamped(fc.constantFrom('all', 'repairs', '~rol')),
    modules: anyModules,
    sittings: fc.dictionary(anySitting, fc.integer({ min: 0, max: 100_000 }), { noNullPrototype: true }),
  },
  { requiredKeys: ['course', 'episode', 'started', 'clock', 'place', 'modules', 'sittings'] },
);
