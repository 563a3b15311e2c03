import type { Frame, Page } from '@playwright/test';
import type { OfflineFault } from '../../scripts/faults/matrix';
import { storageBlocked, storageFull } from '../../src/problems/store';
import type { LearningRecord } from '../../src/record/record';
import { fill, ROOM } from './full';
import type { Tablet } from './tablet';
import { walkTo } from './walk-to';

/** A fault of a device without an LMS, as a browser and its owner bring it about. */
export interface OfflineFaultOf {
  /** The tablet has a browser of its own, which can be killed outright or set otherwise. */
  readonly needsOwnBrowser?: true;
  /** At the moment `launch` it is there before the launch; otherwise it begins when the page is open. */
  readonly isThereAtLaunch?: true;
  /** Nothing can be kept while it lasts, and the screen says so in these words; none where all work is kept. */
  readonly notKept?: { readonly says: string; readonly from: 'the opening' | 'the next step' };
  /** The package itself is gone from the device, so that it has to come from the network again. */
  readonly losesPackage?: true;
  /** Before the app is opened for the first time. */
  before?(tablet: Tablet): Promise<void>;
  /** The page that is gone on in, where it is another one than before. */
  begin(tablet: Tablet, how: Beginning): Promise<Frame | undefined>;
  /** After the learner has left. */
  end?(tablet: Tablet): Promise<void>;
}

export interface Beginning {
  /** What was done before. */
  readonly prepared: LearningRecord | null;
  /** The folder of a newer version of the app. */
  readonly newer: string;
}

const DAY_MS = 86_400_000;

export const OFFLINE_FAULTS_OF: Readonly<Record<OfflineFault, OfflineFaultOf>> = {
  /** The network is gone from then on. */
  cut: {
    isThereAtLaunch: true,
    begin: ({ site }) => only(site.cut()),
  },
  /** The whole browser is killed, and opened again on what it had written. */
  kill: {
    needsOwnBrowser: true,
    async begin(tablet) {
      await tablet.kill();
      await tablet.site.cut();
      return tablet.open();
    },
  },
  /** Another page of the same origin uses up the room that there is. */
  full: {
    notKept: { says: storageFull().what, from: 'the next step' },
    async before(tablet) {
      const session = await sessionOf(await tablet.openAside());
      await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(tablet), quotaSize: ROOM });
    },
    begin: async (tablet) => only(fill(await tablet.openAside())),
    async end(tablet) {
      const session = await sessionOf(await tablet.openAside());
      await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(tablet) });
    },
  },
  /** The browser clears the origin: the database, the package and its worker. */
  cleared: {
    losesPackage: true,
    async begin(tablet) {
      const session = await sessionOf(await tablet.openAside());
      return only(session.send('Storage.clearDataForOrigin', { origin: originOf(tablet), storageTypes: 'all' }));
    },
  },
  /** Another page of the same origin deletes the database. */
  deleted: {
    async begin(tablet) {
      const page = await tablet.openAside();
      return only(page.evaluate(deleteDatabase, `doorstep-${tablet.site.course.id}`));
    },
  },
  /** The browser's owner forbids every site to keep anything, from its next start on until they allow it again. */
  blocked: {
    needsOwnBrowser: true,
    isThereAtLaunch: true,
    notKept: { says: storageBlocked().what, from: 'the opening' },
    async begin(tablet, { prepared }) {
      await tablet.kill();
      await tablet.setStorage('blocked');
      const frame = await tablet.open();
      if (prepared) await walkTo(frame, prepared, tablet.site);
      return frame;
    },
    async end(tablet) {
      await tablet.stop();
      await tablet.setStorage('allowed');
    },
  },
  /** The device's clock goes back by a day, and stays there. */
  clock: {
    isThereAtLaunch: true,
    before: (tablet) => tablet.takeClock(),
    begin: (tablet) => only(tablet.setClock(Date.now() - DAY_MS)),
  },
  /** A newer version of the package comes, and the files of the one that is open are gone from the server. */
  update: {
    isThereAtLaunch: true,
    async begin(tablet, { newer }) {
      await tablet.site.release(newer);
      await tablet.page.evaluate(fetchNewer);
      return undefined;
    },
  },
};

/** Nothing else changes for the learner: they go on in the page that they have. */
async function only(done: Promise<unknown>): Promise<undefined> {
  await done;
}

function originOf({ site }: Tablet): string {
  return new URL(site.server.url).origin;
}

function sessionOf(page: Page) {
  return page.context().newCDPSession(page);
}

/** Runs in a page. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => done();
    deleting.onerror = () => failed(deleting.error);
  });
}

/** Runs in a page: the browser looks for a newer version, as it does when the network is back, and has all of it. */
async function fetchNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const worker = registration.installing;
  await new Promise<void>((kept) => {
    const look = () => registration.waiting && kept();
    worker?.addEventListener('statechange', look);
    look();
  });
}
