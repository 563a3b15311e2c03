import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { buildPackage, readApp } from '../../scripts/package/build-package';
import { packageContent } from '../../scripts/package/package-content';
import { type Built, buildRecordings, TONE } from '../content/built-recordings';
import { smallCourse } from '../content/small-course';

let built: Built;
beforeAll(async () => {
  built = await buildRecordings();
}, 60_000);
afterAll(() => built.remove());

test('a recording is in the package as it was recorded, under a plain name that the manifest lists', async () => {
  const app = await readApp(built.app);
  const compiled = compile(smallCourse);
  if (!app.ok || !compiled.ok) throw new Error('There is no app, or no course.');
  const content = packageContent(compiled.value.course, {
    standard: 'scorm12',
    form: { is: 'suite' },
    fixed: { role: '', language: '' },
  });
  const packed = await buildPackage(content, 'scorm12', app.files);
  if (!packed.ok) throw new Error(packed.problems.map(({ what }) => what).join(' '));
  const [manifest] = packed.files;
  const recording = packed.files.find(({ path }) => /^assets\/tone-[\w-]+\.wav$/.test(path));
  expect(recording?.bytes.equals(TONE)).toBe(true);
  expect(manifest?.bytes.toString()).toContain(`href="${recording?.path}"`);
  expect(packed.files.some(({ path }) => /^assets\/visit-[\w-]+\.vtt$/.test(path))).toBe(true);
});

test('a recording is kept offline with the rest, and nothing else in its place', async () => {
  const worker = await readFile(join(built.app, 'service-worker.js'), 'utf8');
  const sum = createHash('sha256').update(TONE).digest('base64');
  expect(worker).toMatch(/assets\/tone-[\w-]+\.wav/);
  expect(worker).toContain(sum);
});
