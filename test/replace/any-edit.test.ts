import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReleases } from '../../scripts/replace/compare-releases';
import type { Release, ReleasedModule } from '../../scripts/replace/release-schema';
import { smallCourse } from '../content/small-course';
import { released, withModule } from './editions';

const course = released(withModule('second'));
const perModule: Release = { ...course, package: { ...course.package, form: { is: 'per-module' } } };

/** A list after an author was at it: some taken out, the rest moved about and reworded, new ones put in. */
function anyList<T extends { id: string; title: string; hash: string }>(items: readonly T[]): fc.Arbitrary<T[]> {
  const [sample] = items;
  const fresh = sample ? ['new-1', 'new-2'].map((id) => ({ ...sample, id, title: id, hash: '00000000' })) : [];
  return fc
    .tuple(fc.shuffledSubarray([...items], { minLength: 1 }), fc.subarray(fresh), fc.func(fc.boolean()))
    .map(([kept, added, isReworded]) => [
      ...kept.map((item) => (isReworded(item.id) ? { ...item, hash: 'ffffffff' } : item)),
      ...added,
    ]);
}

function anyModule(module: ReleasedModule): fc.Arbitrary<ReleasedModule> {
  const lists = {
    screens: anyList(module.screens),
    blocks: anyList(module.blocks),
    questions: anyList(module.questions),
  };
  return fc.record({ ...lists, draw: fc.integer({ min: 1, max: 6 }) }).map((parts) => ({ ...module, ...parts }));
}

function anyEdition(of: Release): fc.Arbitrary<Release> {
  return fc
    .record({
      modules: fc.tuple(...of.modules.map(anyModule)).chain((all) => fc.shuffledSubarray(all, { minLength: 1 })),
      passMark: fc.constantFrom(0.5, 0.8, 1),
    })
    .map(({ modules, passMark }) => ({ ...of, modules, course: { ...of.course, passMark } }));
}

/** Each run takes every kind of learner through a replacement. */
const FEW = { numRuns: 40 };

const anyTwo = fc.constantFrom(course, perModule).chain((of) => fc.tuple(anyEdition(of), anyEdition(of)));
const ids = ({ modules }: Release) => modules.map(({ id }) => id);

test('[row 12] whatever is edited inside the modules, nobody loses what they have earned', () => {
  fc.assert(
    fc.property(anyTwo, ([before, after]) => {
      fc.pre(ids(after).every((id) => ids(before).includes(id)));
      expect(compareReleases(before, after).verdict).not.toBe('stop');
    }),
    FEW,
  );
});

test('a module that was not there before always stops the replacement', () => {
  fc.assert(
    fc.property(anyTwo, ([before, after]) => {
      fc.pre(ids(after).some((id) => !ids(before).includes(id)));
      expect(compareReleases(before, after).verdict).toBe('stop');
    }),
    FEW,
  );
});

test('an edition takes its own place safely', () => {
  fc.assert(
    fc.property(anyTwo, ([edition]) => {
      expect(compareReleases(edition, edition).verdict).toBe('safe');
    }),
    FEW,
  );
});

test('two compilations of the same words are one release', () => {
  expect(released(smallCourse)).toEqual(released(new Map(smallCourse)));
});
