import type { Browser } from '@playwright/test';
import type { Course } from '../../src/content/course';
import { isRecordingFile } from '../content/recording';
import { scorm12Package } from '../package/scorm12-package';
import { zip } from '../package/zip';
import { measureFirstScreen } from '../sizes/first-screen';
import { afterModule, heapOfStaticPage } from './after-module';
import { attemptInLms } from './attempt-in-lms';
import { compileSeconds, LARGE_COURSE_ID } from './large-course';
import type { Measured } from './measured';
import { median, percentile95 } from './median';
import type { PageScripts } from './page-scripts';
import type { Sites } from './sites';
import { fourModulesSuspendData } from './suspend-data';
import { type StartBrowser, visitCold, visitRestarted, visitThreeTimes } from './visits';

export interface Bench {
  readonly runs: number;
  readonly browser: Browser;
  readonly startBrowser: StartBrowser;
  readonly course: Course;
  readonly sites: Sites;
  readonly scripts: PageScripts;
  readonly largeCourse: ReadonlyMap<string, string>;
  /** Says how far it is. */
  readonly say: (line: string) => void;
}

/** Measures everything as many times as asked, one kind after the other in each run, so that none has the quieter half. */
export async function measure(bench: Bench): Promise<Measured> {
  // The first of everything also warms up the browser; nobody's figure should contain that.
  bench.say('Warming up');
  await oneRun(bench);
  const runs: OneRun[] = [];
  for (let number = 1; number <= bench.runs; number += 1) {
    bench.say(`Run ${number} of ${bench.runs}`);
    runs.push(await oneRun(bench));
  }
  return gathered(runs, await measureFiles(bench), await heapOfStaticPage(bench.browser, bench.sites.floor.url));
}

async function oneRun({ browser, startBrowser, sites, scripts, course, largeCourse }: Bench) {
  const [module] = course.modules;
  if (!module) throw new Error('A course without modules has nothing to measure.');
  return {
    visits: await visitThreeTimes(browser, sites.app, scripts.firstScreen, course.id),
    asking: await visitCold(browser, sites.app, scripts.firstScreen),
    restarted: await visitRestarted(startBrowser, sites.app, scripts.firstScreen),
    large: await visitCold(browser, sites.large, scripts.firstScreen, LARGE_COURSE_ID),
    floor: await visitCold(browser, sites.floor, scripts.firstScreen),
    attempt: await attemptInLms(browser, sites.app.url, module, scripts),
    after: await afterModule(browser, sites.app.url, module.title),
    compile: compileSeconds(largeCourse),
  };
}

type OneRun = Awaited<ReturnType<typeof oneRun>>;

/** What does not change from run to run. */
async function measureFiles({ course, sites }: Bench) {
  const packed = await scorm12Package(course, sites.appFolder);
  if (!packed.ok) throw new Error(packed.problems.map(({ what, mend }) => `${what} ${mend}`).join(' '));
  return {
    zip: (await zip(packed.files.filter(({ path }) => !isRecordingFile(path)))).length / 1e6,
    first: await measureFirstScreen(sites.appFolder),
    suspendData: fourModulesSuspendData(),
  };
}

function gathered(
  runs: readonly OneRun[],
  files: Awaited<ReturnType<typeof measureFiles>>,
  heapFloor: number,
): Measured {
  const each = (read: (run: OneRun) => number) => runs.map(read);
  const cold = each(({ visits }) => visits.cold.usable / 1000);
  const warm = each(({ visits }) => visits.warm.usable / 1000);
  const offline = each(({ visits }) => visits.offline.usable / 1000);
  const large = each((run) => run.large.usable / 1000);
  return {
    floor: each((run) => run.floor.usable / 1000),
    runs: {
      'first-script': each(({ visits }) => visits.cold.fetched.script),
      'first-bytes': each(({ visits }) => visits.cold.fetched.bytes),
      'first-requests': each(({ visits }) => visits.cold.fetched.requests),
      'first-screen-cold': cold,
      // One budget for both, so the slower one has to keep it.
      'first-screen-warm': median(warm) > median(offline) ? warm : offline,
      blocking: each(({ visits }) => visits.cold.blocking),
      'next-paint': each(({ attempt }) => median(attempt.presses)),
      heap: each(({ after }) => after.heap),
      'suspend-data': [files.suspendData],
      'scorm-calls': each(({ attempt }) => attempt.calls),
      zip: [files.zip],
      'large-compile': each(({ compile }) => compile),
      // Of two visits in the same run, so that a slow minute slows both.
      'large-open': each((run) => run.large.usable / run.visits.cold.usable),
    },
    beside: [
      { what: "'Who is learning?' usable, slowed, cold", runs: each(({ asking }) => asking.usable / 1000), unit: 's' },
      { what: 'first screen usable, slowed, warm', runs: warm, unit: 's' },
      { what: 'first screen usable, slowed, offline', runs: offline, unit: 's' },
      {
        what: "'Who is learning?' usable, slowed, offline, the browser just started",
        runs: each(({ restarted }) => restarted.usable / 1000),
        unit: 's',
      },
      { what: 'total blocking time, slowed, warm', runs: each(({ visits }) => visits.warm.blocking), unit: 'ms' },
      { what: 'first screen usable, slowed, cold, of the large course', runs: large, unit: 's' },
      {
        what: 'answer or next screen, the slowest in 20',
        runs: each(({ attempt }) => percentile95(attempt.presses)),
        unit: 'ms',
      },
      {
        what: 'a write to the device, CPU slowed',
        runs: each(({ attempt }) => median(attempt.writes)),
        unit: 'ms',
      },
      {
        what: 'a write to the device, the slowest in 20',
        runs: each(({ attempt }) => percentile95(attempt.writes)),
        unit: 'ms',
      },
      { what: 'package and work on the device', runs: each(({ after }) => after.onDevice), unit: 'MB' },
      { what: 'presses timed in a run', runs: each(({ attempt }) => attempt.presses.length), unit: 'presses' },
      {
        what: 'suspend data of this module, finished, as the LMS has it',
        runs: each(({ attempt }) => attempt.suspendData),
        unit: 'characters',
      },
      { what: 'heap of a page without script, part of the heap above', runs: [heapFloor], unit: 'MB' },
      {
        what: 'JavaScript before the first screen, from the files of the build',
        runs: [files.first.script],
        unit: 'kB',
      },
      {
        what: 'everything before the first screen, from the files of the build',
        runs: [files.first.bytes],
        unit: 'kB',
      },
      {
        what: 'requests before the first screen, from the files of the build',
        runs: [files.first.requests],
        unit: 'requests',
      },
    ],
  };
}
