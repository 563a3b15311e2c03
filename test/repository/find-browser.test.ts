import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser/find-browser';
import type { Machine } from '../../scripts/browser/machine';
import { having, LINUX } from '../pretend-machine';

test('with no browser and no way to get one, one sentence says so and how to mend it', async () => {
  await expect(findBrowser(LINUX)).rejects.toThrow(
    'No Chromium was found, and none could be downloaded or installed. ' +
      'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program, and run this again.',
  );
});

test('a CHROMIUM_PATH that does not start is refused, not replaced', async () => {
  const machine = { ...having('/usr/bin/chromium'), env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' } };
  await expect(findBrowser(machine)).rejects.toThrow(
    'CHROMIUM_PATH names /opt/gone, which does not start. Correct it, or unset it to have one found.',
  );
});

test('a browser that is there but does not start is passed over', async () => {
  const machine = having('/usr/bin/chromium', '/usr/bin/google-chrome');
  const found = await findBrowser({ ...machine, runs: (program) => program !== '/usr/bin/chromium' });
  expect(found).toEqual({ executablePath: '/usr/bin/google-chrome', from: 'installed on this computer' });
});

test('CHROMIUM_PATH comes first', async () => {
  const machine = having('/opt/mine', '/usr/bin/chromium');
  const found = await findBrowser({ ...machine, env: { ...machine.env, CHROMIUM_PATH: '/opt/mine' } });
  expect(found).toEqual({ executablePath: '/opt/mine', from: 'CHROMIUM_PATH' });
});

test("Playwright's own comes before an installed one", async () => {
  const own = chromium.executablePath();
  expect(await findBrowser(having('/usr/bin/chromium', own))).toEqual({
    executablePath: own,
    from: "Playwright's own",
  });
});

test('when the download fails, the system is asked as a person who is not root and cannot type a password', async () => {
  const asked: string[] = [];
  const present = new Set(['/usr/bin/apt-get']);
  const machine: Machine = {
    ...LINUX,
    exists: (path) => present.has(path),
    runsInView: (program, args) => {
      asked.push([program, ...args].join(' '));
      if (args.includes('install') && args.includes('-y')) present.add('/usr/bin/chromium');
      return program === 'sudo';
    },
  };
  expect((await findBrowser(machine)).executablePath).toBe('/usr/bin/chromium');
  expect(asked.slice(1)).toEqual(['sudo -n apt-get update', 'sudo -n apt-get install -y chromium']);
});

test('a Mac and a Windows computer are searched in their usual places', async () => {
  const mac = {
    ...having('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    platform: 'darwin' as const,
  };
  expect((await findBrowser(mac)).from).toBe('installed on this computer');
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = {
    ...having(edge),
    platform: 'win32' as const,
    env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
  };
  expect((await findBrowser(windows)).executablePath).toBe(edge);
});

test('one line says which browser is used', async () => {
  const said: string[] = [];
  await findBrowser({ ...having('/usr/bin/chromium'), say: (line) => said.push(line) });
  expect(said).toEqual(['Browser: /usr/bin/chromium (installed on this computer)']);
});
