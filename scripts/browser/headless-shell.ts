import { posix } from 'node:path';
import type { Machine } from './machine';

const NAME = 'chromium-headless-shell';
/** Debian's program itself: what it puts on the path is a script around it. */
const DEBIANS = `/usr/lib/chromium/${NAME}`;
/** Sixty megabytes. */
const INSTALL_SECONDS = 240;

/**
 * Chromium without a window of its own, which takes a third less of the processor than one with a window
 * that nobody sees. Only where it is there already, or in CI where nobody minds that it is installed.
 *
 * @param chromium - The browser that there is. Only beside Debian's own is there a shell of the same version.
 */
export function headlessShell(chromium: string, machine: Machine): string | undefined {
  return present(machine) ?? (installed(chromium, machine) ? present(machine) : undefined);
}

function present({ platform, env, exists }: Machine): string | undefined {
  if (platform !== 'linux') return undefined;
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return [DEBIANS, ...folders.map((folder) => posix.join(folder, NAME))].find((place) => exists(place));
}

function installed(chromium: string, { env, isRoot, exists, runs, say }: Machine): boolean {
  if (!env.CI || !isRoot || chromium !== '/usr/bin/chromium' || !exists('/usr/bin/apt-get')) return false;
  say(`Installing for the tests: ${NAME}`);
  const isListed = runs('apt-get', ['update', '-qq'], INSTALL_SECONDS);
  return isListed && runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', NAME], INSTALL_SECONDS);
}
