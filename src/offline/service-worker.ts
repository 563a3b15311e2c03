/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { cacheName, isEarlierRevision, ownerOf } from './cache-names';
import type { Ask, Keeping, PackageStatus } from './messages';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };
/** The course's id and the build's version, written in by the build. */
declare const __COURSE_ID__: string;
declare const __VERSION__: string;

const { scope } = self.registration;
// Two packages on one LMS origin must never touch each other's caches.
const CACHE = cacheName({ course: __COURSE_ID__, scope });
/** A server that takes longer to say that a folder is gone is asked again another day. A guess. */
const PATIENCE_MS = 5000;

let kept = 0;
const keeper = new PrecacheController({
  cacheName: CACHE,
  plugins: [
    {
      fetchDidSucceed: async ({ request, response, event }) =>
        event.type === 'install' ? onlyOurs(request.url, response) : response,
    },
    // Told for every file, those that an earlier version has kept already too.
    { handlerDidComplete: async ({ event }) => (event.type === 'install' ? tellProgress() : undefined) },
  ],
});
keeper.addToCacheList(self.__WB_MANIFEST);
const files = keeper.getURLsToCacheKeys();

// The whole package is kept, so a learner never needs the network again.
self.addEventListener('install', keeper.install);
// The page that is open during the first visit is looked after too. A later version never takes a page over by itself.
clientsClaim();
self.addEventListener('activate', (event) => event.waitUntil(forgetEarlierVersion(event)));

// Launch parameters (`?module=…`) choose what to show, not which file. A file that is not in the
// package is left to the network, so a missing one is a plain 404 and never a page in disguise.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const url = origin + pathname.replace(/\/$/, '/index.html');
  const cacheKey = files.get(url);
  if (cacheKey) {
    const integrity = keeper.getIntegrityForCacheKey(cacheKey);
    const find = (whole: Request) => keeper.strategy.handle({ event, request: whole, params: { cacheKey, integrity } });
    event.respondWith(partOf(request, find));
  } else if (url.startsWith(`${scope}assets/`)) event.respondWith(partOf(request, ofEarlierVersion));
});

self.addEventListener('message', (event) => {
  const answer = (value: unknown) => event.ports[0]?.postMessage(value);
  const ask: Ask = event.data;
  if (ask === 'take-over') event.waitUntil(self.skipWaiting());
  if (ask === 'mend') event.waitUntil(mend().then(answer));
  if (ask === 'status') event.waitUntil(status().then(answer));
  if (ask === 'tidy') event.waitUntil(tidy(event).then(answer));
});

/**
 * A server can send a login page where a file should be. Files have a checksum in the list, which the
 * browser compares; pages only say which version they are, because some networks add to pages.
 */
async function onlyOurs(url: string, response: Response): Promise<Response> {
  const isInside = response.url.startsWith(scope);
  const isPage = new URL(url).pathname.endsWith('.html');
  const isOurs = isInside && (!isPage || (await response.clone().text()).includes(__VERSION__));
  // Keep nothing now: the next visit tries again.
  return isOurs ? response : new Response(null, { status: 401 });
}

async function tellProgress(): Promise<void> {
  kept++;
  const message: Keeping = { keeping: { kept, total: files.size } };
  for (const page of await openPages()) if (page.url.startsWith(scope)) page.postMessage(message);
}

/**
 * Players of recordings ask for one piece after another, and some play nothing that comes whole (Safari). What is
 * kept is whole files; one that was lost is fetched whole too, because a piece has another checksum.
 */
async function partOf(request: Request, find: (whole: Request) => Promise<Response>): Promise<Response> {
  if (!request.headers.has('range')) return find(request);
  const response = await find(new Request(request.url));
  return response.status === 200 ? createPartialResponse(request, response) : response;
}

/** A page of the version before, open when the learner took this one, finds its files to its end. */
async function ofEarlierVersion(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request.url)) ?? fetch(request);
}

/**
 * What this version does not have goes once no page is open that could still need it, and while no
 * later version is on its way, which keeps its files in the same place.
 *
 * @param asking - the id of a page of this very version; '' when none asks.
 */
async function forgetEarlierVersion(event: ExtendableEvent, asking = ''): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const others = (await openPages()).filter(({ id }) => id !== asking);
  if (others.every(({ url }) => !url.startsWith(scope))) await keeper.activate(event);
}

async function tidy(event: ExtendableMessageEvent): Promise<string[]> {
  const { source } = event;
  if (source && 'id' in source) await forgetEarlierVersion(event, source.id);
  return clearEarlierRevisions();
}

function openPages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** Answers with the scopes that are clear now, for the page to take back their workers: a worker cannot. */
async function clearEarlierRevisions(): Promise<string[]> {
  const pages = await openPages();
  const cleared: string[] = [];
  for (const name of await caches.keys()) {
    const owner = ownerOf(name);
    if (owner?.course !== __COURSE_ID__ || !isEarlierRevision(owner.scope, scope)) continue;
    if (pages.some(({ url }) => url.startsWith(owner.scope)) || !(await isGone(owner.scope))) continue;
    await caches.delete(name);
    cleared.push(owner.scope);
  }
  return cleared;
}

/** Only the server's own word counts: a login page, or no network, says nothing. */
async function isGone(folder: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { status } = await fetch(`${folder}index.html`, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}

/** A browser can lose single files; what the server still has of this very version is fetched again. */
async function mend(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const [url, cacheKey] of files) {
    if (await cache.match(cacheKey)) continue;
    const integrity = keeper.getIntegrityForCacheKey(cacheKey) ?? '';
    try {
      const response = await onlyOurs(url, await fetch(url, { cache: 'reload', integrity }));
      // Made anew, because a browser opens no page from an answer that was redirected.
      if (response.ok) await cache.put(cacheKey, new Response(response.body, { headers: response.headers }));
    } catch {
      // No network, or no longer this version: it stays away, and nobody is told that it is here.
    }
  }
}

async function status(): Promise<PackageStatus> {
  const cache = await caches.open(CACHE);
  const found = await Promise.all([...files.values()].map((key) => cache.match(key)));
  const here = found.filter((response) => response !== undefined);
  const sizes = await Promise.all(here.map(async (response) => (await response.blob()).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { version: __VERSION__, kept: here.length, total: files.size, bytes };
}
