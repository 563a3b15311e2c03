import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALL_STANDARDS } from '../../scripts/package/standards';
import { olderPackages, writePackages } from '../../scripts/package/write-packages';
import { RELEASE_FILE } from '../../scripts/replace/release';
import { authors, builtApp, FORMS, modules, plan, twoModules } from './courses';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-packages-'));
  await mkdir(join(folder, 'app/assets'), { recursive: true });
  await Promise.all(builtApp.map(({ path, bytes }) => writeFile(join(folder, 'app', path), bytes)));
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const texts = { course: twoModules, modules, authors, language: 'en-GB' };
const plans = ALL_STANDARDS.flatMap((standard) => FORMS.map((form) => plan(standard, form)));

async function write(packagesFolder = join(folder, 'packages')) {
  const job = { ...texts, plans, fixedTitle: '', appFolder: join(folder, 'app'), packagesFolder };
  const done = await writePackages(job);
  if (!done.ok) throw new Error(done.problems.map(({ what }) => what).join(' '));
  return done.written;
}

test('when one file has a name that an LMS could not unpack, no package is written', async () => {
  await writeFile(join(folder, 'app/a b.js'), '');
  const packagesFolder = join(folder, 'packages');
  const done = await writePackages({
    ...texts,
    plans,
    fixedTitle: '',
    appFolder: join(folder, 'app'),
    packagesFolder,
  });
  expect(done.ok ? [] : done.problems.map(({ code }) => code)).toEqual(['package-bad-file-name']);
  await expect(readFile(join(packagesFolder, 'doorstep-scorm12.zip'))).rejects.toThrow('ENOENT');
});

test('a file of the build that a package needs for itself is refused, not replaced', async () => {
  await writeFile(join(folder, 'app/packaged-for.txt'), 'mine');
  const done = await writePackages({
    ...texts,
    plans,
    fixedTitle: '',
    appFolder: join(folder, 'app'),
    packagesFolder: join(folder, 'packages'),
  });
  expect(done.ok ? [] : done.problems.map(({ code }) => code)).toEqual(['package-same-file-name']);
});

test('the same content gives the same bytes, on another day, in another time zone', async () => {
  const first = await write();
  vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const second = await write(join(folder, 'again'));
  expect(second).toHaveLength(9);
  expect(second.map(({ bytes }, at) => bytes.equals(first[at]!.bytes))).toEqual(second.map(() => true));
});

test('every package says which standard it is for, in one line beside the manifest', async () => {
  const said = (await write()).map(({ bytes }) => {
    const files = unzipSync(new Uint8Array(bytes));
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    return Buffer.from(files['packaged-for.txt']!).toString();
  });
  const three = (line: string) => [line, line, line];
  expect(said).toEqual([...three('scorm12\n'), ...three('scorm2004\n'), ...three('scorm2004\n')]);
});

test('every package lists what it holds, for the day it is replaced, and the app does not ask for it', async () => {
  for (const { bytes } of await write()) {
    const files = unzipSync(new Uint8Array(bytes));
    const { course, modules: listed, package: plan } = JSON.parse(Buffer.from(files[RELEASE_FILE]!).toString());
    expect(course).toMatchObject({ id: twoModules.id, revision: twoModules.revision });
    expect(listed).toHaveLength(plan.form.is === 'module' ? 1 : 2);
    expect(Buffer.from(files['imsmanifest.xml']!).toString()).toContain(`<file href="${RELEASE_FILE}"/>`);
    expect(Buffer.from(files['service-worker.js']!).toString()).not.toContain(RELEASE_FILE);
  }
});

test('the app is the same bytes in every package', async () => {
  for (const { bytes } of await write()) {
    const files = unzipSync(new Uint8Array(bytes));
    const app = builtApp.map(({ path }) => Buffer.from(files[path]!).toString());
    expect(app).toEqual(builtApp.map((file) => file.bytes.toString()));
  }
});

test('names inside a package are plain, and none is a folder', async () => {
  for (const { bytes } of await write()) {
    const names = Object.keys(unzipSync(new Uint8Array(bytes)));
    expect(names.filter((name) => !/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(name))).toEqual([]);
    expect(names.map((name) => dirname(name)).filter((name) => !['.', 'assets'].includes(name))).toEqual([]);
  }
});

test('packages of an earlier run are named, because their content may be older', async () => {
  const written = await write();
  const packagesFolder = join(folder, 'packages');
  await writeFile(join(packagesFolder, 'doorstep-scorm12-gone.zip'), '');
  expect(await olderPackages(packagesFolder, written)).toEqual([join(packagesFolder, 'doorstep-scorm12-gone.zip')]);
});

test('each package is counted as it is', async () => {
  const written = await write();
  expect(written.map(({ scos }) => scos)).toEqual([1, 2, 1, 1, 2, 1, 1, 2, 1]);
  for (const { path, bytes, files } of written) {
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toHaveLength(files);
  }
});
