import { createRequire } from 'node:module';
import type { Machine } from './machine';

/** Three minutes is a slow download of 150 MB; a network that refuses ends it much sooner. */
const DOWNLOAD_SECONDS = 180;
const SYSTEM_SECONDS = 240;

type Command = readonly [program: string, ...args: string[]];

/** Downloads the browser that Playwright was built for, and as root the system libraries that it needs. */
export function installPlaywrightChromium(machine: Machine): boolean {
  machine.say('No browser found. Downloading Chromium for the tests; this happens once.');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const withLibraries = machine.isRoot && machine.platform === 'linux' ? ['--with-deps'] : [];
  return machine.runsInView(
    process.execPath,
    [cli, 'install', ...withLibraries, '--no-shell', 'chromium'],
    DOWNLOAD_SECONDS,
  );
}

/** Asks the system's package manager for a browser; false when there is none that it can ask. */
export function installSystemChromium(machine: Machine): boolean {
  const commands = systemCommands(machine);
  if (commands.length === 0) return false;
  machine.say('The download did not work. Asking the system for its Chromium.');
  return commands.every(([program, ...args]) => machine.runsInView(program, args, SYSTEM_SECONDS));
}

function systemCommands(machine: Machine): Command[] {
  if (machine.platform === 'darwin') return [['brew', 'install', '--cask', 'chromium']];
  if (machine.platform !== 'linux') return [];
  // `-n` never asks for a password: nobody may be there to type one.
  const asRoot = (...command: Command): Command => (machine.isRoot ? command : ['sudo', '-n', ...command]);
  if (machine.exists('/usr/bin/apt-get')) {
    return [asRoot('apt-get', 'update'), asRoot('apt-get', 'install', '-y', 'chromium')];
  }
  return machine.exists('/usr/bin/dnf') ? [asRoot('dnf', 'install', '-y', 'chromium')] : [];
}
