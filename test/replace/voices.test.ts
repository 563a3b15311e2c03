import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseText } from '../../scripts/replace/release';
import type { Release } from '../../scripts/replace/release-schema';
import { replaces } from '../../scripts/replace/replaces';
import { replacementLines } from '../../scripts/replace/report';
import { smallCourse } from '../content/small-course';
import { REGISTER, VOICES, voiced } from '../content/voiced-course';
import { compiled, type Files, released, suite, withModule } from './editions';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-voices-'));
});
afterAll(() => rm(folder, { recursive: true }));

const TODAY = '2026-11-22';
const BOTH = voiced(REGISTER, ['V02', 'V01', 'V02']);
const WITHDRAWN = REGISTER.replace('kind: contributed', 'kind: contributed\n    withdrawn: 2026-11-20');

/** The course as it is after the block was taken out, with a register that says something else by now. */
const now = (register: string): Files => new Map([...smallCourse, [VOICES, register]]);

/** What is said of a zip with such a list, without what it means for learners. */
async function saidOf(release: Release, files: Files, today = TODAY): Promise<string[]> {
  const path = join(folder, 'old.zip');
  const text = (words: string) => new TextEncoder().encode(words);
  await writeFile(
    path,
    zipSync({ 'imsmanifest.xml': text('<manifest/>'), 'release.json': text(releaseText(release)) }),
  );
  const result = await replaces([path], () => compiled(files), today);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join(' '));
  const lines = result.replaced.flatMap((each) => replacementLines({ ...each, path: 'old.zip' }));
  return lines.filter((line) => /voice|^ {2}V|consent|old one/i.test(line));
}

/** As packages were before they listed their voices. */
const withoutList = ({ voices: _, ...rest }: Release): Release => rest;

const REPLACE = 'Voices in old.zip that may not be shown any more. Replace it wherever it is in use, and delete it:';

test('a zip that shows a voice which was withdrawn since is to be replaced and deleted', async () => {
  expect(await saidOf(released(BOTH), now(WITHDRAWN))).toEqual([REPLACE, '  V02: withdrawn on 2026-11-20']);
});

test('so is one with a voice whose consent has ended, from the day after its last', async () => {
  expect(await saidOf(released(BOTH), now(REGISTER), '2027-06-30')).toEqual([]);
  expect(await saidOf(released(BOTH), now(REGISTER), '2027-07-01')).toEqual([
    REPLACE,
    '  V02: its consent ended with 2027-06-30',
  ]);
});

test('a voice whose line was taken out of the register counts as one that may not be shown', async () => {
  const without = REGISTER.slice(0, REGISTER.indexOf('  - id: V02'));
  const gone = '  V02: not in content/voices.yaml any more, so nobody can say whether it may be shown';
  expect(await saidOf(released(BOTH), now(without))).toEqual([REPLACE, gone]);
});

test('of a zip from before voices were listed it is said that they are not known, and which to look for', async () => {
  const old = withoutList(released(BOTH));
  const unknown = 'Which voices old.zip shows is not known: it was made before packages listed them.';
  expect(await saidOf(old, now(REGISTER))).toEqual([unknown]);
  expect(await saidOf(old, now(WITHDRAWN))).toEqual([
    `${unknown} If it shows one of these, replace it wherever it is in use, and delete it:`,
    '  V02: withdrawn on 2026-11-20',
  ]);
});

test('where it may not be replaced for the sake of learners, nobody is told to leave it open', async () => {
  const files = withModule('second', now(WITHDRAWN));
  expect(await saidOf(released(BOTH), files)).toEqual([
    'Do not replace yet: mend what is marked !. The old one may not stay open, because of the voices in it.',
    REPLACE,
    '  V02: withdrawn on 2026-11-20',
  ]);
});

test('a zip whose voices may all be shown still, or that has none, needs nothing', async () => {
  expect(await saidOf(released(BOTH), now(REGISTER))).toEqual([]);
  expect(await saidOf(released(voiced(REGISTER, ['V01'])), now(WITHDRAWN))).toEqual([]);
  expect(await saidOf(released(smallCourse), now(WITHDRAWN))).toEqual([]);
});

test('a package lists each voice of the course once: that of a single module has the files of the others, too', () => {
  expect(released(BOTH).voices).toEqual(['V01', 'V02']);
  const second = voiced(REGISTER, ['V02'], withModule('second'));
  expect(released(second, { ...suite, form: { is: 'module', moduleId: 'second' } }).voices).toEqual(['V02']);
  expect(released(second, { ...suite, form: { is: 'module', moduleId: 'first' } }).voices).toEqual(['V02']);
});
