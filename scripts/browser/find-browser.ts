import { chromium } from '@playwright/test';
import { installPlaywrightChromium, installSystemChromium } from './install-browser';
import { installedBrowsers } from './installed-browsers';
import { type Machine, thisMachine } from './machine';

export interface FoundBrowser {
  readonly executablePath: string;
  /** Where it came from, in words for the person who runs the tests. */
  readonly from: string;
}

/** A browser that cannot print its version in this time will not run tests either; a guess. */
const VERSION_SECONDS = 20;

const PLAYWRIGHTS_OWN = "Playwright's own";

/**
 * A Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, an installed one, or
 * one that is installed now. Says in one line which.
 *
 * @throws With one sentence and the mend when there is none and none can be installed.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
  const found = named(machine) ?? present(machine) ?? installed(machine);
  if (found === undefined) throw new Error(NONE);
  machine.say(`Browser: ${found.executablePath} (${found.from})`);
  return found;
}

const NONE =
  'No Chromium was found, and none could be downloaded or installed. ' +
  'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program, and run this again.';

/** What CHROMIUM_PATH names is used or refused, never quietly replaced: somebody chose it. */
function named(machine: Machine): FoundBrowser | undefined {
  const path = machine.env.CHROMIUM_PATH;
  if (path === undefined || path === '') return undefined;
  if (starts(machine, path)) return { executablePath: path, from: 'CHROMIUM_PATH' };
  throw new Error(`CHROMIUM_PATH names ${path}, which does not start. Correct it, or unset it to have one found.`);
}

function present(machine: Machine): FoundBrowser | undefined {
  const own = chromium.executablePath();
  if (starts(machine, own)) return { executablePath: own, from: PLAYWRIGHTS_OWN };
  const path = installedBrowsers(machine).find((place) => starts(machine, place));
  return path === undefined ? undefined : { executablePath: path, from: 'installed on this computer' };
}

function installed(machine: Machine): FoundBrowser | undefined {
  if (installPlaywrightChromium(machine)) {
    const found = present(machine);
    if (found !== undefined) return found;
  }
  return installSystemChromium(machine) ? present(machine) : undefined;
}

/**
 * Being there is not enough: a system library may be missing, or it is a stub that only points to a
 * shop. Chrome for Windows opens a window instead of printing its version, so there it has to do.
 */
function starts(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false;
  return machine.platform === 'win32' || machine.runs(path, ['--version'], VERSION_SECONDS);
}
