import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { minutesLeft } from '../../src/content/reading-time';
import { type ModuleTime, moduleTimes } from '../../src/record/module-times';
import { mergeTimes, type ReadingTimes, withReading } from '../../src/record/reading-times';
import { edited, inFirst, smallCourse } from '../content/small-course';

/** The screen of signs is long for repairs, and one at the end is only for the others. */
const forRoles = new Map([
  ...edited(
    'content/course.yaml',
    '    title: All staff\n',
    '    title: All staff\n  - id: repairs\n    title: Repairs\n',
    edited(
      inFirst('screens/signs.md'),
      ':::reflection{#own}\n',
      `:::for{#long role=repairs}\n${'word '.repeat(2000)}\n:::\n\n:::reflection{#own}\n`,
      edited(inFirst('module.yaml'), '  - story\n', '  - story\n  - others\n'),
    ),
  ),
  [inFirst('screens/others.md'), '---\ntitle: For the others\nroles: all\n---\n\nA few words.\n'],
]);
const EVERYWHERE = ['welcome', 'signs', 'story', 'test'];

function whole(files: ReadonlyMap<string, string> = smallCourse) {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 2));
  return compiled.value;
}

function timesAt(places: readonly string[], people: number, seconds = 40, revision = 'r1'): ReadingTimes {
  const stays = places.flatMap((place) => Array.from({ length: people }, () => place));
  return stays.reduce<ReadingTimes>(
    (times, place) => withReading(times, { revision, module: 'first', place }, seconds),
    [],
  );
}

function timeOf(times: ReadingTimes, files?: ReadonlyMap<string, string>): ModuleTime {
  const { course, modules } = whole(files);
  const [first] = moduleTimes(course, modules, times, 5);
  if (!first) throw new Error('The course has no module.');
  return first;
}

test('nobody has read anything: everything is stated, and nothing measured', () => {
  const { real, readings, places } = timeOf([]);
  expect([real, readings]).toEqual([null, 0]);
  expect(places.map(({ place }) => place)).toEqual(EVERYWHERE);
  expect(places.every((place) => place.stated > 0 && place.real === null)).toBe(true);
});

test('one screen that too few have read leaves the module without a time, and the others with theirs', () => {
  const times = mergeTimes(timesAt(['welcome', 'signs', 'test'], 5), timesAt(['story'], 4));
  const { real, places } = timeOf(times);
  expect(real).toBeNull();
  expect(places.filter((place) => place.real === null).map(({ place }) => place)).toEqual(['story']);
});

test('a module takes what its screens and its test take, and is known of as few people as its least read one', () => {
  const times = mergeTimes(timesAt(['welcome', 'signs', 'test'], 9), timesAt(['story'], 6));
  const { real, readings, places } = timeOf(times);
  expect(real).toBe(places.reduce((sum, place) => sum + (place.real ?? 0), 0));
  expect(readings).toBe(6);
});

test('what is stated of the places is together what learners are told of the module', () => {
  const { course, modules } = whole();
  const { stated, places } = timeOf([]);
  expect(Math.ceil(stated / 60)).toBe(minutesLeft(modules[0]!, 0, course.readingSpeed));
  expect(places.reduce((sum, place) => sum + place.stated, 0)).toBeCloseTo(stated);
});

test('readings of an older edition count for the screens that are still there, and are nothing for others', () => {
  const older = timesAt(['welcome', 'gone'], 3, 40, 'r0');
  const { places } = timeOf(mergeTimes(older, timesAt(['welcome'], 3)));
  expect(places.find(({ place }) => place === 'welcome')?.readings).toBe(6);
  expect(places.map(({ place }) => place)).not.toContain('gone');
});

test('of several roles the longest way counts, once somebody has gone all of it', () => {
  const everybody = timeOf(timesAt([...EVERYWHERE, 'others'], 5), forRoles);
  expect(everybody).toMatchObject({ role: 'Repairs' });
  expect(everybody.stated).toBeGreaterThan(600);
  // What is only for the others is on no way of repairs.
  const mine = everybody.places.filter(({ place }) => place !== 'others').map(({ real }) => real ?? 0);
  expect(everybody.real).toBe(mine.reduce((sum, each) => sum + each, 0));
});

test('a screen states what it takes those who meet most of it', () => {
  const signs = (files?: ReadonlyMap<string, string>) =>
    timeOf([], files).places.find(({ place }) => place === 'signs')?.stated ?? 0;
  expect(signs(forRoles)).toBeGreaterThan(signs() + 540);
});
