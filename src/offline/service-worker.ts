/// <reference lib="webworker" />
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };
/** The course's id, written in by the build. */
declare const __COURSE_ID__: string;

// Two packages on one LMS origin must never touch each other's caches.
setCacheNameDetails({ prefix: `doorstep-${__COURSE_ID__}` });
cleanupOutdatedCaches();
// The page that is open during the first visit is looked after too. A later version never takes a page over: it waits.
clientsClaim();
// A server that sends the worker out of the package, to its login page, has not sent the file: keep nothing now.
addPlugins([
  {
    fetchDidSucceed: async ({ response }) =>
      response.url.startsWith(self.registration.scope) ? response : new Response(null, { status: 401 }),
  },
]);
// The whole package is kept, so a learner never needs the network again. Launch parameters
// (`?module=…`) choose what to show, not which file. A file that is not in the package is left to
// the network, so a missing one is a plain 404 and never a page in disguise.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./], cleanURLs: false });
