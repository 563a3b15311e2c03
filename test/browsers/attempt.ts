import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { thisMachine } from '../../scripts/browser/machine';
import { serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import type { BrowserKind, Profile } from './driven-browser';
import { find, howToGet } from './needed';
import { smoke } from './smoke';

export type Outcome = 'passed' | 'failed' | 'skipped';

/** What every attempt needs, made once. */
export interface Scripts {
  /** An LMS's page around the app. */
  readonly lmsPage: string;
  /** See `learner.ts`. */
  readonly hands: string;
}

/** Runs the smoke in one kind of browser, and prints each part with a tick and its seconds. */
export async function attempt(kind: BrowserKind, { lmsPage, hands }: Scripts): Promise<Outcome> {
  const found = find(kind, thisMachine);
  if (!found.ok) {
    console.log(`\n${howToGet(kind, found.missing)}`);
    return 'skipped';
  }
  const folder = newFolder();
  const profileIn = (name: string, isKept: boolean): Profile => ({ folder: join(folder, name), isKept });
  let isNamed = false;
  const start = async (profile: Profile) => {
    mkdirSync(profile.folder, { recursive: true });
    const browser = await kind.start(found.places, profile);
    if (!isNamed) console.log(`\n${browser.version}`);
    isNamed = true;
    return browser;
  };
  const app = await serve(ONE_MODULE_APP);
  const lms = await serve(ONE_MODULE_APP, { more: { 'lms.html': lmsPage } });
  try {
    const tablet = () => start(profileIn('tablet', true));
    const otherDevice = () => start(profileIn('other-device', false));
    await smoke({ app, lms, hands, part, tablet, otherDevice });
    return 'passed';
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return 'failed';
  } finally {
    await Promise.all([app.down(), lms.down()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Below the project: a browser that is installed as a snap sees no other temporary folder. */
function newFolder(): string {
  mkdirSync('test-results', { recursive: true });
  return mkdtempSync(resolve('test-results/browser-'));
}

async function part(name: string, run: () => Promise<void>): Promise<void> {
  const began = performance.now();
  const say = (mark: string) => console.log(`  ${mark} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  try {
    await run();
    say('✓');
  } catch (error) {
    say('✗');
    throw error;
  }
}
