import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { APP_FOLDER } from '../folders';
import { type StaticServer, serve } from '../static-server';
import { LMS_HTML, LMS_PAGE, LMS_SCRIPT } from './attempt-in-lms';
import { buildApp, buildCourse, writeTexts } from './builds';
import { LARGE_COURSE_ID } from './large-course';

/** What is measured, each at an address of its own, so that none can use what another one kept. */
export interface Sites {
  /** Where the app's files are. */
  readonly appFolder: string;
  readonly app: StaticServer;
  /** The app with the large course. */
  readonly large: StaticServer;
  readonly floor: StaticServer;
  close(): Promise<void>;
}

export interface SitesOptions {
  /** Otherwise the build in `dist/app` is taken. */
  readonly build: boolean;
  /** The large course's files. */
  readonly largeCourse: ReadonlyMap<string, string>;
  readonly lmsScript: string;
}

/** In seconds. Real LMSs let browsers keep files for longer still (Moodle: 90 days). */
const A_DAY = 86_400;

const FLOOR = fileURLToPath(new URL('floor', import.meta.url));

/** Builds what there is to build, in a folder that is taken away at the end, and serves it all. */
export async function openSites({ build, largeCourse, lmsScript }: SitesOptions): Promise<Sites> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  const appFolder = build ? join(folder, 'app') : APP_FOLDER;
  if (build) await buildApp(appFolder);
  await writeTexts(join(folder, 'large-course'), largeCourse);
  await buildCourse(join(folder, 'large-course'), LARGE_COURSE_ID, join(folder, 'large'));
  const more = { [LMS_PAGE]: LMS_HTML, [LMS_SCRIPT]: lmsScript };
  const [app, large, floor] = await Promise.all([
    serve(appFolder, { more, keptFor: A_DAY }),
    serve(join(folder, 'large'), { keptFor: A_DAY }),
    serve(FLOOR, { keptFor: A_DAY }),
  ]);
  const close = async () => {
    await Promise.all([app, large, floor].map((site) => site.down()));
    await rm(folder, { recursive: true });
  };
  return { appFolder, app, large, floor, close };
}
