import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage } from '../../scripts/content/compile';
import type { Plan } from '../../scripts/package/plan';
import { writePackages } from '../../scripts/package/write-packages';
import { mayNotReplace, replaces } from '../../scripts/replace/replaces';
import { replacementLines } from '../../scripts/replace/report';
import { edited, smallCourse } from '../content/small-course';
import { translatedCourse } from '../content/translated-course';
import { builtApp } from '../package/courses';
import { compiled, perModule, suite, withModule, withScreen } from './editions';

const TODAY = '2026-11-22';

let folder: string;
let published: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-replaces-'));
  await mkdir(join(folder, 'app/assets'), { recursive: true });
  await Promise.all(builtApp.map(({ path, bytes }) => writeFile(join(folder, 'app', path), bytes)));
  published = await packaged(suite);
});
afterAll(() => rm(folder, { recursive: true }));

/** A zip of the small course as the packager writes it, and where it is. */
async function packaged(plan: Plan, course = compiled(smallCourse)): Promise<string> {
  const done = await writePackages({
    ...course,
    plans: [plan],
    fixedTitle: '',
    appFolder: join(folder, 'app'),
    packagesFolder: join(folder, 'packages'),
  });
  if (!done.ok) throw new Error(done.problems.map(({ what }) => what).join(' '));
  return done.written[0]!.path;
}

async function sentences(...given: Parameters<typeof replaces>): Promise<string[]> {
  const result = await replaces(...given);
  return result.ok ? [] : result.problems.map(({ what, mend }) => `${what} ${mend}`.replaceAll(folder, 'folder'));
}

test('a package of another course is not to be replaced', async () => {
  const other = compiled(edited('content/course.yaml', 'id: small', 'id: smaller'));
  expect(await sentences([published], () => other, TODAY)).toEqual([
    'Do not replace: folder/packages/doorstep-scorm12.zip holds the course `small`, and this is the course `smaller`. ' +
      'Progress is kept by that id, so every learner would begin again. ' +
      'If it is the same course, put `id: small` back into content/course.yaml. ' +
      'If not, upload it as a new activity: leave `--replaces` out.',
  ]);
});

test('a zip that nothing of this run takes the place of is said to be so', async () => {
  expect(await sentences([published], () => compiled(smallCourse), TODAY, [perModule])).toEqual([
    'folder/packages/doorstep-scorm12.zip can only be replaced by a zip of the same standard and form, ' +
      'doorstep-scorm12.zip, and this run does not write that one. ' +
      'Change or leave out `--only`, `--role` and `--lang` so that it is written.',
  ]);
});

test('of several zips each that cannot be compared is said', async () => {
  const codes = await replaces([join(folder, 'no.zip'), published, folder], () => compiled(smallCourse), TODAY);
  expect(codes.ok ? [] : codes.problems.map(({ code }) => code)).toEqual(['replaces-missing', 'replaces-missing']);
});

test('a new edition of the package that is in use is reported on as a person would say it', async () => {
  const result = await replaces([published], () => compiled(withScreen('money', 'signs')), TODAY, [suite]);
  if (!result.ok) throw new Error('The zip could not be compared.');
  expect(mayNotReplace(result.replaced)).toBe(false);
  expect(result.replaced.flatMap((each) => replacementLines({ ...each, path: 'old.zip' }))).toEqual([
    'Replacing old.zip',
    'Replace with care: 1 thing changes for learners part-way (marked *).',
    '  * Learners part-way in “The first module” have 1 new screen to read: “All about money”.',
    '  - Learners who have finished stay finished, and who has passed stays passed.',
  ]);
});

test('a module more may not take the place of what people have finished', async () => {
  const result = await replaces([published], () => compiled(withModule('second')), TODAY, [suite]);
  if (!result.ok) throw new Error('The zip could not be compared.');
  expect(mayNotReplace(result.replaced)).toBe(true);
  expect(result.replaced.flatMap((each) => replacementLines({ ...each, path: 'old.zip' }))).toEqual([
    'Replacing old.zip',
    'Do not replace: mend what is marked !, or make a new activity and leave the old one open for those who are on it.',
    '  ! Learners who have finished would not be finished any more: they have not done “The second module”.',
    '  * The module “The second module” is new, and everybody has it to do.',
  ]);
});

test('a module of its own goes on taking its own place when the course gets another', async () => {
  const plan: Plan = { ...suite, form: { is: 'module', moduleId: 'first' } };
  const result = await replaces([await packaged(plan)], () => compiled(withModule('second')), TODAY, [plan]);
  expect(result.ok && result.replaced.map(({ replacement }) => replacement.verdict)).toEqual(['safe']);
});

test('long sentences are broken between words, and the marks stand out', () => {
  const what = 'many words '.repeat(30).trim();
  const replacement = { verdict: 'care', findings: [{ weight: 'care', what }] } as const;
  const lines = replacementLines({ path: 'old.zip', replacement, voices: { known: true, ended: [] } }).slice(2);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.length <= 110)).toBe(true);
  expect(lines.map((line) => line.slice(0, 4))).toEqual(['  * ', ...lines.slice(1).map(() => '    ')]);
  expect(lines.map((line) => line.slice(4)).join(' ')).toBe(what);
});

test('a package in another language is compared with the course in that language', async () => {
  const course = compiled(translatedCourse);
  const inCourse = (language: string) => inLanguage(course, translatedCourse, language);
  const plan: Plan = { ...suite, fixed: { role: '', language: 'cy' } };
  const result = await replaces([await packaged(plan, inCourse('cy'))], inCourse, TODAY);
  if (!result.ok) throw new Error('The zip could not be compared.');
  const said = result.replaced.flatMap(({ replacement }) => replacement.findings.map(({ what }) => what));
  expect(said.join(' ')).not.toContain('reworded');
});
