import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser';
import { headlessShell } from './scripts/browser/headless-shell';
import { LAUNCH_ARGUMENTS } from './scripts/browser/launch-arguments';
import { thisMachine } from './scripts/browser/machine';
import { DAY_VARIABLE, RUN_VARIABLE, today } from './scripts/faults/matrix';

const GALLERY = 'npx vite --config test/gallery/vite.config.ts';
const GALLERY_URL = 'http://localhost:4271';
process.env.DOORSTEP_GALLERY_URL = GALLERY_URL;
// Every worker reads this file again; they get the answers from here instead of searching again.
process.env.CHROMIUM_PATH ??= (await findBrowser()).executablePath;
const { CHROMIUM_PATH: chromium } = process.env;
process.env.DOORSTEP_HEADLESS ??= headlessShell(chromium, thisMachine) ?? chromium;
process.env[DAY_VARIABLE] ??= String(today());

/** Set by `npm run faults`: a run of its own, with files, time and no more servers than it needs. */
const isFaultRun = process.env[RUN_VARIABLE] !== undefined;
/** Whatever needs a profile or a kill of its own has the whole browser. */
const { DOORSTEP_HEADLESS: headless } = process.env;
const results = isFaultRun ? 'test-results/faults' : 'test-results/browser';

export default defineConfig({
  // Without windows there is room for a third on two processors.
  workers: headless === chromium ? 2 : 3,
  retries: 0,
  forbidOnly: true,
  // A machine that is busy is slow, and not wrong.
  expect: { timeout: 15_000 },
  // Only a run that stands still is cut off: one that is slow must say what failed. The fault matrix takes longest.
  globalTimeout: (isFaultRun ? 60 : 20) * 60_000,
  outputDir: results,
  reporter: [[isFaultRun ? 'line' : 'list'], ['json', { outputFile: `${results}.json` }]],
  use: {
    launchOptions: { executablePath: headless, args: LAUNCH_ARGUMENTS },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'elements', testDir: 'test/elements', testMatch: '**/*.spec.ts', use: { baseURL: GALLERY_URL } },
    // These start what they need, because each serves a course of its own.
    // In a window as tall as a page: a press that first has to scroll was lost once in some hundred by a busy browser.
    {
      name: 'app',
      testDir: 'test/app',
      testMatch: '**/*.spec.ts',
      use: { viewport: { width: 1280, height: 1800 } },
    },
    {
      name: 'faults',
      testDir: 'test/faults',
      testMatch: '**/*.spec.ts',
      fullyParallel: true,
      // An LMS that takes 300 ms a call is one of the faults.
      timeout: 60_000,
      use: { actionTimeout: 15_000 },
    },
  ],
  ...(isFaultRun
    ? {}
    : {
        webServer: {
          command: `${GALLERY} build && ${GALLERY} preview --port 4271`,
          url: `${GALLERY_URL}/gallery/`,
          reuseExistingServer: false,
        },
      }),
});
