import { type Browser, expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { goHome, openToLearn, startLearning } from './learn';

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'before.html': '<title>Before</title>' } });
});
test.afterAll(() => app.down());

const DATABASE = 'doorstep-doorstep-level-1';
const BEFORE_NAMES = 'Work from before names were asked';

/** An episode as version 1 kept it. */
interface OldEpisode {
  readonly record: { readonly episode: string };
  readonly learner: string;
  readonly received: number;
  readonly updated: number;
}

/** The records of a learner who has read one screen, and then another, as the app itself writes them. */
async function someWork(browser: Browser): Promise<[one: OldEpisode['record'], two: OldEpisode['record']]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await openToLearn(page, app.url);
  const records: OldEpisode['record'][] = [];
  await page.getByRole('button', { name: 'Start' }).click();
  for (const screen of [2, 3]) {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(`Screen ${screen} of`).waitFor();
    records.push(((await episodes(page))[0] as OldEpisode).record);
  }
  await context.close();
  return records as [OldEpisode['record'], OldEpisode['record']];
}

const old = (record: OldEpisode['record'], learner = ''): OldEpisode => ({
  record,
  learner,
  received: -1,
  updated: Date.UTC(2026, 10, 12),
});

/** Makes the database by hand, on a page that does not open it itself; it steps aside as version 1 does. */
async function make(page: Page, version: number, kept: readonly OldEpisode[]): Promise<void> {
  await page.goto(`${app.url}before.html`);
  await page.evaluate(
    async ({ name, version, kept }) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        const db = request.result;
        const store = db.createObjectStore('episodes');
        for (const episode of kept) store.put(episode, episode.record.episode);
        db.createObjectStore('setAside', { autoIncrement: true });
        db.createObjectStore('device').put('salt-of-old', 'salt');
        if (version > 1) db.createObjectStore('people', { keyPath: 'id' });
        if (version > 2) db.createObjectStore('of-the-future').put('kept', 'thing');
      };
      await new Promise((done) => request.addEventListener('success', done));
      request.result.onversionchange = () => request.result.close();
    },
    { name: DATABASE, version, kept },
  );
}

/** Writes as a page of version 1 does that has lost its connection: it takes the database as it finds it. */
function writeAsOld(page: Page, episode: OldEpisode): Promise<void> {
  return page.evaluate(
    async ({ name, episode }) => {
      const request = indexedDB.open(name);
      await new Promise((done) => request.addEventListener('success', done));
      const transaction = request.result.transaction('episodes', 'readwrite');
      transaction.objectStore('episodes').put(episode, episode.record.episode);
      await new Promise((done) => transaction.addEventListener('complete', done));
      request.result.close();
    },
    { name: DATABASE, episode },
  );
}

function read(page: Page): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    await new Promise((done) => request.addEventListener('success', done));
    const db = request.result;
    const stores: Record<string, unknown[]> = {};
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store).getAll();
      await new Promise((done) => all.addEventListener('success', done));
      stores[store] = all.result;
    }
    db.close();
    return { version: db.version, stores };
  }, DATABASE);
}

async function episodes(page: Page): Promise<unknown[]> {
  return (await read(page)).stores.episodes ?? [];
}

test('what version 1 kept is all there: work without an LMS under one entry, and that of an LMS’s learner for the LMS', async ({
  browser,
  page,
}) => {
  const [one, two] = await someWork(browser);
  await make(page, 1, [old(one), old({ ...two, episode: 'of-the-lms' }, 'hash-of-one')]);
  await page.goto(app.url);
  await startLearning(page, BEFORE_NAMES);
  await page.getByText('Screen 2 of').waitFor();
  await goHome(page);
  await page.getByText('Learning without a name').waitFor();
  await page.getByText('1 of 13 screens').waitFor();
  const { version, stores } = await read(page);
  expect(version).toBe(2);
  expect(stores.device).toContain('salt-of-old');
  expect(stores.setAside).toEqual([]);
  expect(stores.episodes).toContainEqual(old({ ...two, episode: 'of-the-lms' }, 'hash-of-one'));
  expect(stores.people).toHaveLength(1);
});

test('a device on which only learners of an LMS have been names nobody', async ({ browser, page }) => {
  const [one] = await someWork(browser);
  await make(page, 1, [old(one, 'hash-of-one')]);
  await page.goto(app.url);
  await page.getByRole('textbox', { name: 'Your name or initials' }).waitFor();
  await expect(page.getByRole('list', { name: 'Names on this device' })).toHaveCount(0);
  await startLearning(page, 'Sam');
  await expect(page.getByText('Not started')).toBeVisible();
});

test('a page of version 1 that is still open steps aside, writes on, and loses nothing', async ({
  browser,
  context,
  page,
}) => {
  const [one, two] = await someWork(browser);
  await make(page, 1, [old(one)]);
  const upgraded = await context.newPage();
  await upgraded.goto(app.url);
  await startLearning(upgraded, BEFORE_NAMES);
  await upgraded.getByText('Screen 2 of').waitFor();
  await upgraded.close();

  await writeAsOld(page, old(two));
  const next = await context.newPage();
  await next.goto(app.url);
  await startLearning(next, BEFORE_NAMES);
  await next.getByText('Screen 3 of').waitFor();
  await goHome(next);
  await next.getByText('2 of 13 screens').waitFor();
});

test('a full device upgrades too, and shows who is here', async ({ browser, page }) => {
  const [one] = await someWork(browser);
  await make(page, 1, [old(one)]);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.goto(app.url);
  await startLearning(page, BEFORE_NAMES);
  await page.getByText('Screen 2 of').waitFor();
});

test('a database of a later version is worked with as it is, and nothing of it is touched that is not known', async ({
  browser,
  page,
}) => {
  const [one] = await someWork(browser);
  await make(page, 3, [{ ...old(one), person: 'person-s', extra: 1 } as OldEpisode]);
  await page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    await new Promise((done) => request.addEventListener('success', done));
    const transaction = request.result.transaction('people', 'readwrite');
    transaction.objectStore('people').put({ id: 'person-s', name: 'Sam', used: 1, colour: 'green' });
    await new Promise((done) => transaction.addEventListener('complete', done));
    request.result.close();
  }, DATABASE);
  await page.goto(app.url);
  await startLearning(page, 'Sam');
  await page.getByText('Screen 2 of').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Screen 3 of').waitFor();
  const { version, stores } = await read(page);
  expect(version).toBe(3);
  expect(stores['of-the-future']).toEqual(['kept']);
  expect(stores.people).toMatchObject([{ name: 'Sam', colour: 'green' }]);
  await page.reload();
  await page.getByText('Screen 3 of').waitFor();
});
