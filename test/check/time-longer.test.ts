import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { inClock, readTimesFiles } from '../../scripts/check/measured-times';
import { timesLines, timesReport } from '../../scripts/check/times-report';
import { showPlace } from '../../scripts/content/notes';
import { mergeTimes, type ReadingTimes, withReading } from '../../src/record/reading-times';
import { timesText } from '../../src/record/reading-times-text';
import { inFirst } from '../content/small-course';
import { changed, checkedCourse, SIGNS, TODAY } from './checked';

const MODULE = inFirst('module.yaml');
const PLACES = ['welcome', 'signs', 'story', 'test'];

function timesAt(place: string, people: number, seconds: number, revision = 'r1'): ReadingTimes {
  const at = { revision, module: 'first', place };
  return Array.from({ length: people }).reduce<ReadingTimes>((times) => withReading(times, at, seconds), []);
}

/** Everybody is quick, but at the places that are given. */
function slowAt(seconds: Readonly<Record<string, number>>, people = 10): ReadingTimes {
  return PLACES.map((place) => timesAt(place, people, seconds[place] ?? 10)).reduce(mergeTimes);
}

function warned(times: ReadingTimes, files: ReadonlyMap<string, string> = checkedCourse, course = 'small') {
  const { problems, warnings } = checkCourse(files, TODAY, { times: [{ course, times }] });
  return [...problems, ...warnings].map(({ place, code }) => `${showPlace(place)} ${code}`);
}

async function fileWith(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'doorstep-times-')), 'depot.json');
  await writeFile(path, text);
  return path;
}

test('a screen that took people far longer than it says is named', () => {
  expect(warned(slowAt({ signs: 290 }))).toContain(`${SIGNS}:1:1 time-longer`);
  const { warnings } = checkCourse(checkedCourse, TODAY, {
    times: [{ course: 'small', times: slowAt({ signs: 290 }) }],
  });
  expect(warnings.find(({ place }) => place.file === SIGNS)?.what).toMatch(
    /^Half of 10 people took \d:\d\d or longer over this screen, and \d:\d\d is stated\.$/,
  );
});

test('nine people are too few to go by, and a few seconds are nobody’s time', () => {
  expect(warned(slowAt({ signs: 290 }, 9))).toEqual([]);
  expect(warned(slowAt({}))).toEqual([]);
});

test('a slow test is named where the number of its questions stands, and a slow module at its list of screens', () => {
  const found = warned(slowAt({ test: 800, welcome: 290 }));
  expect(found).toContain(`${MODULE}:3:1 time-longer`);
  expect(found.filter((each) => each.startsWith(MODULE))).toHaveLength(2);
});

test('an author who finds a screen worth its time says so; without times at hand that is nothing unused', () => {
  const front = 'title: Signs\naccept: "time-longer: people talk about it"';
  const accepting = changed(SIGNS, 'title: Signs', front);
  expect(warned(slowAt({ signs: 290 }), accepting).filter((each) => each.startsWith(SIGNS))).toEqual([]);
  expect(warned([], accepting)).toEqual([]);
  expect(checkCourse(accepting, TODAY).warnings).toEqual([]);
});

test('times of another course say nothing of this one, and those of a package of one module do', () => {
  expect(warned(slowAt({ signs: 290 }), checkedCourse, 'other')).toEqual([]);
  expect(warned(slowAt({ signs: 290 }), checkedCourse, 'small.first')).toContain(`${SIGNS}:1:1 time-longer`);
});

test('a file that is not there, or holds something else, is said, and the others count', async () => {
  const good = await fileWith(timesText({ course: 'small', times: slowAt({}) }));
  const other = await fileWith('{"a": 1}');
  const read = await readTimesFiles([good, '/nowhere/at-all.json', other, '']);
  expect(read.files.map(({ path }) => path)).toEqual([good]);
  expect(read.problems.map(({ code }) => code)).toEqual(['times-unreadable', 'times-not-ours', 'times-missing']);
  expect(read.problems[0]?.what).toBe('/nowhere/at-all.json could not be read (ENOENT).');
});

test('a file of another course is refused by name', () => {
  const { compiled } = checkCourse(checkedCourse, TODAY);
  if (!compiled.ok) throw new Error('The course has mistakes.');
  const report = timesReport(compiled.value, [{ path: 'a.json', course: 'other', times: slowAt({}) }], []);
  expect(report).toMatchObject({ files: 0, readings: 0 });
  expect(report.problems.map(({ what }) => what)).toEqual([
    'a.json is of the course `other`, and this one is `small`.',
  ]);
});

test('two devices’ files are added up, each place beside what is stated, and an older edition is said to be one', () => {
  const { compiled } = checkCourse(checkedCourse, TODAY);
  if (!compiled.ok) throw new Error('The course has mistakes.');
  const { revision } = compiled.value.course;
  const files = [
    { path: 'a.json', course: 'small', times: timesAt('signs', 5, 40, revision) },
    { path: 'b.json', course: 'small', times: timesAt('signs', 7, 40, 'older') },
  ];
  const report = timesReport(compiled.value, files, []);
  expect(report).toMatchObject({ files: 2, readings: 12, otherEditions: 7 });
  const [head, ...rows] = timesLines(report).split('\n');
  expect(head).toBe(
    'How long it took: 12 first readings, from 2 files. 7 are of another edition of the course, and count for the screens that are still there.',
  );
  expect(rows.find((row) => row.includes('signs'))).toMatch(/^first +signs +\d:\d\d +0:\d\d +12$/);
  expect(rows.find((row) => row.includes('(in all)'))).toMatch(/–$/);
});

test('times are written as a clock writes them', () => {
  expect([0, 4.6, 65, 600].map(inClock)).toEqual(['0:00', '0:05', '1:05', '10:00']);
});
