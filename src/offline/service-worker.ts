/// <reference lib="webworker" />
import { setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };
/** The course's id, written in by the build. */
declare const __COURSE_ID__: string;

// Two packages on one LMS origin must never touch each other's caches.
setCacheNameDetails({ prefix: `doorstep-${__COURSE_ID__}` });
cleanupOutdatedCaches();
// The whole package is kept, so a learner never needs the network again. Launch parameters
// (`?module=…`) choose what to show, not which file. A file that is not in the package is left to
// the network, so a missing one is a plain 404 and never a page in disguise.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./], cleanURLs: false });
