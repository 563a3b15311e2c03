import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReleased } from '../../scripts/replace/read-released';
import { releaseText } from '../../scripts/replace/release';
import { smallCourse } from '../content/small-course';
import { released } from './editions';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-replaced-'));
});
afterAll(() => rm(folder, { recursive: true }));

const whole = released(smallCourse);
const text = (words: string) => new TextEncoder().encode(words);
const manifest = { 'imsmanifest.xml': text('<manifest/>') };

/** A package that says this of its content. */
const saying = (content: unknown): Zippable => ({ ...manifest, 'release.json': text(JSON.stringify(content)) });

async function read(content: Uint8Array, name = 'old.zip') {
  const path = join(folder, name);
  await writeFile(path, content);
  return readReleased(path);
}

async function sentence(content: Uint8Array): Promise<string> {
  const result = await read(content);
  return result.ok ? '' : `${result.problem.what} ${result.problem.mend}`.replaceAll(folder, 'folder');
}

const DAMAGED =
  'What folder/old.zip says of its own content, in release.json, cannot be read. ' +
  'Take the zip as `npm run package` wrote it, or download the package from the LMS once more.';
const NOT_ZIP =
  'folder/old.zip is not a zip, or not a whole one. ' +
  'Take the file that was uploaded, or download the package from the LMS once more.';

test.each(['missing.zip', '.'])('what is no file is asked for again: %s', async (name) => {
  const path = join(folder, name);
  expect(await readReleased(path)).toEqual({
    ok: false,
    problem: {
      code: 'replaces-missing',
      what: `There is no file ${path} that could be read.`,
      mend: 'Write the path of the zip that is in the LMS now, such as `--replaces published/doorstep-scorm12.zip`.',
    },
  });
});

test('a text, nothing at all, and any part of a zip are told apart from a package', async () => {
  const zip = zipSync(saying(whole));
  expect(await sentence(text('This is a letter.'))).toBe(NOT_ZIP);
  expect(await sentence(new Uint8Array())).toBe(NOT_ZIP);
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    expect(await sentence(zip.slice(0, Math.floor(zip.length * share)))).toBe(NOT_ZIP);
  }
});

test('a zip of something else is no package', async () => {
  expect(await sentence(zipSync({ 'holiday.txt': text('sun') }))).toBe(
    'folder/old.zip is a zip, but there is no package for an LMS in it. Name the zip that was uploaded to the LMS.',
  );
});

test('a package from before packages said what they hold is named as such, with a way to compare all the same', async () => {
  expect(await sentence(zipSync(manifest))).toBe(
    'folder/old.zip does not say what is in it: it was made before packages did, or by another program. ' +
      'Package the content that it was made from once more with this version, and compare with that zip. ' +
      'To package without comparing, leave `--replaces` out.',
  );
});

test('a package of a newer version is not guessed at', async () => {
  expect(await sentence(zipSync(saying({ format: 2, whatever: true })))).toBe(
    'folder/old.zip was made by a newer version of this program. Bring this version up to date, and run it again.',
  );
});

test('a list that is not JSON, or not in UTF-8, is damaged', async () => {
  expect(await sentence(zipSync({ ...manifest, 'release.json': text('{"format": 1') }))).toBe(DAMAGED);
  expect(await sentence(zipSync({ ...manifest, 'release.json': new Uint8Array([0xff, 0xfe, 0x7b]) }))).toBe(DAMAGED);
});

const module = whole.modules[0]!;
const screen = module.screens[0]!;
const withModule = (changes: object) => ({ ...whole, modules: [{ ...module, ...changes }] });

test.each<[string, unknown]>([
  ['nothing', null],
  ['a number', 7],
  ['a list', []],
  ['an empty object', {}],
  ['no modules', { ...whole, modules: undefined }],
  ['a course id that is a path', { ...whole, course: { ...whole.course, id: '../../etc' } }],
  ['an id that every object has', withModule({ id: 'constructor' })],
  ['two modules of one name', { ...whole, modules: [module, module] }],
  ['two screens of one name', withModule({ screens: [screen, screen] })],
  ['a title without end', withModule({ title: 'x'.repeat(100_000) })],
  ['more screens than a module can have', withModule({ screens: many(2001) })],
  ['a test of minus one question', withModule({ draw: -1 })],
  ['a pass mark of 900%', { ...whole, course: { ...whole.course, passMark: 9 } }],
  ['a standard that there is not', { ...whole, package: { ...whole.package, standard: 'cmi5' } }],
  ['a role that is markup', { ...whole, package: { ...whole.package, fixed: { role: '<b>', language: '' } } }],
])('a list of the wrong shape is damaged: %s', async (_name, content) => {
  expect(await sentence(zipSync(saying(content)))).toBe(DAMAGED);
});

function many(number: number) {
  return Array.from({ length: number }, (_, at) => ({ ...screen, id: `screen-${at}` }));
}

test('a list that would fill the memory when it is unpacked is left packed', async () => {
  const bomb = new Uint8Array(64 * 1024 * 1024);
  const zip = zipSync({ ...manifest, 'release.json': [bomb, { level: 9 }] });
  expect(zip.length).toBeLessThan(bomb.length / 100);
  expect(await sentence(zip)).toBe(DAMAGED);
});

test('a list that lies about its size is not unpacked beyond what it said', async () => {
  const zip = zipSync({ ...manifest, 'release.json': [new Uint8Array(64 * 1024 * 1024), { level: 9 }] });
  expect(await sentence(withStatedSize(zip, 'release.json', 1000))).not.toBe('');
});

/** The zip with another unpacked size for one file in its central directory (PKWARE APPNOTE, section 4.3.12). */
function withStatedSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = Buffer.from(copy).lastIndexOf(name) - 46;
  expect(view.getUint32(at, true)).toBe(0x02014b50);
  view.setUint32(at + 24, size, true);
  return copy;
}

test('a zip that claims four thousand million files is given up soon', async () => {
  const zip = zipSync(saying(whole));
  // The end record with all its counts at their highest sends a reader to the 64-bit one (APPNOTE, 4.3.14 to 4.3.16).
  const end = new Uint8Array(56 + 20 + 22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(24, 0xffffffff, true);
  view.setUint32(32, 0xffffffff, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, zip.length, true);
  view.setUint32(76, 0x06054b50, true);
  end.fill(0xff, 84, 96);
  expect(await sentence(Buffer.concat([zip, end]))).toBe(NOT_ZIP);
});

test('control characters in a title never reach the terminal', async () => {
  const result = await read(zipSync(saying(withModule({ title: 'Signs\u001b[2Jgone\u0007' }))));
  expect(result.ok && result.value.modules[0]?.title).toBe('Signs [2Jgone ');
});

test('what the packager wrote comes back the same', async () => {
  const zip = zipSync({ ...manifest, 'release.json': text(releaseText(whole)) });
  expect(await read(zip)).toEqual({ ok: true, value: whole });
});
