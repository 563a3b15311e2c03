import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampVersion } from '../../scripts/build/version';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-version-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function build(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, name, path, '..'), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
  return join(folder, name);
}

const PAGE = '<meta name="version" content="unstamped" />';

test('any other byte in any file is another version, and so is another name', async () => {
  const versions = await Promise.all(
    [{ 'a/x.js': '1' }, { 'a/x.js': '2' }, { 'a/y.js': '1' }].map(async (files, index) =>
      stampVersion(await build(`app-${index}`, { 'index.html': PAGE, ...files })),
    ),
  );
  expect(new Set(versions).size).toBe(3);
});

test('the same files are the same version in any folder, and every page says it', async () => {
  const files = { 'index.html': PAGE, 'leave.html': PAGE, '.vite/manifest.json': '{}' };
  const [one, two] = [await build('one', files), await build('two', { ...files, '.vite/manifest.json': '[]' })];
  const version = await stampVersion(one);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(await stampVersion(two)).toBe(version);
  for (const page of ['index.html', 'leave.html']) {
    expect(await readFile(join(one, page), 'utf8')).toContain(`content="${version}"`);
  }
});

test('a page says what a device has to keep, recordings and all, to the byte', async () => {
  const page = '<meta name="package-bytes" content="0" />';
  const app = await build('app', { 'index.html': page, 'assets/tone.wav': 'x'.repeat(3000), '.vite/m.json': '{}' });
  await stampVersion(app);
  const bytes = Number(/package-bytes" content="(\d+)"/.exec(await readFile(join(app, 'index.html'), 'utf8'))?.[1]);
  expect(bytes).toBe(page.length + 3000);
});
