import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serve } from '../../scripts/static-server';

let folder: string;
let site: StaticServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-served-'));
  await writeFile(join(folder, 'index.html'), '<p>Welcome</p>');
  site = await serve(folder, { more: { 'lms.js': 'window.API = {};', 'tone.wav': '0123456789' } });
});
afterAll(async () => {
  await site.down();
  await rm(folder, { recursive: true });
});

test('a file that is not there is a plain 404, and never a page in disguise', async () => {
  const { status } = await fetch(`${site.url}assets/missing.js`);
  expect(status).toBe(404);
});

test('nothing outside its folder can be had', async () => {
  const { status } = await fetch(`${site.url}..%2F..%2Fetc%2Fhostname`);
  expect(status).toBe(404);
});

test('pages and scripts come compressed, with their types, as an LMS sends them', async () => {
  const page = await fetch(site.url);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('<p>Welcome</p>');
  const script = await fetch(`${site.url}lms.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('a player of a recording gets the piece that it asks for, and whoever asks for nonsense the whole', async () => {
  const ask = async (range: string) => {
    const answer = await fetch(`${site.url}tone.wav`, { headers: { Range: range } });
    return [answer.status, answer.headers.get('content-range'), await answer.text()];
  };
  expect(await ask('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
  expect(await ask('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await ask('bytes=7-99')).toEqual([206, 'bytes 7-9/10', '789']);
  for (const nonsense of ['bytes=4-2', 'bytes=99-', 'lines=1-2']) {
    expect(await ask(nonsense), nonsense).toEqual([200, null, '0123456789']);
  }
  expect((await fetch(`${site.url}tone.wav`)).headers.get('content-type')).toBe('audio/wav');
});

test('what a release replaces is gone, whatever folder it was in', async () => {
  const other = await mkdtemp(join(tmpdir(), 'doorstep-served-'));
  await writeFile(join(other, 'index.html'), '<p>Two</p>');
  await writeFile(join(other, 'two.txt'), '2');
  await site.deploy({ 'two/': other });
  expect((await fetch(site.url)).status).toBe(404);
  expect(await (await fetch(`${site.url}two/`)).text()).toBe('<p>Two</p>');
  await site.deploy({ '': folder });
  expect((await fetch(`${site.url}two/two.txt`)).status).toBe(404);
  await rm(other, { recursive: true });
});

test('down, it refuses; up again, it answers at the same address', async () => {
  await site.down();
  await expect(fetch(site.url)).rejects.toThrow();
  await site.up();
  expect((await fetch(site.url)).status).toBe(200);
});
