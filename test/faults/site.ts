import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { compileCourse } from '../../scripts/content/compile-course';
import { DAY_VARIABLE, type FaultRun, RUN_VARIABLE, today } from '../../scripts/faults/matrix';
import { type StaticServer, serve } from '../../scripts/static-server';
import type { Course, Module } from '../../src/content/course';
import { roleIn } from '../../src/content/course-for-role';
import { moduleForRole } from '../../src/content/module-for-role';
import { lmsPage } from '../app/lms';
import { buildSecond } from '../app/two-versions';
import { unzipPackage } from '../app/unzip-package';
import { ONE_MODULE, ONE_MODULE_APP, ONE_MODULE_PACKAGES, ONE_MODULE_SCORM12_ZIP } from '../one-module/folders';

/** What `npm run faults` asks for; by itself, as in `npm test`, the slices of the day. */
export const run: FaultRun = JSON.parse(
  process.env[RUN_VARIABLE] ??
    JSON.stringify({ standard: 'scorm12', slice: Number(process.env[DAY_VARIABLE] ?? today()) }),
);

/** The course, and its one module. */
export interface Content {
  readonly course: Course;
  readonly module: Module;
}

/** A package as an LMS serves it, and the course that is in it. */
export interface Site extends Content {
  readonly server: StaticServer;
}

/** The app on a server of its own, with no LMS. */
export interface Offline extends Content {
  readonly server: StaticServer;
  /** Takes the network away: nothing that is asked of the server has an answer. */
  cut(): Promise<void>;
  /** Puts another version of the app in the place of the one that is there. */
  release(folder: string): Promise<void>;
  /** As it was at first: there, with the first version of the app. */
  restore(): Promise<void>;
}

const BEFORE = { 'before.html': '<title>Before</title><p>Before' };

/** Each worker serves what it needs for itself. */
export const test = base.extend<
  object,
  { readonly content: Content; readonly site: Site; readonly app: Offline; readonly newer: string }
>({
  content: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => use(await content()),
    { scope: 'worker' },
  ],
  site: [
    async ({ content }, use) => {
      const zip =
        run.standard === 'scorm12' ? ONE_MODULE_SCORM12_ZIP : `${ONE_MODULE_PACKAGES}/doorstep-scorm2004-4th.zip`;
      const folder = await unzipPackage(zip);
      const server = await serve(folder, { more: { 'lms.html': await lmsPage(), ...BEFORE } });
      await use({ server, ...content });
      await server.down();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ content }, use) => {
      const app = await serveOffline(content);
      await use(app);
      await app.cut();
    },
    { scope: 'worker' },
  ],
  /** The folder of a newer version of the app. */
  newer: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { second, remove } = await buildSecond();
      await use(second);
      await remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function serveOffline(content: Content): Promise<Offline> {
  const server = await serve(ONE_MODULE_APP, { more: BEFORE });
  let isUp = true;
  let isReleased = false;
  return {
    ...content,
    server,
    async cut() {
      if (isUp) await server.down();
      isUp = false;
    },
    async release(folder) {
      isReleased = true;
      await server.deploy({ '': folder });
    },
    async restore() {
      if (!isUp) await server.up();
      isUp = true;
      if (isReleased) await server.deploy({ '': ONE_MODULE_APP });
      isReleased = false;
    },
  };
}

async function content(): Promise<Content> {
  const compiled = await compileCourse(ONE_MODULE);
  const { course, modules } = compiled.ok ? compiled.value : compiled.partial;
  const [module] = modules;
  if (!compiled.ok || !module) throw new Error('The content has to be mended first: npm run check.');
  // A learner who has named no role is in the first.
  return { course, module: moduleForRole(module, roleIn(course, undefined)) };
}
