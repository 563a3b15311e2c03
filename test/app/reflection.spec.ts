import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { buildCourse } from '../../scripts/bench/builds';
import { type StaticServer, serve } from '../../scripts/static-server';
import { copyContentOfOneModule } from '../one-module/copy-content';
import { startKillable } from './killable-browser';
import { openToLearn } from './learn';
import { PLAIN_LMS_PAGE } from './plain-lms';

const FIRST_SCREEN = 'content/modules/dynamics/screens/before-you-start.md';
const MOMENT = `
:::reflection{#own-thoughts}
What do you hope to take from this?
:::

:::myth{#rare-statement}
It is rare.

> **Myth:** It is common.
> **Source:** A made-up survey for this test, 2025.
:::
`;
/** What the learner writes, in words that are nowhere else. */
const WRITTEN = 'Quenneville walked past the harbour';
/** What the learner does say, so that a search that finds nothing of the one is known to find the other. */
const NAME = 'Tamsinquill';

/** The course with a moment to think and a statement on its first screen. */
let root: string;
let app: StaticServer;
test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'doorstep-reflection-'));
  await copyContentOfOneModule(root);
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  const screen = join(root, FIRST_SCREEN);
  await writeFile(screen, (await readFile(screen, 'utf8')) + MOMENT);
  await buildCourse(root, 'doorstep-level-1', join(root, 'app'));
  app = await serve(join(root, 'app'), { more: { 'lms.html': PLAIN_LMS_PAGE } });
});
test.afterAll(async () => {
  await app.down();
  await rm(root, { recursive: true, force: true });
});

const box = (player: Page | Frame) => player.getByRole('textbox', { name: 'Your own thoughts' });
const press = (player: Page | Frame, name: string) => player.getByRole('button', { name }).click();
const opened = (player: Page | Frame) => player.getByText('Screen 1 of').waitFor();

async function write(player: Page | Frame): Promise<void> {
  await opened(player);
  await expect(box(player)).toHaveValue('');
  await box(player).pressSequentially(WRITTEN);
  await expect(box(player)).toHaveValue(WRITTEN);
}

test('what is written in a moment to think is gone with the screen, the page and the browser, and is nowhere on the device', async () => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'doorstep-profile-'));
  const first = await startKillable(profile);
  await openToLearn(first.page, app.url, NAME);
  await press(first.page, 'Start');
  await write(first.page);
  await press(first.page, 'I think it is a fact');
  await first.page.getByText('You thought that it was a fact.').waitFor();
  await press(first.page, 'Next');
  await first.page.getByText('Screen 2 of').waitFor();
  await press(first.page, 'Back');
  await write(first.page);
  await first.page.reload();
  await write(first.page);
  await expectNowhere(await keptBy(first.page));
  await first.kill();

  const second = await startKillable(profile);
  await openToLearn(second.page, app.url, NAME);
  await write(second.page);
  // Of the statement only that it was thought about has come back.
  await expect(second.page.getByText('It is common.')).toBeVisible();
  await expect(second.page.getByText('You thought')).toHaveCount(0);
  await press(second.page, 'Exit');
  await second.page.waitForURL(/leave\.html/);
  await expectNowhere(await keptBy(second.page));
  await openToLearn(second.page, app.url, NAME);
  await opened(second.page);
  await expect(box(second.page)).toHaveValue('');
  await second.kill();
  await expectNowhere(await filesOf(profile));
  await rm(profile, { recursive: true, force: true });
});

test('what is written in a moment to think is said to nobody: not to the learning system, not over the network, not in the details for a help desk', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${app.url}lms.html`);
  await launchListening(page);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The LMS page should hold the course in a frame.');
  await press(frame, 'Start');
  await write(frame);
  await press(frame, 'I think it is a myth');
  await frame.getByText('You thought that it was a myth.').waitFor();
  await press(frame, 'Help');
  const details = (await frame.getByRole('dialog').textContent()) ?? '';
  expect(details).toContain('Details for your help desk');
  expect(details).not.toContain(WRITTEN);
  await press(frame, 'Close');
  await press(frame, 'Next');
  await frame.getByText('Screen 2 of').waitFor();
  await press(frame, 'Back');
  await write(frame);
  await press(frame, 'Exit');
  await expect.poll(() => saidTo(page)).toContain('LMSFinish ');
  const said = await saidTo(page);
  expect(said).toContain('LMSSetValue cmi.suspend_data');
  for (const text of [said, sent.join('\n')]) for (const form of formsOf(WRITTEN)) expect(text).not.toContain(form);
});

/** Launches the course, and writes down each call with all that is said in it. */
async function launchListening(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lms = window as unknown as {
      launch(how: object): void;
      API: Record<string, (...words: string[]) => string>;
      said: string[];
    };
    lms.said = [];
    lms.launch({});
    for (const [name, call] of Object.entries(lms.API)) {
      lms.API[name] = (...words) => {
        lms.said.push(`${name} ${words.join(' ')}`);
        return call(...words);
      };
    }
  });
}

function saidTo(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));
}

/** All that this browser keeps for this site: databases, both storages and caches, as text. */
function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((done) => all.addEventListener('success', () => done(all.result))));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const reply of await cache.matchAll()) kept.push(reply.url, await reply.text());
    }
    return JSON.stringify(kept);
  });
}

/** Every file of a browser's profile, byte for byte. */
async function filesOf(profile: string): Promise<string> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

function expectNowhere(kept: string): void {
  const holds = (text: string) => formsOf(text).some((form) => kept.includes(form));
  expect({ name: holds(NAME), written: holds(WRITTEN) }).toEqual({ name: true, written: false });
}

/** How a text may be stored: as it is, in two bytes a letter, or in base64; a few letters of it are enough. */
function formsOf(text: string): string[] {
  const start = text.slice(0, 9);
  return [start, Buffer.from(start, 'utf16le').toString('latin1'), Buffer.from(start).toString('base64')];
}
