import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { largeCourse } from './bench/large-course';
import { machineFacts } from './bench/machine-facts';
import { toMarkdown } from './bench/markdown';
import { measure } from './bench/measure';
import { parseOptions } from './bench/options';
import { pageScripts } from './bench/page-scripts';
import { toReport } from './bench/report';
import { openSites } from './bench/sites';
import type { StartBrowser } from './bench/visits';
import { findBrowser } from './browser/find-browser';
import { LAUNCH_ARGUMENTS } from './browser/launch-arguments';
import { thisMachine } from './browser/machine';
import { compileCourse } from './content/compile-course';
import { formatProblems } from './content/format';
import { APP_FOLDER } from './folders';

/**
 * `npm run bench`: prints the budgets of `budgets.ts` with what is measured beside them. `-- --json` for
 * tools, `-- --runs 9` for steadier medians, `-- --no-build` to measure the build in `dist/app`.
 */
const options = parseOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(`${options.problem} The options are --runs N, --json and --no-build.`);
  process.exit(1);
}
const { runs, json, build } = options.value;
if (!build && !existsSync(`${APP_FOLDER}/.vite/manifest.json`)) {
  console.error(`There is no build in ${APP_FOLDER}. Leave out --no-build, and one is made and measured.`);
  process.exit(1);
}
// What is measured goes to standard output, and nothing else does.
const say = (line: string) => console.error(line);
const machine = machineFacts();

const checked = await compileCourse(process.cwd());
if (!checked.ok) {
  say(`${formatProblems(checked.problems)}\n\nThe content has to be mended before there is anything to measure.`);
  process.exit(1);
}

const { executablePath } = await findBrowser({ ...thisMachine, say });
say('Building');
const large = largeCourse();
const scripts = await pageScripts();
const sites = await openSites({ build, largeCourse: large, lmsScript: scripts.lms });
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
try {
  const { course } = checked.value;
  const startBrowser: StartBrowser = (profile, options) =>
    chromium.launchPersistentContext(profile, { ...options, executablePath, args: LAUNCH_ARGUMENTS });
  const measured = await measure({ runs, browser, startBrowser, course, sites, scripts, largeCourse: large, say });
  const report = toReport({ ...machine, chromium: browser.version() }, runs, measured);
  console.log(json ? JSON.stringify(report, null, 2) : toMarkdown(report));
} finally {
  await browser.close();
  await sites.close();
}
