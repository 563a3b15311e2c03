import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zip } from '../../scripts/package/zip';
import { measureFirstScreen } from '../../scripts/sizes/first-screen';
import { table, verdicts } from '../../scripts/sizes/verdicts';
import { zipWithoutRecordings } from '../../scripts/sizes/zip-size';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-sizes-'));
});
afterEach(() => rm(folder, { recursive: true }));

const FILES = {
  'index.html': '<!doctype html>',
  'assets/main.js': 'import "./shared.js"; import("./later.js");',
  'assets/shared.js': 'export const shared = 1;',
  'assets/later.js': 'a test that nobody needs for the first screen',
  'assets/main.css': 'body { margin: 0 }',
};

/** The form of the manifest that Vite writes beside a build. */
const MANIFEST = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['later.ts'],
    css: ['assets/main.css'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'later.ts': { file: 'assets/later.js', isDynamicEntry: true },
};

const kilobytes = (...paths: (keyof typeof FILES)[]) =>
  paths.reduce((sum, path) => sum + gzipSync(FILES[path]).length, 0) / 1000;

test('the first screen is the page, the entry with what it imports at once, and their styles, each once', async () => {
  await mkdir(join(folder, '.vite'));
  await mkdir(join(folder, 'assets'));
  for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(MANIFEST));

  const first = await measureFirstScreen(folder);
  expect(first.requests).toBe(4);
  expect(first.script).toBeCloseTo(kilobytes('assets/main.js', 'assets/shared.js'), 6);
  expect(first.bytes).toBeCloseTo(kilobytes('assets/main.js', 'assets/shared.js', 'index.html', 'assets/main.css'), 6);
});

test('a figure over its budget is said to be, one between aim and budget too', () => {
  const words = verdicts({ 'first-script': 60.01, 'first-bytes': 100, 'first-requests': 8 }).map(({ word }) => word);
  expect(words).toEqual(['OVER THE BUDGET', 'within the budget', 'within the aim']);
});

test('what was not measured is not in the table', () => {
  expect(table(verdicts({ zip: 0.25 }))).toEqual([
    "the suite's zip, without recordings  0.25 MB  budget 0.8  aim 0.35  within the aim",
  ]);
});

test('what a council records takes nothing of the room that the course itself has', async () => {
  const file = (path: string, length: number) => ({ path, bytes: randomBytes(length) });
  const [app, film] = [file('index.html', 1000), file('assets/visit-1234.mp4', 50_000)];
  await writeFile(join(folder, 'with.zip'), await zip([app, film]));
  await writeFile(join(folder, 'without.zip'), await zip([app]));
  const [withFilm, without] = await Promise.all(
    ['with.zip', 'without.zip'].map((name) => zipWithoutRecordings(join(folder, name))),
  );
  // An entry has its name in the zip twice, with some bytes around it.
  expect(withFilm! - without!).toBeLessThan(300);
  expect(without).toBeGreaterThan(1000);
});
