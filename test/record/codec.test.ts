import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ModuleOutline } from '../../src/content/course';
import { atPlace, roleChosen, screenSeen } from '../../src/record/changes';
import { decode, encode } from '../../src/record/codec';
import { emptyModule, newRecord } from '../../src/record/new-record';
import type { LearningRecord, ModuleRecord } from '../../src/record/record';
import { anyRecord, anyText } from './any-record';
import { fourFinishedModules, fourModuleCourse } from './four-modules';
import { sampleCourse } from './sample-course';

const NO_LIMIT = Number.POSITIVE_INFINITY;
const fresh = newRecord({ course: 'sample', episode: 'Ep-_0123', started: 1_800_000_000, by: 'Sit0' });

test('what was packed comes back whole', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(decode(encode(record, sampleCourse, NO_LIMIT), sampleCourse)).toEqual({ ok: true, record });
    }),
  );
});

test('the text has only characters that no LMS rewrites', () => {
  fc.assert(
    fc.property(anyRecord, anyText, (record, revision) => {
      expect(encode(record, { ...sampleCourse, revision }, NO_LIMIT)).toMatch(/^[A-Za-z0-9_-]+$/);
    }),
  );
});

test('a block may show, and an episode or a sitting be called, anything at all', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (state, episode, sitting) => {
      const record: LearningRecord = {
        ...fresh,
        episode,
        clock: 3,
        place: { ...fresh.place, by: sitting },
        modules: { dynamics: { ...emptyModule, blocks: { forms: { value: state, clock: 3, by: sitting } } } },
        sittings: Object.fromEntries([[sitting, 12]]),
      };
      expect(decode(encode(record, sampleCourse, NO_LIMIT), sampleCourse)).toEqual({ ok: true, record });
    }),
  );
});

test('equal records pack to equal texts, whatever order they were made in', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(encode(backwards(record), sampleCourse, NO_LIMIT)).toBe(encode(record, sampleCourse, NO_LIMIT));
    }),
  );
});

function backwards(record: LearningRecord): LearningRecord {
  const turn = <T>(map: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(map).reverse());
  const modules = Object.entries(record.modules).map(([id, module]) => {
    const attempts = Object.entries(module.attempts).map(([attempt, value]) => {
      return [attempt, { ...value, answers: turn(value.answers) }] as const;
    });
    return [id, { ...module, blocks: turn(module.blocks), attempts: turn(Object.fromEntries(attempts)) }] as const;
  });
  return { ...record, modules: turn(Object.fromEntries(modules)), sittings: turn(record.sittings) };
}

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300])('a clock that answered %d still packs', (broken) => {
  const record = { ...fresh, started: broken, sittings: { Sit0: broken } };
  expect(decode(encode(record, sampleCourse, NO_LIMIT), sampleCourse).ok).toBe(true);
});

test('white space and percent signs that an LMS adds do no harm', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const text = encode(record, sampleCourse, NO_LIMIT);
      const percented = text.replaceAll('-', '%2D').replaceAll('_', '%5f');
      for (const changed of [` ${text}\r\n`, percented, `${text.slice(0, 76)}%0A${text.slice(76)}`]) {
        expect(decode(changed, sampleCourse)).toEqual({ ok: true, record });
      }
    }),
  );
});

test('the help desk can read the version and the revision at the start', () => {
  expect(encode(fresh, sampleCourse, NO_LIMIT)).toMatch(/^1.{3}a1b2c3/);
});

test('what a build from before roles wrote is read, and where nobody has said their role the same is written', () => {
  const written = '16cfa1b2c3iU_f6a7bv1pOkABAaUVujqXPg3AoMHUucFdAsADoCFFd';
  const read = screenSeen(
    atPlace(fresh, { module: 'dynamics', at: 'signs', within: '' }, 'Sit0'),
    'dynamics',
    'welcome',
  );
  expect(decode(written, sampleCourse)).toEqual({ ok: true, record: read });
  expect(encode(read, sampleCourse, NO_LIMIT)).toBe(written);
});

test('a role costs a few characters, and is never left out to fit', () => {
  const chosen = roleChosen(fourFinishedModules, 'repairs', 'q3Zf');
  const course = { ...fourModuleCourse, roles: sampleCourse.roles! };
  const cost = encode(chosen, course, NO_LIMIT).length - encode(fourFinishedModules, course, NO_LIMIT).length;
  expect(cost).toBeLessThanOrEqual(8);
  const shortest = decode(encode(chosen, course, 1), course);
  expect(shortest.ok && shortest.record.role).toEqual(chosen.role);
});

test('four finished modules with every answer fit the budget of 1,000 characters', () => {
  expect(encode(fourFinishedModules, fourModuleCourse, NO_LIMIT).length).toBeLessThanOrEqual(1000);
});

test('a learner in the middle of a course of 1,000 screens and 400 questions fits SCORM 1.2', () => {
  const modules = Array.from({ length: 40 }, (_, index) => largeModule(`m-${index}`));
  const course = { ...sampleCourse, modules };
  const record = { ...fresh, modules: Object.fromEntries(modules.map((outline) => [outline.id, everything(outline)])) };
  const text = encode(record, course, 4096);
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(decode(text, course)).toEqual({ ok: true, record });
});

function largeModule(id: string): ModuleOutline {
  const screens = Array.from({ length: 25 }, (_, index) => `${id}-s-${index}`);
  const questions = Array.from({ length: 10 }, (_, index) => `${id}-q-${index}`);
  return { ...sampleCourse.modules[0]!, id, screens, questions, blocks: [] };
}

/** Every screen seen and every question answered. */
function everything({ screens, questions }: ModuleOutline): ModuleRecord {
  const answers = Object.fromEntries(questions.map((id) => [id, { response: 'b', right: true }]));
  const going = { started: 1_800_000_000, questions, answers, finished: null };
  return { ...emptyModule, seen: [...screens].sort(), attempts: { Att0: going } };
}
