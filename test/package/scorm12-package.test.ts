import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scorm12Package } from '../../scripts/package/scorm12-package';
import { zip } from '../../scripts/package/zip';
import { twoModules } from './courses';

const course = { ...twoModules, id: 'level-1' };

let app: string;
beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'doorstep-package-'));
});
afterEach(() => rm(app, { recursive: true }));

async function build(...paths: string[]) {
  for (const path of paths) {
    await mkdir(dirname(join(app, path)), { recursive: true });
    await writeFile(join(app, path), `the content of ${path}`);
  }
}

async function packed() {
  const result = await scorm12Package(course, app);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join(' '));
  return result.files;
}

test('without a build there is no package, and the mend is said', async () => {
  const missing = join(app, 'nowhere');
  expect(await scorm12Package(course, missing)).toEqual({
    ok: false,
    problems: [
      {
        code: 'package-no-build',
        what: `There is no built app in ${missing}.`,
        mend: 'Run `npm run package` without `--no-build`.',
      },
    ],
  });
});

test('a file name that an LMS could not unpack stops the package, and all such names are listed', async () => {
  await build('index.html', 'a b.js', 'assets/é.svg');
  const result = await scorm12Package(course, app);
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
    'package-bad-file-name',
    'package-bad-file-name',
  ]);
});

test('what only the build and developers need stays out', async () => {
  await build('index.html', 'assets/main.js', 'assets/main.js.map', '.vite/manifest.json');
  const paths = (await packed()).map(({ path }) => path);
  expect(paths).toEqual([
    'imsmanifest.xml',
    'adlcp_rootv1p2.xsd',
    'ims_xml.xsd',
    'imscp_rootv1p1p2.xsd',
    'imsmd_rootv1p2p1.xsd',
    'assets/main.js',
    'index.html',
    'packaged-for.txt',
  ]);
});

test('the manifest lists every file once', async () => {
  await build('index.html', 'assets/main.js', 'assets/dynamics.js', 'icon.svg', 'service-worker.js');
  const files = await packed();
  const manifest = files[0]!.bytes.toString();
  const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1]);
  const inApp = files.map(({ path }) => path).filter((path) => !/\.xsd$|^imsmanifest\.xml$/.test(path));
  expect(listed).toEqual(inApp);
  expect(listed).toHaveLength(6);
});

test('the documents that the manifest names for its schemas are in the package', async () => {
  await build('index.html');
  const files = await packed();
  const [, locations = ''] = /schemaLocation="([^"]*)"/.exec(files[0]!.bytes.toString()) ?? [];
  const named = locations.split(' ').filter((word) => word.endsWith('.xsd') && !word.includes('/'));
  expect(named).toHaveLength(3);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(named));
});

test('the same content gives the same bytes, whenever and wherever it is zipped', async () => {
  await build('index.html', 'assets/main.js');
  const first = zip(await packed());
  await build('index.html', 'assets/main.js');
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const second = zip(await packed());
  vi.unstubAllEnvs();
  expect(second.equals(first)).toBe(true);
});

test('other content gives other bytes', async () => {
  await build('index.html');
  const first = zip(await packed());
  await writeFile(join(app, 'index.html'), 'a correction');
  expect(zip(await packed()).equals(first)).toBe(false);
});
