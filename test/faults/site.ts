import { test as base } from '@playwright/test';
import { compileCourse } from '../../scripts/content/compile-course';
import { cellsOf, type FaultRun, RUN_VARIABLE } from '../../scripts/faults/matrix';
import { PACKAGES_FOLDER, SCORM12_ZIP } from '../../scripts/folders';
import { type StaticServer, serve } from '../../scripts/static-server';
import type { Course, Module } from '../../src/content/course';
import { lmsPage } from '../app/lms';
import { unzipPackage } from '../app/unzip-package';

/** What `npm run faults` asks for; by itself, as in `npm test`, the slice. */
export const run: FaultRun = {
  standard: 'scorm12',
  slice: true,
  ...(JSON.parse(process.env[RUN_VARIABLE] ?? '{}') as Partial<FaultRun>),
};
export const cells = cellsOf(run);

/** A package as an LMS serves it, and the course that is in it. */
export interface Site {
  readonly server: StaticServer;
  readonly course: Course;
  /** The course's first module: the one that is tried. */
  readonly module: Module;
}

/** Each worker serves the package for itself. */
export const test = base.extend<object, { readonly site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => {
      const zip = run.standard === 'scorm12' ? SCORM12_ZIP : `${PACKAGES_FOLDER}/doorstep-scorm2004-4th.zip`;
      const more = { 'lms.html': await lmsPage(), 'before.html': '<title>Before</title><p>Before' };
      const server = await serve(await unzipPackage(zip), { more });
      await use({ server, ...(await content()) });
      await server.down();
    },
    { scope: 'worker' },
  ],
});

async function content(): Promise<Pick<Site, 'course' | 'module'>> {
  const compiled = await compileCourse(process.cwd());
  const { course, modules } = compiled.ok ? compiled.value : compiled.partial;
  const [module] = modules;
  if (!compiled.ok || !module) throw new Error('The content has to be mended first: npm run check.');
  return { course, module };
}
