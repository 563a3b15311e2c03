import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Course, ModuleOutline } from '../../src/content/course';
import { decode, encode } from '../../src/record/codec';
import { facts } from '../../src/record/facts';
import { resolve, toKeys } from '../../src/record/known-ids';
import { merge } from '../../src/record/merge';
import type { LearningRecord } from '../../src/record/record';
import { anyRecord } from './any-record';
import { sampleCourse } from './sample-course';

/** A list of ids after an author was at it: some taken out, the rest moved about, new ones put in. */
function anyEdit(ids: readonly string[]): fc.Arbitrary<string[]> {
  const fresh = ['new-1', 'new-2', 'renamed'];
  return fc.tuple(fc.shuffledSubarray([...ids]), fc.subarray(fresh)).map(([kept, added]) => [...added, ...kept]);
}

function anyModuleEdit(outline: ModuleOutline): fc.Arbitrary<ModuleOutline> {
  return fc
    .record({
      screens: anyEdit(outline.screens),
      blocks: anyEdit(outline.blocks),
      questions: anyEdit(outline.questions),
    })
    .map((parts) => ({ ...outline, ...parts }));
}

/** Another revision of the sample course: modules and what is in them removed, added, moved and renamed. */
const anyRevision: fc.Arbitrary<Course> = fc
  .tuple(...sampleCourse.modules.map(anyModuleEdit))
  .chain((modules) => fc.shuffledSubarray([...modules, { ...sampleCourse.modules[1]!, id: 'new-module' }]))
  .chain((modules) =>
    fc.subarray([...(sampleCourse.roles ?? [])]).map((roles) => ({ ...sampleCourse, roles, modules })),
  )
  .map((course) => ({ ...course, revision: 'ffffffff' }));

function carried(record: LearningRecord, from: Course, to: Course): LearningRecord {
  const decoded = decode(encode(record, from, Number.POSITIVE_INFINITY), to);
  if (!decoded.ok) throw new Error(decoded.problem.what);
  return decoded.record;
}

test('any revision reads what an earlier one wrote, and going back again gives the original', () => {
  fc.assert(
    fc.property(anyRecord, anyRevision, anyRevision, (record, next, last) => {
      const there = carried(carried(record, sampleCourse, next), next, last);
      expect(carried(there, last, sampleCourse)).toEqual(record);
    }),
  );
});

test('whatever a revision still has keeps its progress', () => {
  fc.assert(
    fc.property(anyRecord, anyRevision, (record, next) => {
      const after = facts(carried(record, sampleCourse, next), next, 'Sit0');
      expect(after).toMatchObject({ ...facts(record, next, 'Sit0'), place: after.place });
    }),
  );
});

test('a place on a screen that a revision still has is the same place', () => {
  fc.assert(
    fc.property(anyRecord, anyRevision, (record, next) => {
      const { module, at } = record.place.value;
      const outline = next.modules.find(({ id }) => id === module);
      fc.pre(outline?.screens.includes(at) === true);
      expect(carried(record, sampleCourse, next).place.value).toMatchObject({ module, at });
    }),
  );
});

test('an id that a revision does not know takes part in nothing but is kept', () => {
  const next: Course = { ...sampleCourse, modules: sampleCourse.modules.slice(1) };
  fc.assert(
    fc.property(anyRecord, (record) => {
      const there = carried(record, sampleCourse, next);
      expect(Object.keys(there.modules)).toHaveLength(Object.keys(record.modules).length);
      expect(Object.keys(there.modules)).not.toContain('dynamics');
    }),
  );
});

test('the device and the LMS can call one thing by two names and nothing is doubled', () => {
  fc.assert(
    fc.property(anyRecord, anyRevision, (record, next) => {
      const both = merge(record, carried(record, sampleCourse, next));
      expect(carried(both, next, sampleCourse)).toEqual(record);
      expect(resolve(both, sampleCourse)).toEqual(record);
      expect(toKeys(both)).toEqual(toKeys(record));
    }),
  );
});

test('a record that another revision left on the device gets the names that the course has now', () => {
  fc.assert(
    fc.property(anyRecord, anyRevision, (record, next) => {
      expect(resolve(carried(record, sampleCourse, next), sampleCourse)).toEqual(record);
      expect(resolve(record, next)).toEqual(record);
    }),
  );
});
